import { describe, expect, it } from '@jest/globals'
import { Faults } from '../../src/faults.ts'
import type { InputName } from '../../src/options/fields.ts'
import { parseInputs } from '../../src/options/parse-inputs.ts'

const parse = (given: Partial<Record<InputName, string>>) => parseInputs((name) => given[name] ?? '')
const faultsOf = (given: Partial<Record<InputName, string>>): string[] => {
  try {
    parse(given)
  } catch (error) {
    if (error instanceof Faults) return error.faults.map((one) => one.text)
    throw error
  }
  return []
}

describe("the action's inputs", () => {
  it('have a meaning when they are all empty', () => {
    expect(parse({})).toEqual({
      candidate: [],
      baseline: [],
      origin: [],
      policy: undefined,
      token: '',
      mode: 'auto',
      key: 'default',
      comment: 'always',
      charts: 'png',
      status: 'on',
      historyBranch: 'leash-history',
      accept: undefined,
      failOn: 'as-policy',
    })
  })

  it('are read as they are written', () => {
    const given = { mode: 'check', key: 'qwen-3b', comment: 'on-failure', charts: 'none', 'fail-on': 'never' }
    expect(parse({ ...given, 'github-token': ' t ', policy: './ci/leash.yml' })).toMatchObject({
      mode: 'check',
      key: 'qwen-3b',
      comment: 'on-failure',
      charts: 'none',
      failOn: 'never',
      token: 't',
      policy: 'ci/leash.yml',
    })
  })

  it('hold one path a line, spaces inside and all', () => {
    expect(parse({ candidate: 'a.jsonl\r\n\n  aime24=b c/*.jsonl  \n' }).candidate).toEqual([
      'a.jsonl',
      'aime24=b c/*.jsonl',
    ])
  })

  it.each<[InputName, string, string]>([
    ['mode', 'recrod', 'one of auto, check'],
    ['history-branch', 'a..b', 'the name of a branch'],
    ['accept', '3f2a91c', 'and a reason'],
    ['accept', 'main is fine', 'at least seven digits'],
    ['comment', 'Always', 'one of always, on-change, on-failure, never'],
    ['charts', 'gif', 'one of png, svg, mermaid, none'],
    ['fail-on', 'true', 'one of fail, undecided, never'],
    ['key', '../x', 'letters'],
    ['key', 'a b', 'letters'],
    ['key', 'x--> ', 'letters'],
    ['key', 'k'.repeat(65), 'letters'],
    ['policy', '/etc/passwd', 'inside the repository'],
    ['policy', 'a/../../b.yml', 'inside the repository'],
    ['policy', 'C:\\leash.yml', 'inside the repository'],
  ])('%s: %s is a fault', (name, value, must) => {
    const [text, ...more] = faultsOf({ [name]: value })
    expect(text).toContain(`"${name}"`)
    expect(text).toContain(must)
    expect(more).toEqual([])
  })

  it('tell all their faults at once', () => {
    expect(faultsOf({ mode: 'x', comment: 'y', key: '/' })).toHaveLength(3)
  })
})
