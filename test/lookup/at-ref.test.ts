import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fromRef } from '../../src/lookup/at-ref.ts'
import type { RefPort } from '../../src/lookup/at-ref.ts'
import type { LookedUp } from '../../src/lookup/looked-up.ts'
import { filesInGit } from '../../src/world/git.ts'
import { connect } from '../../src/world/octokit.ts'
import { filesAtRefOf } from '../../src/world/ref-files.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'

const binary = gzipSync(Buffer.from([0, 255, 254, 128]))
const files = {
  'evals/base.tally.jsonl': 'tally\n',
  'evals/aime/1.jsonl': 'one\n',
  'evals/aime/2.jsonl': 'two\n',
  'evals/.hidden/3.jsonl': 'three\n',
  'packed.jsonl.gz': binary,
}

let folder: string

eachTestHasGitHub()

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leash-ref-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** The files on the branch `old/run-1`, in a real repository. */
function onDisk(): RefPort {
  const run = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe', env })
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_COMMITTER_DATE: '2026-11-12T00:00:00Z',
  }
  run('init', '-q', '-b', 'old/run-1')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  run('add', '-A')
  run('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x')
  run('rm', '-rq', 'evals')
  return filesInGit(folder)
}

/** The same on the fake GitHub. */
function onGitHub(): RefPort {
  const { git } = github
  const tree = new Map<string, string>()
  for (const [name, content] of Object.entries(files)) {
    const blob = Buffer.from(name).toString('hex')
    git.blobs.set(blob, Buffer.from(content))
    tree.set(name, blob)
  }
  git.trees.set('7ee', tree)
  git.commits.set('c0'.repeat(20), { tree: '7ee', parents: [] })
  git.refs.set('heads/old/run-1', 'c0'.repeat(20))
  const say = (): undefined => undefined
  const client = connect({ apiUrl: github.url, token: 't', say, retryAfter: 1, paced: false })
  return filesAtRefOf(client, { owner: 'octo', repo: 'rlvr' }, path.join(folder, 'downloads'))
}

const now = new Date('2026-11-22T12:00:00Z')
const find = (port: RefPort, paths: readonly string[], ref = 'old/run-1'): Promise<LookedUp> =>
  fromRef('baseline', ref, paths, { port, now })

async function contents(found: LookedUp): Promise<[string, string, Buffer][]> {
  if (found.kind !== 'found') throw new Error(found.why.text)
  const all: [string, string, Buffer][] = []
  for (const { named, sources } of found.inputs) {
    for (const source of sources) {
      const chunks: Uint8Array[] = []
      for await (const chunk of source.open()) chunks.push(chunk)
      all.push([named, source.path, Buffer.concat(chunks)])
    }
  }
  return all
}

describe.each([
  ['the git on this machine', onDisk],
  ['GitHub', onGitHub],
])('at a ref, by %s,', (_, open) => {
  it.each([
    ['a file', ['evals/base.tally.jsonl'], [['file', 'evals/base.tally.jsonl', 'tally\n']]],
    [
      'a folder without what is hidden',
      ['./evals/'],
      [
        ['folder', 'evals/aime/1.jsonl', 'one\n'],
        ['folder', 'evals/aime/2.jsonl', 'two\n'],
        ['folder', 'evals/base.tally.jsonl', 'tally\n'],
      ],
    ],
    ['a glob', ['aime24=evals/*/2.jsonl'], [['glob', 'evals/aime/2.jsonl', 'two\n']]],
  ])('%s is found', async (_, paths, expected) => {
    const found = await contents(await find(open(), paths))
    expect(found.map(([named, name, bytes]) => [named, name, bytes.toString()])).toEqual(expected)
  })

  it('bytes come as they are', async () => {
    const [[, , bytes] = []] = await contents(await find(open(), ['packed.jsonl.gz']))
    expect(bytes).toEqual(binary)
  })

  it('commit and age are told', async () => {
    expect(await find(open(), ['evals'])).toMatchObject({
      chosen: {
        kind: 'ref',
        name: 'old/run-1',
        commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        ageDays: 10,
      },
    })
  })

  it.each([
    ['another ref', 'nowhere', 'evals', 'ref-not-found', 'no commit, branch or tag nowhere'],
    ['a ref that looks like an option', '--help', 'evals', 'ref-not-found', '--help'],
    ['another path', 'old/run-1', 'evals/no', 'ref-without-file', 'nothing that matches evals/no'],
    ['a path that leads out', 'old/run-1', '../../etc/passwd', 'ref-without-file', 'nothing that matches'],
  ])('%s is told for what it is', async (_, ref, name, code, text) => {
    const found = await find(open(), [name], ref)
    expect(found).toMatchObject({ kind: 'absent', why: { code, text: expect.stringContaining(text) } })
  })
})

it('a folder outside of any repository is told in git’s own words', async () => {
  const found = await find(filesInGit(tmpdir()), ['a'])
  expect(found).toMatchObject({
    why: { code: 'lookup-refused', text: expect.stringMatching(/git was asked .*not a git repository/) },
  })
})

it.each([
  ['repos/get-commit', 403, /contents: read/],
  ['git/get-tree', 503, /could not be reached/],
  ['git/get-blob', 403, /contents: read/],
])('%s that answers %i is a refusal, and not an empty place', async (operation, status, text) => {
  const port = onGitHub()
  github.mishaps(operation, [{ status, message: 'no' }], 'always')
  const found = await find(port, ['evals'])
  expect(found).toMatchObject({
    why: { code: 'lookup-refused', text: expect.stringMatching(text) },
  })
})

it('a file that GitHub does not deliver is named', async () => {
  const found = await find({ ...onGitHub(), largest: 3 }, ['evals'])
  expect(found).toMatchObject({ why: { code: 'ref-file-too-large' } })
})

it('a repository that GitHub does not list whole is not taken for one without the file', async () => {
  const port = onGitHub()
  github.git.mostListed = 1
  expect(await find(port, ['evals'])).toMatchObject({
    why: { text: expect.stringContaining('more files than GitHub lists') },
  })
})
