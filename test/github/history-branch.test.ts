import { beforeEach, describe, expect, it } from '@jest/globals'
import { appendToHistory } from '../../src/publish/history-branch.ts'
import type { Addition } from '../../src/publish/history-branch.ts'
import type { Listing } from '../../src/record/listing.ts'
import { connect } from '../../src/world/octokit.ts'
import type { Client } from '../../src/world/octokit.ts'
import { historyOf } from '../../src/world/history-branch.ts'
import { filesAtRef } from './git-handlers.ts'
import { eachTestHasGitHub, github } from './of-each-test.ts'

const at = { owner: 'octo', repo: 'rlvr' }
const ref = 'heads/leash-history'

let client: Client

eachTestHasGitHub()

beforeEach(() => {
  const quick = { retryAfter: 1, patience: 5000, paced: false }
  client = connect({ apiUrl: github.url, token: 'ghs_x', say: () => undefined, ...quick })
})

const entryPath = (digits: string): string =>
  `entries/2026-11/2026-11-26T231500Z-${digits.padEnd(12, '0')}.json`

function addition(digits: string, text = digits): Addition {
  const path = entryPath(digits)
  return {
    message: `Record ${digits}`,
    record: [
      { path, bytes: text },
      { path: path.replace('.json', '.tally.jsonl.gz'), bytes: Buffer.from([0, 255, 128, 10]) },
    ],
    generate: (listing: Listing) =>
      Promise.resolve([{ path: 'README.md', bytes: `${listing.entries.length} before\n` }]),
  }
}

const history = () => historyOf(client, at, 'leash-history', 0.02)
const append = (digits: string, text?: string) => appendToHistory(history(), addition(digits, text))
const files = (): Map<string, Buffer> => filesAtRef(github.git, ref)
const calls = (operation: string): number => github.calls.filter((one) => one === operation).length

function commits(): string[] {
  const all: string[] = []
  for (let one = github.git.refs.get(ref); one !== undefined; one = github.git.commits.get(one)?.parents[0])
    all.push(one)
  return all
}

describe('a history’s branch', () => {
  it('is not there at first, and that is no refusal', async () => {
    expect(await history().list()).toEqual({ ok: true, value: undefined })
  })

  it('begins with a commit without parents', async () => {
    expect((await append('a')).ok).toBe(true)
    expect(commits()).toHaveLength(1)
    expect([...files().keys()].sort()).toEqual([
      'README.md',
      entryPath('a'),
      entryPath('a').replace('.json', '.tally.jsonl.gz'),
    ])
  })

  it('gives back what was recorded, byte by byte', async () => {
    await append('a', 'é\n')
    const listed = await history().list()
    const listing = listed.ok ? listed.value : undefined
    expect(listing?.entries.map(({ path }) => path)).toEqual([entryPath('a')])
    const bytes = await Promise.all(
      [...(listing?.files.values() ?? [])].slice(0, 2).map((file) => history().read(file)),
    )
    expect(bytes.map((one) => (one.ok ? [...one.value] : one))).toEqual([
      [...Buffer.from('é\n')],
      [0, 255, 128, 10],
    ])
  })

  it('gives many files back in few requests, those without text too', async () => {
    for (const digit of ['a', 'b', 'c']) await append(digit)
    const listed = await history().list()
    const files = [...((listed.ok ? listed.value : undefined)?.files.values() ?? [])]
    github.calls.length = 0
    const bytes = await history().readAll(files)
    expect(github.calls.sort()).toEqual(['git/get-blob', 'git/get-blob', 'git/get-blob', 'graphql'])
    expect(bytes.ok && bytes.value.map((one) => [...one])).toEqual(
      files.map(({ path }) => [...(filesAtRef(github.git, ref).get(path) ?? [])]),
    )
  })

  it('takes four writes for a record, however many there are', async () => {
    for (const digit of ['a', 'b', 'c']) await append(digit)
    github.calls.length = 0
    await append('d')
    expect(github.calls).toEqual([
      'git/get-ref',
      'git/get-commit',
      'git/get-tree',
      'git/create-blob',
      'git/create-tree',
      'git/create-commit',
      'git/update-ref',
    ])
  })

  it('has the records of 20 writers at once, each in a commit of its own, and a README made of all', async () => {
    const digits = Array.from({ length: 20 }, (_, i) => (i + 16).toString(16))
    const replies = await Promise.all(digits.map((digit) => append(digit)))
    expect(replies.map((reply) => reply.ok)).toEqual(digits.map(() => true))
    const entries = [...files().keys()].filter((path) => /^entries.*\d\.json$/.test(path))
    expect(entries.sort()).toEqual(digits.map(entryPath).sort())
    expect(commits()).toHaveLength(20)
    expect(String(files().get('README.md'))).toBe('19 before\n')
    expect(calls('git/create-blob')).toBe(20)
  }, 120_000)

  it('keeps an entry that is there: another one under its name is refused, and says what to do', async () => {
    await append('a', 'first')
    const reply = await append('a', 'second')
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'rejected' } })
    expect(reply.ok ? '' : reply.refusal.message).toContain('a key of its own')
    expect(String(files().get(entryPath('a')))).toBe('first')
  })

  it('needs no second commit for the same record', async () => {
    const first = await append('a')
    expect(await append('a')).toEqual(first)
    expect(commits()).toHaveLength(1)
  })

  it('is given up where a rule forbids it, and not forced', async () => {
    await append('a')
    github.mishaps('git/update-ref', [{ status: 422, message: 'Repository rule violations found' }])
    expect(await append('b')).toMatchObject({ ok: false, refusal: { kind: 'rejected', status: 422 } })
    expect(calls('git/update-ref')).toBe(1)
  })

  it('is listed folder by folder where GitHub cuts the whole listing off', async () => {
    for (const digit of ['a', 'b', 'c']) await append(digit)
    github.git.mostListed = 6
    const listed = await history().list()
    expect(listed.ok && listed.value?.entries.map(({ commit }) => commit.slice(0, 1))).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('is refused as a whole where a folder is too large to be listed, never taken for a shorter one', async () => {
    for (const digit of ['a', 'b', 'c']) await append(digit)
    github.git.mostListed = 5
    expect(await history().list()).toMatchObject({ ok: false, refusal: { kind: 'rejected' } })
  })

  const passing = [{ status: 502, message: 'Bad Gateway' }, 'hang up', 'hang up after'] as const
  const operations = [
    'get-ref',
    'get-commit',
    'get-tree',
    'create-blob',
    'create-tree',
    'create-commit',
    'update-ref',
  ]
  it.each(operations.flatMap((operation) => passing.map((mishap) => [operation, mishap] as const)))(
    'has a record once though git/%s meets %j',
    async (operation, mishap) => {
      await append('a')
      github.mishaps(`git/${operation}`, [mishap])
      expect((await append('b')).ok).toBe(true)
      expect(commits()).toHaveLength(2)
      expect(files().has(entryPath('b'))).toBe(true)
    },
  )

  it('is built upon when GitHub says 409 because another writer was first', async () => {
    await append('a')
    github.mishaps('git/update-ref', [{ status: 409, message: 'Reference update failed' }])
    expect((await append('b')).ok).toBe(true)
    expect([commits().length, calls('git/update-ref')]).toEqual([2, 2])
  })
})
