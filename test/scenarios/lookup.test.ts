// Where a baseline comes from: what was chosen, or the sentence that says why there is none. Once through the built action.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { samples } from '../doors/leash-cli.ts'
import { base, events, head, runAction } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import type { FakeArtifact, FakeRun } from '../github/runs-handlers.ts'
import { zipOf } from '../read/archives.ts'
import { act as actIn } from './act.ts'
import type { Ran, Run } from './act.ts'
import { changedConfig } from './evals.ts'

const policy = `version: 1
candidate: { artifact: "evals-*" }
baseline: { artifact: "evals-*" }
evidence: point
gate: [{ metric: pass@1, max-drop: 1pp }]
`
/** The last commit of main that the change is built on, and those before it. */
const [tip, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string]
const lax = policy.replace('evidence', 'undecided: { missing: warn }\nevidence')

eachTestHasGitHub((github) => {
  changedConfig(github, policy)
  github.mergeBase = tip
  github.actions.log.push(
    { sha: tip, parents: [second], at: '2026-11-20T00:00:00Z' },
    { sha: second, parents: [third], at: '2026-11-18T00:00:00Z' },
    { sha: third, parents: [], at: '2026-11-10T00:00:00Z' },
  )
  github.actions.runs.push({ id: 9, sha: head, event: 'pull_request', branch: 'topic', conclusion: null })
  github.actions.artifacts.push(evals(90, 9, [4, 3, 2, 1]))
})

const now = `${Date.parse('2026-11-22T12:00:00Z') / 1000}`

beforeAll(() => {
  process.env['SOURCE_DATE_EPOCH'] = now
})

afterAll(() => {
  delete process.env['SOURCE_DATE_EPOCH']
})

function act(run: Partial<Run> = {}): Promise<Ran> {
  return actIn(github, { event: events.pull, files: {}, id: 9, ...run })
}

/** Problem i of 4 samples, solved[i] of them right. */
function evals(id: number, run: number, solved: readonly number[], rest: Partial<FakeArtifact> = {}) {
  const content = samples(solved.length, 4, (problem) => solved[problem] ?? 0)
  return { id, run, name: 'evals-aime', bytes: zipOf([{ name: 'aime/s.jsonl', content }]), ...rest }
}

function good(id: number, sha: string, rest: Partial<FakeRun> = {}): FakeRun {
  return { id, sha, at: '2026-11-18T01:00:00Z', ...rest }
}

interface Written {
  readonly verdict: string
  readonly tasks: readonly { readonly task: string }[]
  readonly notes: readonly { readonly code: string; readonly text: string }[]
  readonly inputs: Readonly<Record<'baseline' | 'candidate', { readonly chosen: unknown } | null>>
}

const isReport = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object,
)

/** The report, which is one by its schema whether or not anything was compared. */
function reportOf({ report }: { readonly report: unknown }): Written {
  isReport(report)
  expect(isReport.errors).toBeNull()
  return report as Written
}

