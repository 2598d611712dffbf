// What a checkout has of its remote, and what Leash makes of it: clones as actions/checkout leaves them, from a real remote.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fromRef } from '../../src/lookup/at-ref.ts'
import type { LookedUp } from '../../src/lookup/looked-up.ts'
import { filesInGit } from '../../src/world/git.ts'
import { startGitRemote } from './git-remote.ts'
import type { GitRemote } from './git-remote.ts'

const run = promisify(execFile)
const token = `basic ${Buffer.from('x-access-token:ghs_token').toString('base64')}`

let root: string
let remote: GitRemote

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
}
const git = (folder: string, ...args: string[]) =>
  run('git', ['-C', path.join(root, folder), ...args], { env })

/** main has three commits; the evals of the first, which is tagged, are not those of the last. */
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'leash-remote-'))
  mkdirSync(path.join(root, 'work/evals'), { recursive: true })
  await git('work', 'init', '-q', '-b', 'main')
  for (const text of ['one', 'two', 'three']) {
    writeFileSync(path.join(root, 'work/evals/a.jsonl'), `${text}\n`)
    await git('work', 'add', '-A')
    await git('work', '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', text)
    if (text === 'one') await git('work', 'tag', 'v1')
  }
  await git('.', 'clone', '-q', '--bare', 'work', 'rlvr.git')
  await git('rlvr.git', 'config', 'uploadpack.allowFilter', 'true')
  remote = await startGitRemote(root, token)
})

afterAll(async () => {
  await remote.close()
  rmSync(root, { recursive: true })
})

/** As actions/checkout does: the token in the config of the clone, for its remote alone. */
async function checkout(name: string, ...how: string[]): Promise<void> {
  mkdirSync(path.join(root, name))
  const header = `http.${remote.url('')}.extraheader`
  await git(name, 'init', '-q')
  await git(name, 'remote', 'add', 'origin', remote.url('rlvr.git'))
  await git(name, 'config', '--local', header, `AUTHORIZATION: ${token}`)
  await git(name, 'fetch', '-q', '--no-tags', ...how, 'origin', 'main')
  await git(name, 'checkout', '-q', '--detach', 'FETCH_HEAD')
}

const find = (name: string, ref: string): Promise<LookedUp> =>
  fromRef('baseline', ref, ['evals/a.jsonl'], { port: filesInGit(path.join(root, name)), now: new Date() })

async function textOf(found: LookedUp): Promise<string> {
  if (found.kind !== 'found') return found.why.text
  const chunks: Uint8Array[] = []
  for (const { sources } of found.inputs)
    for (const source of sources) for await (const chunk of source.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('a clone of a remote that wants a token', () => {
  it('of depth 1 has not got an older ref: Leash says that it is shallow, asks nobody, and finds it once it is fetched', async () => {
    await checkout('shallow', '--depth=1')
    const before = remote.asked.length
    expect(await textOf(await find('shallow', 'HEAD'))).toBe('three\n')
    expect(await textOf(await find('shallow', 'v1'))).toMatch(
      /this clone is shallow and has not got v1.*git fetch --unshallow --tags/,
    )
    expect(remote.asked).toHaveLength(before)
    await git('shallow', 'fetch', '-q', '--unshallow', '--tags')
    expect(await textOf(await find('shallow', 'v1'))).toBe('one\n')
  })

  it('that is whole has no such excuse: a ref that is not there is misspelt', async () => {
    await checkout('whole', '--tags')
    expect(await textOf(await find('whole', 'v1'))).toBe('one\n')
    expect(await textOf(await find('whole', 'v2'))).toContain('Check its spelling')
  })

  it('without blobs gets those that are read from the remote, by the token of the checkout', async () => {
    await checkout('blobless', '--filter=blob:none', '--tags')
    const before = remote.asked.length
    expect(await textOf(await find('blobless', 'v1'))).toBe('one\n')
    expect(remote.asked.length).toBeGreaterThan(before)
  })
})
