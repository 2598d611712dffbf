import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readTally } from '../../src/tally/read-tally.ts'
import { artifactsOfRun } from '../../src/lookup/run-artifacts.ts'
import type { RunArtifacts } from '../../src/lookup/run-artifacts.ts'
import { artifactsOf } from '../../src/world/artifacts.ts'
import { connect } from '../../src/world/octokit.ts'
import { zipOf } from '../read/archives.ts'
import { eachTestHasGitHub, github } from './of-each-test.ts'
import type { FakeArtifact } from './runs-handlers.ts'

let folder: string

eachTestHasGitHub()

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'leash-artifacts-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const samples = (problem: string): string => `{"problem":"${problem}","correct":true}\n`

/** Artifact `id` of run 5: a zip with one file of one sample. */
const leg = (id: number, name: string, rest: Partial<FakeArtifact> = {}): FakeArtifact => ({
  id,
  run: 5,
  name,
  bytes: zipOf([{ name: 'samples.jsonl', content: samples(`p${id}`) }]),
  ...rest,
})

function find(pattern = 'evals-*'): Promise<RunArtifacts> {
  const client = connect({
    apiUrl: github.url,
    token: 'ghs_x',
    say: () => undefined,
    retryAfter: 1,
    patience: 2000,
    paced: false,
  })
  const port = artifactsOf(client, { owner: 'octo', repo: 'rlvr' }, { folder, apiUrl: github.url, pause: 1 })
  return artifactsOfRun({ side: 'candidate', run: 5, pattern }, port)
}

/** Problems of the evals that were found. */
async function problems(found: RunArtifacts): Promise<string[]> {
  if (found.kind !== 'found') throw new Error(JSON.stringify(found))
  const { reading, tally } = await readTally(found.inputs, { read: {}, budgets: {} }, 'candidate')
  expect(reading.faults).toEqual([])
  return [...tally.values()].flatMap((task) => [...task.values()].map((one) => one.problem)).sort()
}

function said(found: RunArtifacts): string {
  if (found.kind !== 'absent') throw new Error(JSON.stringify(found))
  return `${found.why.code}: ${found.why.text}`
}

describe('the artifacts of a run', () => {
  it('are all that match, from every page, and the last attempt’s where a name repeats', async () => {
    const others = Array.from({ length: 240 }, (_, i) => leg(1000 + i, `other-${i}`))
    github.actions.artifacts.push(leg(7, 'evals-a'), ...others, leg(9, 'evals-a'), leg(8, 'evals-b'))
    const found = await find()
    expect(found).toMatchObject({ kind: 'found', notes: [] })
    expect(await problems(found)).toEqual(['p8', 'p9'])
    expect(github.calls.filter((one) => one === 'actions/list-workflow-run-artifacts')).toHaveLength(3)
  })

  it('may be files that were never zipped', async () => {
    github.actions.artifacts.push(leg(7, 'evals-a.jsonl', { bytes: Buffer.from(samples('plain')) }))
    expect(await problems(await find())).toEqual(['plain'])
  })

  it('may be a zip with 500 members', async () => {
    const members = Array.from({ length: 500 }, (_, i) => ({
      name: `task/${i}.jsonl`,
      content: samples(`${i}`),
    }))
    github.actions.artifacts.push(leg(7, 'evals-a', { bytes: zipOf(members) }))
    expect(await problems(await find())).toHaveLength(500)
  })

  it('are named by the run where none matches', async () => {
    github.actions.artifacts.push(leg(7, 'logs'), leg(8, 'weights'), leg(9, 'logs'))
    expect(await find()).toEqual({ kind: 'none', others: ['logs', 'weights'] })
  })

  it('are told where GitHub knows no digest of them', async () => {
    github.actions.artifacts.push(leg(7, 'evals-a', { digest: null }))
    expect(await find()).toMatchObject({ kind: 'found', notes: [{ code: 'artifact-unchecked' }] })
  })

  it('are written under names of our own only', async () => {
    const name = '..%2f..%2fevals-a'
    const bytes = zipOf([{ name: '../../../evil.jsonl', content: samples('p') }])
    github.actions.artifacts.push(leg(7, name, { bytes }))
    expect(await problems(await find('*evals-a'))).toEqual(['p'])
    expect(await readdir(folder)).toEqual(['7'])
  })

  it.each([
    ['the storage is down for a moment', 'storage', [{ status: 503, message: 'busy' }, 'hang up'] as const],
    ['the address has run out', 'storage', [{ status: 403, message: 'expired' }] as const],
    ['GitHub is down for a moment', 'actions/download-artifact', [{ status: 502, message: 'x' }] as const],
    ['a list fails once', 'actions/list-workflow-run-artifacts', ['hang up'] as const],
  ])('come all the same when %s', async (_, operation, mishaps) => {
    github.mishaps(operation, mishaps)
    github.actions.artifacts.push(leg(7, 'evals-a'))
    expect(await problems(await find())).toEqual(['p7'])
  })
})