describe('the baseline of a pull request', () => {
  it('is the artifact of the merge base, and the report says so with commit, run and age', async () => {
    github.actions.runs.push(good(5, tip, { at: '2026-11-20T01:00:00Z' }), good(4, second))
    github.actions.artifacts.push(evals(50, 5, [4, 3, 2, 1]), evals(40, 4, [0, 0, 0, 0]))
    const env = { GITHUB_RUN_ID: '9', SOURCE_DATE_EPOCH: now }
    const result = await runAction({ apiUrl: github.url, event: events.pull, files: {}, env })
    expect([result.code, result.outputs['verdict']]).toEqual([0, 'pass'])
    const report: unknown = JSON.parse(result.reports['report-json'])
    expect(reportOf({ report }).inputs.baseline?.chosen).toEqual({
      kind: 'artifact',
      name: 'evals-aime',
      commit: tip,
      run: 5,
      made: '2026-11-20T01:00:00Z',
      ageDays: 2,
      why: 'the merge base 1111111 has a good run of evals.yml with artifacts evals-*',
    })
    const said =
      '**Baseline**: artifacts `evals-aime` of commit `1111111` by workflow run 5, 2 days old: the merge base 1111111 has a good run'
    expect(github.comments[0]?.body).toContain(said)
    expect(result.summary).toContain(
      '**Candidate**: artifacts `evals-aime` of commit `aaaaaaa` by workflow run 9',
    )
  })

  it('is that of the nearest commit before it where the merge base has none; other runs are passed by', async () => {
    github.actions.runs.push(
      good(8, third),
      good(7, second, { attempt: 2 }),
      good(6, second, { event: 'pull_request', fork: true }),
      good(5, second, { conclusion: 'failure' }),
      good(4, tip, { branch: 'main', event: 'pull_request', fork: true }),
      good(3, tip, { workflow: 'lint.yml' }),
      good(2, 'f'.repeat(40)),
    )
    const bad = [0, 0, 0, 0]
    for (const run of [8, 6, 5, 4, 3, 2]) github.actions.artifacts.push(evals(run * 10, run, bad))
    // The second attempt uploaded again; what the first one did is still listed.
    github.actions.artifacts.push(evals(71, 7, [4, 4, 4, 4]), evals(70, 7, bad))
    const result = await act()
    expect([result.code, result.outputs['verdict']]).toEqual([1, 'fail'])
    expect(reportOf(result).inputs.baseline?.chosen).toMatchObject({
      commit: second,
      run: 7,
      ageDays: 4,
      why: 'the merge base 1111111 has no good run of evals.yml with artifacts evals-*; the nearest commit before it that has one is 2222222, 1 commit back',
    })
  })

  it('may be made by another workflow, and a merge group is compared likewise', async () => {
    const other = policy.replace(
      'baseline: { artifact: "evals-*" }',
      'baseline: { artifact: "evals-*", workflow: nightly.yml }',
    )
    github.commits.set(base, new Map([['.github/leash.yml', other]]))
    github.actions.runs.push(good(5, tip), good(6, tip, { workflow: 'nightly.yml', event: 'schedule' }))
    github.actions.artifacts.push(evals(50, 5, [0, 0, 0, 0]), evals(60, 6, [4, 3, 2, 1]))
    const result = await act({ event: events.mergeGroup })
    expect(reportOf(result).inputs.baseline?.chosen).toMatchObject({ run: 6 })
    expect(result.code).toBe(0)
  })
})

