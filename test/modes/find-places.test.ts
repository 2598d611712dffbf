import { describe, expect, it } from '@jest/globals'
import { findPlaces } from '../../src/modes/find-places.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parseInputs } from '../../src/options/parse-inputs.ts'
import type { InputName } from '../../src/options/fields.ts'
import type { Policy } from '../../src/options/policy.ts'

const find = (given: Partial<Record<InputName, string>>, policy: Partial<Policy>) =>
  findPlaces(
    parseInputs((name) => given[name] ?? ''),
    { ...defaultPolicy, file: '.github/leash.yml', ...policy },
  )
const named = (path: string, task?: string) => ({ task, path })

describe('where the evals are', () => {
  it('is what the inputs say, before the policy', () => {
    const places = find(
      { candidate: 'aime24=new/*.jsonl', baseline: 'old.jsonl' },
      { candidate: { artifact: 'x' }, baseline: { path: ['b'] }, origin: { tally: 'o.tally.jsonl' } },
    )
    expect(places.places).toEqual({
      candidate: [named('new/*.jsonl', 'aime24')],
      baseline: [named('old.jsonl')],
      origin: [named('o.tally.jsonl')],
    })
  })

  it('may leave out the origin only, and tells everything that is missing at once', () => {
    expect(find({}, {}).faults.map((fault) => fault.text)).toEqual([
      expect.stringContaining('baseline'),
      expect.stringContaining('candidate'),
    ])
    expect(find({ candidate: 'a', baseline: 'b' }, {})).toMatchObject({ places: { origin: [] }, faults: [] })
  })

  it.each([
    ['artifact', { artifact: 'evals-*' }],
    ['history', { history: 'nearest' }],
    ['ref', { ref: 'main' }],
  ] as const)('cannot be an %s yet, and says so', (kind, place) => {
    const { faults } = find({ candidate: 'a' }, { baseline: place })
    expect(faults[0]?.text).toContain(`.github/leash.yml: \`baseline: { ${kind}: … }\` is not supported yet`)
  })
})
