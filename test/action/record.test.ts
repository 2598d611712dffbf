import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runAction } from '../../src/action/run-action.ts'
import type { InputName } from '../../src/options/fields.ts'
import { connect } from '../../src/world/octokit.ts'
import { runOf } from '../../src/world/event.ts'
import { filesAtRef } from '../github/git-handlers.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'

let folder: string
const home = process.cwd()

eachTestHasGitHub()

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leash-record-'))
  // Fewer resamples than a user would want, for speed.
  mkdirSync(path.join(folder, '.github'))
  write('.github/leash.yml', 'version: 1\nresamples: 1000\n')
  process.chdir(folder)
  write('good.jsonl', samples(2))
  write('better.jsonl', samples(3))
  write('lost.jsonl', samples(3, 12))
})
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text)
}

/** 40 problems of 4 samples, `right` of them right; the first `lost` problems are never solved. */
function samples(right: number, lost = 0): string {
  return Array.from({ length: 160 }, (_, i) => {
    const [problem, sample] = [Math.floor(i / 4), i % 4]
    return JSON.stringify({
      task: 'math',
      problem,
      sample,
      correct: sample < right && problem >= lost,
      answer: `${sample}`,
    })
  }).join('\n')
}

interface Told {
  readonly code: number
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly string[]
}

interface Run {
  readonly event?: string
  readonly ref?: string
  readonly minute?: string
}

const sha = (digit: string): string => digit.repeat(40)

async function act(
  digit: string,
  inputs: Partial<Record<InputName, string>>,
  { event = 'push', ref = 'refs/heads/main', minute = '00' }: Run = {},
): Promise<Told> {
  const outputs: Record<string, string> = {}
  const annotations: string[] = []
  let summary = ''
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 10, 26, 23, Number(minute)) / 1000)
  const all = { policy: '.github/leash.yml', 'github-token': 'ghs_x', ...inputs }
  const code = await runAction({
    runner: {
      input: (name) => (all as Partial<Record<InputName, string>>)[name] ?? '',
      say: () => undefined,
      debug: () => undefined,
      annotate: ({ text }) => {
        annotations.push(text)
      },
      output: (name, value) => {
        outputs[name] = value
      },
      summarise: (text) => {
        summary += text
        return Promise.resolve()
      },
    },
    readRun: () =>
      Promise.resolve(
        runOf(
          {
            payload: { ref, before: sha('0'), after: sha(digit), repository: { default_branch: 'main' } },
            eventName: event,
            apiUrl: github.url,
          },
          {
            GITHUB_REPOSITORY: 'octo/rlvr',
            GITHUB_SHA: sha(digit),
            GITHUB_REF: ref,
            GITHUB_RUN_ID: '77',
            GITHUB_ACTOR: 'octocat',
            RUNNER_TEMP: folder,
          },
        ),
      ),
    connect: (connection) => connect({ ...connection, retryAfter: 1, patience: 5000, paced: false }),
    readRasterFiles: () => Promise.reject(new Error('nothing is drawn as PNG')),
  })
  delete process.env['SOURCE_DATE_EPOCH']
  return { code, summary, outputs, annotations }
}

function record(
  digit: string,
  file: string,
  more: Run & Partial<Record<InputName, string>> = {},
): Promise<Told> {
  const { event = 'push', ref = 'refs/heads/main', minute = '00', ...inputs } = more
  return act(digit, { candidate: `math=${path.join(folder, file)}`, ...inputs }, { event, ref, minute })
}

const history = (branch = 'leash-history'): Map<string, Buffer> => filesAtRef(github.git, `heads/${branch}`)
interface Shape {
  readonly verdict: string | null
  readonly comparedWith: { readonly commit: string } | null
  readonly onDefaultBranch: boolean
  readonly run: object
}
const entries = (): Shape[] =>
  [...history()]
    .filter(([name]) => /^entries.*\.json$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bytes]) => JSON.parse(String(bytes)) as Shape)