describe('artifacts that cannot be had have a sentence of their own:', () => {
  const lie = 'sha256:'.padEnd(71, '0')
  it.each<[string, Partial<FakeArtifact>, RegExp]>([
    [
      'expired',
      { expired: true },
      /^artifact-expired: The candidate: the artifact evals-a of run 5 expired on 2026-11-20\./,
    ],
    ['another digest', { digest: lie }, /^artifact-damaged: .*not what was uploaded.*was not used/],
    ['an address without https', { location: 'file:///etc/passwd' }, /^artifact-not-delivered: .*no https/],
    ['no address', { location: '' }, /^artifact-not-delivered: .*no https/],
  ])('%s', async (_, rest, text) => {
    github.actions.artifacts.push(leg(6, 'evals-b'), leg(7, 'evals-a', rest))
    expect(said(await find())).toMatch(text)
  })

  it('a redirect that leads on is not followed', async () => {
    github.actions.artifacts.push(leg(7, 'evals-a'))
    github.mishaps('storage', [
      { status: 302, message: '', headers: { location: 'http://169.254.169.254/' } },
    ])
    expect(said(await find())).toMatch(/^artifact-not-delivered: .*redirected once more/)
  })

  it('a redirect to a page that is no artifact does not pass for one', async () => {
    github.actions.artifacts.push(leg(7, 'evals-a', { location: `${github.url}/storage/elsewhere` }))
    expect(said(await find())).toMatch(/^artifact-not-delivered: .*answered 404/)
  })

  it('one that expires between list and download', async () => {
    github.actions.artifacts.push(leg(7, 'evals-a'))
    github.mishaps('actions/download-artifact', [{ status: 410, message: 'Artifact has expired' }])
    expect(said(await find())).toMatch(/^artifact-expired: /)
  })

  it.each([
    ['actions/list-workflow-run-artifacts', 403, 'Resource not accessible', /actions: read/],
    ['actions/list-workflow-run-artifacts', 404, 'Not Found', /actions: read/],
    ['actions/list-workflow-run-artifacts', 503, 'Unavailable', /could not be reached or failed/],
    ['actions/download-artifact', 403, 'Resource not accessible', /actions: read/],
    ['actions/download-artifact', 429, 'You have exceeded a rate limit', /rate limits/],
  ])('%s answers %i', async (operation, status, message, text) => {
    github.actions.artifacts.push(leg(7, 'evals-a'))
    github.mishaps(operation, [{ status, message }], 'always')
    const sentence = said(await find())
    expect(sentence).toMatch(/^lookup-refused: The candidate: GitHub was asked for .*run 5, and it/)
    expect(sentence).toMatch(text)
  })

  it('a storage that stays down', async () => {
    github.actions.artifacts.push(leg(7, 'evals-a'))
    github.mishaps('storage', ['hang up'], 'always')
    expect(said(await find())).toMatch(/^artifact-not-delivered: .*could not be downloaded.*later/)
    expect(github.calls.filter((one) => one === 'storage')).toHaveLength(4)
  })
})
