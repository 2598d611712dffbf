import { describe, expect, it } from '@jest/globals'
import { isMarked } from '../../src/publish/comment-marker.ts'
import { base, events, head } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { act as actIn } from './act.ts'
import type { Ran } from './act.ts'
import { bad, policy } from './evals.ts'

const mine = 'github-actions[bot]'

eachTestHasGitHub((github) => {
  github.files = [{ filename: 'configs/grpo.yaml' }]
  for (const [sha, config] of [
    [base, 'kl_coef: 0.001\n'],
    [head, 'kl_coef: 0\n'],
  ] as const) {
    const files = new Map([
      ['.github/leash.yml', policy],
      ['configs/grpo.yaml', config],
    ])
    github.commits.set(sha, files)
  }
})

/** The workspace has the policy too, for when the base commit cannot be read. */
const act = (id: number): Promise<Ran> =>
  actIn(github, { event: events.pull, files: { ...bad, '.github/leash.yml': policy }, id })

const reading = ['repos/get-content', 'pulls/list-files', 'repos/compare-commits', 'git/get-ref']
const writing = ['issues/list-comments', 'graphql', 'issues/update-comment', 'repos/create-commit-status']
const creating = ['issues/list-comments', 'issues/create-comment', 'repos/create-commit-status']

const refusals = [
  { status: 403, message: 'Resource not accessible by integration' },
  { status: 404, message: 'Not Found' },
  { status: 422, message: 'Validation Failed' },
  { status: 429, message: 'Slow down' },
  { status: 500, message: 'Oops' },
  { status: 502, message: 'Bad Gateway' },
] as const
const mishaps = [...refusals, 'hang up', 'hang up after'] as const

/** What holds whatever GitHub does: the verdict, the summary with the report, and at most one comment of ours. */
function holds({ code, summary, outputs, report }: Ran): void {
  expect([code, outputs['verdict'], report.verdict]).toEqual([1, 'fail', 'fail'])
  expect(summary).toContain('## Leash: fail')
  expect(summary).toContain('aime24')
  const ours = github.comments.filter(({ author, body }) => author === mine && isMarked(body, 'default'))
  expect(ours.length).toBeLessThanOrEqual(1)
}

describe('the calls of a good run', () => {
  it('are those that are tried here', async () => {
    await act(100)
    expect(new Set(github.calls)).toEqual(new Set([...reading, ...creating]))
    await act(101)
    expect(new Set(github.calls)).toEqual(new Set([...reading, ...creating, ...writing]))
  })
})

describe.each([...reading, ...creating])('in a first run, %s', (call) => {
  it.each(mishaps.map((mishap) => [mishap]))('that meets %j once', async (mishap) => {
    github.mishaps(call, [mishap])
    const ran = await act(100)
    holds(ran)
    // What may pass is tried again; what GitHub means is believed.
    const passes = typeof mishap === 'string' || mishap.status >= 500
    if (passes) expect([github.comments.length, github.statuses.at(-1)?.state]).toEqual([1, 'failure'])
  })
})

describe.each([...reading, ...writing])('in a second run, %s', (call) => {
  it.each(mishaps.map((mishap) => [mishap]))('that always meets %j', async (mishap) => {
    await haveFirstRun()
    github.mishaps(call, [mishap], 'always')
    const ran = await act(101)
    holds(ran)
    expect(github.comments).toHaveLength(1)
    // Who the token is has a likeliest answer, and a branch that is not there is no loss; all else that could not be had is said.
    const noBranch = call === 'git/get-ref' && typeof mishap !== 'string' && mishap.status === 404
    if (call !== 'graphql' && !noBranch) expect(told(ran)).toMatch(toldWords)
  })
})

/** What the run says in its log, its report and its comment. */
function told({ said, report }: Ran): string {
  const comments = github.comments.map(({ body }) => body)
  return [...said, ...(report.notes ?? []).map(({ text }) => text), ...comments].join('\n')
}

/** What a first run leaves in the pull request; it is the same for all, so it is run once. */
let firstBody: string | undefined

async function haveFirstRun(): Promise<void> {
  if (firstBody !== undefined) return void github.write(mine, firstBody)
  await act(100)
  firstBody = github.comments[0]?.body
}

const toldWords = /GitHub (refused|was asked)|could not be read|was read from the workspace|is not shown/
