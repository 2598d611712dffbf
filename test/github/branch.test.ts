import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { storeFiles } from '../../src/publish/charts-branch.ts'
import type { StoredFile } from '../../src/publish/charts-branch.ts'
import { branchOf, isPublic } from '../../src/world/branch.ts'
import { connect } from '../../src/world/octokit.ts'
import type { Client } from '../../src/world/octokit.ts'
import { startFakeGitHub } from './fake-github.ts'
import type { FakeGitHub } from './fake-github.ts'
import { filesAtRef } from './git-handlers.ts'

const at = { owner: 'octo', repo: 'rlvr' }
const ref = 'heads/leash-charts'
const file = (name: string): StoredFile => ({ path: `${name.slice(0, 1)}/${name}`, bytes: Buffer.from(name) })
const store = (...names: readonly string[]) =>
  storeFiles(branchOf(client, at, 'leash-charts'), names.map(file))

let github: FakeGitHub
let client: Client

beforeEach(async () => {
  github = await startFakeGitHub()
  const quick = { retryAfter: 1, patience: 2000, paced: false }
  client = connect({ apiUrl: github.url, token: 'ghs_x', say: () => undefined, ...quick })
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** Commits from the tip to the first one. */
function history(): string[] {
  const all: string[] = []
  for (let one = github.git.refs.get(ref); one !== undefined; one = github.git.commits.get(one)?.parents[0])
    all.push(one)
  return all
}

function calls(operation: string): number {
  return github.calls.filter((one) => one === operation).length
}

describe('files on a branch', () => {
  it('begin with a commit without parents', async () => {
    const reply = await store('a', 'b')
    expect(reply).toEqual({ ok: true, value: github.git.refs.get(ref) })
    expect(history()).toHaveLength(1)
    expect([...filesAtRef(github.git, ref)].map(([path, bytes]) => [path, String(bytes)])).toEqual([
      ['a/a', 'a'],
      ['b/b', 'b'],
    ])
  })

  it('are added to those that are there, which are not written again', async () => {
    await store('a')
    await store('a', 'b')
    expect([...filesAtRef(github.git, ref).keys()]).toEqual(['a/a', 'b/b'])
    expect([history().length, calls('git/create-blob')]).toEqual([2, 2])
  })

  it('that are all there need no commit', async () => {
    const first = await store('a')
    expect(await store('a')).toEqual(first)
    expect(history()).toHaveLength(1)
  })

  it('keep their bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    await storeFiles(branchOf(client, at, 'leash-charts'), [{ path: 'x', bytes }])
    expect(Uint8Array.from(filesAtRef(github.git, ref).get('x') ?? [])).toEqual(bytes)
  })

  it('of 4 writers at once are all there, with nobody’s lost', async () => {
    await store('0')
    const names = Array.from({ length: 4 }, (_, i) => `w${i}`)
    const replies = await Promise.all(names.map((name) => store(name)))
    expect(replies.map((reply) => reply.ok)).toEqual(names.map(() => true))
    expect([...filesAtRef(github.git, ref).keys()].sort()).toEqual(['0/0', ...names.map((one) => `w/${one}`)])
    expect(calls('git/create-blob')).toBe(5)
  }, 30_000)

  it('are stored by whoever loses the race for the first commit too', async () => {
    const replies = await Promise.all([store('a'), store('b')])
    expect(replies.map((reply) => reply.ok)).toEqual([true, true])
    expect([...filesAtRef(github.git, ref).keys()].sort()).toEqual(['a/a', 'b/b'])
  })

  it('are given up when a rule forbids the branch, after one try', async () => {
    await store('a')
    github.mishaps('git/update-ref', [{ status: 422, message: 'Repository rule violations found' }], 'always')
    const reply = await store('b')
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'rejected', status: 422 } })
    expect(calls('git/update-ref')).toBe(1)
  })

  const operations = [
    'git/get-ref',
    'git/get-commit',
    'git/get-tree',
    'git/create-blob',
    'git/create-tree',
    'git/create-commit',
    'git/update-ref',
  ]
  const passing = [
    { status: 500, message: 'Oops' },
    { status: 502, message: 'Bad Gateway' },
    'hang up',
  ] as const
  const cases = operations.flatMap((operation) =>
    [...passing, 'hang up after' as const].map((mishap) => [operation, mishap] as const),
  )
  it.each(cases)('are stored once though %s meets %j', async (operation, mishap) => {
    await store('a')
    github.mishaps(operation, [mishap])
    expect((await store('b')).ok).toBe(true)
    expect([...filesAtRef(github.git, ref).keys()]).toEqual(['a/a', 'b/b'])
    expect(history()).toHaveLength(2)
  })

  it('are stored once though the answer to the first commit is lost', async () => {
    github.mishaps('git/create-ref', ['hang up after'])
    expect(await store('a')).toEqual({ ok: true, value: github.git.refs.get(ref) })
    expect(history()).toHaveLength(1)
  })
})

describe('a repository', () => {
  it.each([
    ['public', true],
    ['private', false],
    ['internal', false],
  ] as const)('that is %s can be seen by everybody: %s', async (visibility, expected) => {
    github.visibility = visibility
    expect(await isPublic(client, at)).toEqual({ ok: true, value: expected })
  })
})