describe('a baseline that cannot be had leaves the verdict undecided, and comment and summary are written:', () => {
  const forbidden = { status: 403, message: 'Resource not accessible by integration' }
  it.each<[string, () => void, string, RegExp]>([
    [
      'the first run ever',
      () => undefined,
      'no-good-run-yet',
      /there is none yet.*on: \{ push: \{ branches: \[main\] \} \}/,
    ],
    [
      'an artifact that has expired',
      () => {
        github.actions.runs.push(good(5, tip))
        github.actions.artifacts.push(evals(50, 5, [1], { expired: true }))
      },
      'artifact-expired',
      /evals-aime of run 5 expired on 2026-11-20/,
    ],
    [
      'an artifact that is not what was uploaded',
      () => {
        github.actions.runs.push(good(5, tip))
        github.actions.artifacts.push(evals(50, 5, [1], { digest: `sha256:${'0'.repeat(64)}` }))
      },
      'artifact-damaged',
      /not what was uploaded/,
    ],
    [
      'a token without the permission',
      () => {
        github.mishaps('actions/get-workflow-run', [forbidden], 'always')
      },
      'lookup-refused',
      /permissions: \{ actions: read, contents: read, pull-requests: write \}/,
    ],
    [
      'GitHub down',
      () => {
        github.mishaps('actions/list-workflow-runs', ['hang up'], 'always')
      },
      'lookup-refused',
      /could not be reached or failed/,
    ],
    [
      'a run of the base branch without such an artifact',
      () => {
        github.actions.runs.push(good(5, tip))
        github.actions.artifacts.push(evals(50, 5, [1], { name: 'logs' }))
      },
      'good-runs-without-artifact',
      /run 5, commit 1111111\) has logs/,
    ],
    [
      'runs on the base branch that are newer than the change',
      () => {
        github.actions.runs.push(good(5, 'f'.repeat(40)))
      },
      'no-good-run-in-reach',
      /none of the merge base 1111111 or of the 2 commits before it/,
    ],
  ])('%s', async (_, arrange, code, text) => {
    arrange()
    const result = await act()
    expect([result.code, result.outputs['verdict'], result.outputs['shrunk']]).toEqual([1, 'undecided', ''])
    const report = reportOf(result)
    expect(report).toMatchObject({ verdict: 'undecided', overall: null, tasks: [] })
    expect(report.inputs).toMatchObject({ baseline: null, candidate: { problems: 4, samples: 16 } })
    expect(report.notes[0]?.code).toBe(code)
    expect(report.notes[0]?.text).toMatch(text)
    expect(github.comments[0]?.body).toContain('Nothing was compared')
    expect(github.comments[0]?.body).toMatch(/The candidate by itself[^]*\| `\w+` \| 4.×.4 \| 62\.5.%.\(/)
    expect(result.summary).toContain('## Leash: undecided')
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      title: expect.stringMatching(/^Leash: pass@1/),
    })
  })

  it('the job passes where the policy says so', async () => {
    github.commits.set(base, new Map([['.github/leash.yml', lax]]))
    const { code, outputs } = await act()
    expect([code, outputs['verdict']]).toEqual([0, 'undecided'])
  })

  it('a candidate that this run did not upload is told in the same way', async () => {
    github.actions.artifacts.length = 0
    github.actions.artifacts.push(evals(90, 9, [1], { name: 'weights' }))
    const result = await act({
      inputs: { baseline: 'old.jsonl' },
      files: { 'old.jsonl': samples(4, 4, () => 2) },
    })
    expect([result.code, result.outputs['verdict']]).toEqual([1, 'undecided'])
    expect(reportOf(result).notes[0]?.text).toMatch(
      /run 9 has no artifact that matches evals-\*; it has weights/,
    )
  })

  it('an artifact that GitHub says is elsewhere is asked for without the token, and no further redirect is followed', async () => {
    const asked: { readonly url: string | undefined; readonly token: string | undefined }[] = []
    const elsewhere = createServer(({ url, headers }, response) => {
      asked.push({ url, token: headers.authorization })
      response
        .writeHead(302, { location: url?.startsWith('/a') === true ? '/b' : 'file:///etc/passwd' })
        .end()
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    github.actions.runs.push(good(5, tip))
    github.actions.artifacts.push(evals(50, 5, [1], { location: `http://127.0.0.1:${port}/a` }))
    const result = await act()
    elsewhere.close()
    expect([result.code, result.outputs['verdict']]).toEqual([1, 'undecided'])
    expect(asked).toEqual([{ url: '/a', token: undefined }])
    expect(reportOf(result).notes[0]?.text).toContain('redirected once more, which Leash does not follow')
  })

  it('a matrix of artifacts, found by pattern, is one candidate; the others are left alone', async () => {
    const legs = ['math', 'code', 'logic'].map((task, index) => {
      const content = samples(4, 4, () => 4).replaceAll('{', `{"task":"${task}",`)
      const bytes = zipOf([{ name: `${task}/s.jsonl`, content }])
      return { ...evals(91 + index, 9, []), name: `evals-${task}`, bytes }
    })
    github.actions.artifacts.push(...legs, evals(99, 9, [0], { name: 'weights' }))
    github.actions.runs.push(good(5, tip))
    github.actions.artifacts.push(
      ...[...legs, evals(90, 9, [4, 3, 2, 1])].map((leg) => ({ ...leg, id: leg.id + 100, run: 5 })),
    )
    const result = await act()
    expect([result.code, result.outputs['verdict']]).toEqual([0, 'pass'])
    const { tasks } = reportOf(result)
    expect(tasks.map(({ task }) => task)).toEqual(['all', 'code', 'logic', 'math'])
  })

  it('what is wrong with the other side is still a fault', async () => {
    github.actions.artifacts.length = 0
    github.actions.artifacts.push(evals(90, 9, [1], { bytes: zipOf([{ name: 'a.jsonl', content: '{]\n' }]) }))
    const { code, summary } = await act()
    expect(code).toBe(2)
    expect(summary).toContain('evals-aime')
  })

  it('no token is no answer either', async () => {
    const { code, outputs, report } = await act({
      inputs: { 'github-token': '' },
      files: { '.github/leash.yml': policy },
    })
    expect([code, outputs['verdict']]).toEqual([1, 'undecided'])
    expect(JSON.stringify(report)).toContain('could not be asked: no github-token was given')
  })
})