describe('a push to the default branch', () => {
  it('is recorded; a regressed one fails its job and is no baseline, until somebody accepts it', async () => {
    const first = await record('a', 'good.jsonl')
    expect([first.code, first.outputs['verdict']]).toEqual([0, ''])
    expect(first.summary).toContain('the first of its key, nothing to compare with yet')
    const second = await record('b', 'lost.jsonl', { minute: '01' })
    expect([second.code, second.outputs['verdict'], second.outputs['shrunk']]).toEqual([1, 'fail', '12'])
    expect(second.summary).toContain('compared with entries/2026-11/2026-11-26T230000Z-aaaaaaaaaaaa.json')
    await record('c', 'better.jsonl', { minute: '02' })
    expect(entries().map(({ verdict, comparedWith }) => [verdict, comparedWith?.commit.slice(0, 1)])).toEqual(
      [
        [null, undefined],
        ['fail', 'a'],
        ['pass', 'a'],
      ],
    )
    expect(entries()[0]).toMatchObject({ onDefaultBranch: true, run: { id: '77', attempt: 1 } })

    const accepted = await act(
      'd',
      { accept: 'ccccccc: It is what we want.' },
      { event: 'workflow_dispatch', minute: '03' },
    )
    expect([accepted.code, accepted.summary]).toEqual([0, expect.stringContaining('accepted by octocat')])
    expect(
      JSON.parse(String(history().get('accepted/2026-11/2026-11-26T230300Z-cccccccccccc.json'))),
    ).toMatchObject({
      commit: sha('c'),
      by: 'octocat',
      reason: 'It is what we want.',
    })
  })

  it('renews README, page, badge and trend from all entries', async () => {
    await record('a', 'good.jsonl')
    await record('b', 'better.jsonl', { minute: '01', key: 'other' })
    await record('c', 'better.jsonl', { minute: '02' })
    const files = history()
    expect([...files.keys()].filter((name) => !/^(entries|accepted)/.test(name)).sort()).toEqual([
      'README.md',
      'badge-other.json',
      'badge.json',
      'charts/trend-dark.svg',
      'charts/trend-light.svg',
      'data.json',
      'index.html',
    ])
    expect(String(files.get('README.md'))).toMatch(
      /`cccccccccccc` \| pass \| 75\.0\s%.*\n.*`aaaaaaaaaaaa` \| first/,
    )
    expect(String(files.get('badge.json'))).toContain('pass, pass@1 75.0 %')
  })

  it('of several jobs at once has the entries of all', async () => {
    const told = await Promise.all(
      ['a', 'b', 'c', 'd'].map((digit) => record(digit, 'good.jsonl', { key: `leg-${digit}` })),
    )
    expect(told.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(entries()).toHaveLength(4)
    expect([...history().keys()].filter((name) => name.endsWith('.tally.jsonl.gz'))).toHaveLength(4)
  }, 60_000)
})

describe('what cannot be recorded', () => {
  it.each([
    ['without a token', { 'github-token': '' }, 2, /needs? a github-token|no github-token/],
    ['without evals', { candidate: 'nowhere.jsonl' }, 2, /nowhere\.jsonl/],
    ['onto the branch itself', { 'history-branch': 'main' }, 2, /a branch of its own/],
    ['onto no branch', { 'history-branch': '../x' }, 2, /name of a branch/],
    ['accepted without a reason', { accept: 'ccccccc' }, 2, /a reason/],
    ['accepted though nobody recorded it', { accept: 'ccccccc x' }, 2, /No entry of commit ccccccc/],
  ] as const)('%s says so and writes nothing', async (_, inputs, code, why) => {
    const told = await record('a', 'good.jsonl', inputs)
    expect([told.code, told.summary]).toEqual([code, expect.stringMatching(why)])
    expect(github.git.refs.size).toBe(0)
  })

  it('onto a branch that holds other things leaves them alone', async () => {
    await record('a', 'good.jsonl', { 'history-branch': 'pages' })
    const ref = github.git.refs.get('heads/pages') ?? ''
    const tree = github.git.commits.get(ref)?.tree ?? ''
    github.git.trees.set(tree, new Map([['README.md', [...github.git.blobs.keys()][0] ?? '']]))
    const told = await record('b', 'good.jsonl', { 'history-branch': 'pages', minute: '01' })
    expect([told.code, told.summary]).toEqual([2, expect.stringContaining('history-branch')])
    expect(github.git.refs.get('heads/pages')).toBe(ref)
  })

  it.each([
    ['git/get-ref', 403, 'Resource not accessible by integration', 2, 'contents: read'],
    ['git/create-tree', 403, 'Resource not accessible by integration', 2, 'contents: write'],
    ['git/update-ref', 422, 'Repository rule violations found', 2, 'docs/history.md'],
    ['git/create-commit', 500, 'Oops', 3, 'Run the job again later'],
    ['git/get-tree', 502, 'Bad Gateway', 3, 'Run the job again later'],
  ] as const)(
    'because GitHub answers %s with %i keeps the verdict and says why',
    async (operation, status, message, code, hint) => {
      await record('a', 'good.jsonl')
      github.mishaps(operation, [{ status, message }], 'always')
      const told = await record('b', 'better.jsonl', { minute: '01' })
      github.mishaps(operation, [])
      expect([told.code, told.summary]).toEqual([code, expect.stringContaining(hint)])
      if (operation.startsWith('git/create') || operation === 'git/update-ref') {
        expect(told.outputs['verdict']).toBe('pass')
        expect(told.summary).toContain('pass@1 rose by 25.0 pp')
      }
      expect(entries()).toHaveLength(1)
    },
  )

  it('accepted from another branch is refused', async () => {
    await record('a', 'good.jsonl')
    const told = await act(
      'b',
      { accept: 'aaaaaaa x' },
      { event: 'workflow_dispatch', ref: 'refs/heads/mine' },
    )
    expect([told.code, told.summary]).toEqual([
      2,
      expect.stringContaining('only be accepted by a run on the default branch'),
    ])
    expect([...history().keys()].filter((name) => name.startsWith('accepted'))).toEqual([])
  })

  it('on a side branch, by wish, is no baseline', async () => {
    await record('a', 'good.jsonl', { mode: 'record', ref: 'refs/heads/mine' })
    await record('b', 'better.jsonl', { minute: '01' })
    expect(entries().map(({ onDefaultBranch, comparedWith }) => [onDefaultBranch, comparedWith])).toEqual([
      [false, null],
      [true, null],
    ])
  })
})
