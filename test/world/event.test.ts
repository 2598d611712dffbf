import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readRun } from '../../src/world/event.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'leash-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const base = 'b'.repeat(40)
const head = 'a'.repeat(40)

function run(event: unknown, env: Record<string, string> = {}) {
  const file = path.join(folder, 'event.json')
  writeFileSync(file, typeof event === 'string' ? event : JSON.stringify(event))
  return readRun({ GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'octo/rlvr', ...env })
}

describe('a workflow run', () => {
  it('of a pull request knows its number, base and head', () => {
    const event = { action: 'opened', pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }
    expect(run(event, { GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({
      repository: { owner: 'octo', repo: 'rlvr' },
      event: 'pull_request',
      pull: { number: 7 },
      change: { base, head },
    })
  })

  it('of a merge group has a change and no pull request', () => {
    const read = run({ merge_group: { base_sha: base, head_sha: head } })
    expect([read.pull, read.change]).toEqual([undefined, { base, head }])
  })

  it('of a push has neither', () => {
    const read = run({ ref: 'refs/heads/main', before: base, after: head })
    expect([read.pull, read.change]).toEqual([undefined, undefined])
  })

  it('asks where the environment says, for GitHub Enterprise Server', () => {
    expect(run({}).apiUrl).toBe('https://api.github.com')
    expect(run({}, { GITHUB_API_URL: 'https://ghe.example/api/v3' }).apiUrl).toBe(
      'https://ghe.example/api/v3',
    )
  })

  it('outside of GitHub knows nothing, and says so by undefined', () => {
    expect(readRun({})).toMatchObject({
      repository: undefined,
      pull: undefined,
      change: undefined,
      event: '',
    })
  })

  it.each([
    ['not JSON', '{'],
    ['a pull request without a number', { pull_request: { base: { sha: base }, head: { sha: head } } }],
    ['a commit that is none', { pull_request: { number: 7, base: { sha: '../../x' }, head: { sha: head } } }],
  ])('that cannot be read is a fault: %s', (_, event) => {
    expect(() => run(event)).toThrow('The event of this workflow run')
  })
})
