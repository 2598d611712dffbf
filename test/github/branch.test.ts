import { beforeEach, describe, expect, it } from '@jest/globals'
import { removeFolders, storeFolder } from '../../src/publish/charts-branch.ts'
import type { StoredFile } from '../../src/publish/charts-branch.ts'
import { branchOf, isPublic } from '../../src/world/branch.ts'
import { connect } from '../../src/world/octokit.ts'
import type { Client } from '../../src/world/octokit.ts'
import { eachTestHasGitHub, github } from './of-each-test.ts'
import { filesAtRef } from './git-handlers.ts'

const at = { owner: 'octo', repo: 'rlvr' }
const ref = 'heads/leash-charts'
const file = (name: string): StoredFile => ({ path: name, content: Buffer.from(name) })
/** All folders but these are taken away. */
const keep = (...names: readonly string[]) =>
  removeFolders(branch(), () => Promise.resolve({ ok: true, value: new Set(names) }))
const branch = () => branchOf(client, at, 'leash-charts')
/** Into a folder of its own for each first letter. */
const store = (...names: readonly string[]) =>
  storeFolder(branch(), names[0]?.slice(0, 1) ?? '', names.map(file))
/** What is there beside the branch's README. */
const there = (): string[] =>
  [...filesAtRef(github.git, ref).keys()].filter((path) => path !== 'README.md').sort()

let client: Client

eachTestHasGitHub()

beforeEach(() => {
  const quick = { retryAfter: 1, patience: 2000, paced: false }
  client = connect({ apiUrl: github.url, token: 'ghs_x', say: () => undefined, ...quick })
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
    const files = [...filesAtRef(github.git, ref)].map(([path, bytes]) => [path, String(bytes)])
    expect(files).toEqual([
      ['README.md', expect.stringContaining('may be deleted at any time')],
      ['a/a', 'a'],
      ['a/b', 'b'],
    ])
  })

  it('are added to those that are there, which are not written again', async () => {
    await store('a')
    await store('a', 'ab')
    expect(there()).toEqual(['a/a', 'a/ab'])
    expect([history().length, calls('git/create-blob')]).toEqual([2, 2])
  })

  it('that are all there need no commit', async () => {
    const first = await store('a')
    expect(await store('a')).toEqual(first)
    expect(history()).toHaveLength(1)
  })

  it('keep their bytes', async () => {
    const content = Uint8Array.from({ length: 256 }, (_, i) => i)
    await storeFolder(branch(), 'f', [{ path: 'x', content }])
    expect(Uint8Array.from(filesAtRef(github.git, ref).get('f/x') ?? [])).toEqual(content)
  })

  it('that are text need no request of their own', async () => {
    await storeFolder(branch(), 'f', [{ path: 'x.svg', content: '<svg>é</svg>' }])
    expect(String(filesAtRef(github.git, ref).get('f/x.svg'))).toBe('<svg>é</svg>')
    expect(calls('git/create-blob')).toBe(0)
  })

  it('take the place of those that were in their folder, and of no others; older commits keep them', async () => {
    const [first] = [await store('a', 'a2'), await store('b')]
    await store('a3')
    expect(there()).toEqual(['a/a3', 'b/b'])
    expect(history()).toContain(first.ok ? first.value : '')
  })

  it('of 4 writers at once are all there, with nobody’s lost', async () => {
    await store('0')
    const names = Array.from({ length: 4 }, (_, i) => `${i + 1}w`)
    const replies = await Promise.all(names.map((name) => store(name)))
    expect(replies.map((reply) => reply.ok)).toEqual(names.map(() => true))
    expect(there()).toEqual(['0/0', ...names.map((one) => `${one.slice(0, 1)}/${one}`)])
    expect(calls('git/create-blob')).toBe(5)
  }, 120_000)

  it('are stored by whoever loses the race for the first commit too', async () => {
    const replies = await Promise.all([store('a'), store('b')])
    expect(replies.map((reply) => reply.ok)).toEqual([true, true])
    expect(there()).toEqual(['a/a', 'b/b'])
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
    expect(there()).toEqual(['a/a', 'b/b'])
    expect(history()).toHaveLength(2)
  })

  it('are stored once though the answer to the first commit is lost', async () => {
    github.mishaps('git/create-ref', ['hang up after'])
    expect(await store('a')).toEqual({ ok: true, value: github.git.refs.get(ref) })
    expect(history()).toHaveLength(1)
  })
})

describe('a folder', () => {
  it('is taken away in one commit, and what others share with it stays', async () => {
    await store('a', 'x')
    await store('b', 'x')
    expect(await keep('b')).toEqual({ ok: true, value: 2 })
    expect([there(), history().length]).toEqual([['b/b', 'b/x'], 3])
  })

  it('that is the last leaves a branch that can be written again', async () => {
    await store('a')
    await keep()
    expect(there()).toEqual([])
    await store('b')
    expect(there()).toEqual(['b/b'])
  })

  it('that is not there, or has no branch, needs no commit', async () => {
    expect(await keep()).toEqual({ ok: true, value: undefined })
    await store('b')
    expect(await keep('b')).toEqual({ ok: true, value: 0 })
    expect(history()).toHaveLength(1)
  })

  it('is taken away while others write', async () => {
    await store('a')
    await Promise.all([keep('b', 'c'), store('b'), store('c')])
    expect(there()).toEqual(['b/b', 'c/c'])
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
