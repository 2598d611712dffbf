import { describe, expect, it } from '@jest/globals'
import { base, head } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import type { FakePull } from '../github/pulls-handlers.ts'
import { zipOf } from '../read/archives.ts'
import type { Member } from '../read/archives.ts'
import { act as actIn } from './act.ts'
import type { Ran, Run } from './act.ts'
import { better, changedConfig, old, policy as pathPolicy, worse } from './evals.ts'

const policy = pathPolicy.replace('{ path: evals/new.jsonl }', '{ artifact: "evals-*" }')
const fork = { owner: 'mallory', branch: 'main', repository: 66 }
const pull: FakePull = { number: 7, head: { sha: head, ...fork }, base: { sha: base, branch: 'main' } }
const run = {
  id: 55,
  run_attempt: 1,
  event: 'pull_request',
  head_sha: head,
  head_branch: fork.branch,
  head_repository: { id: fork.repository, owner: { login: fork.owner } },
  pull_requests: [],
}
const event = (changes: object = {}, action = 'completed') => ({
  name: 'workflow_run',
  payload: {
    action,
    workflow_run: { ...run, ...changes },
    repository: { id: 42, default_branch: 'main' },
  },
})

eachTestHasGitHub((github) => {
  changedConfig(github, policy)
  github.commits.set(head, new Map())
  github.openPulls.push(pull)
})

/** The workspace is of the default branch: it has the baseline. */
const act = (changes: Partial<Run> = {}): Promise<Ran> =>
  actIn(github, { event: event(), files: { 'evals/old.jsonl': old }, id: 900, ...changes })
const upload = (...members: readonly Member[]): void => {
  github.actions.artifacts.push({ id: 70, run: 55, name: 'evals-fork', bytes: zipOf(members) })
}
const evals = (content: string): Member => ({ name: 'new.jsonl', content })

describe('a pull request from a fork', () => {
  it('is judged by what its run uploaded, and told by comment and status of its head', async () => {
    upload(evals(worse))
    const { code, outputs } = await act()
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
    expect(github.comments.map(({ issue }) => issue)).toEqual([7])
    expect(github.comments[0]?.body).toContain('<!-- leash:run=55 attempt=1 -->')
    expect(github.statuses).toMatchObject([
      { sha: head, context: 'leash', state: 'failure', target_url: outputs['comment-url'] },
    ])
  })

  it('has the status pending while its evals are made, whatever an older run said of its commit', async () => {
    const { code } = await act({ event: event({}, 'requested') })
    expect([code, github.calls]).toEqual([0, ['repos/create-commit-status']])
    expect(github.statuses).toMatchObject([{ sha: head, state: 'pending' }])
  })

  const others: [string, readonly FakePull[], string][] = [
    ['is closed', [], 'No open pull request'],
    [
      'has moved on',
      [{ ...pull, head: { ...pull.head, sha: 'd'.repeat(40) } }],
      `has moved on to ${'d'.repeat(40)}`,
    ],
    [
      'is of another repository with the same owner',
      [{ ...pull, head: { ...pull.head, repository: 67 } }],
      'No open',
    ],
  ]
  it.each(others)('that %s is not reported on', async (_, pulls, says) => {
    upload(evals(worse))
    github.openPulls.splice(0, 1, ...pulls)
    const { code, said } = await act()
    expect([code, github.comments, github.statuses]).toEqual([0, [], []])
    expect(said[0]).toContain(says)
  })

  it('whose commit another one has too, with another base, is refused and its status is an error', async () => {
    upload(evals(better))
    github.openPulls.push({ ...pull, number: 3, base: { sha: 'e'.repeat(40), branch: 'lax' } })
    const { code, summary } = await act()
    expect([code, github.comments]).toEqual([2, []])
    expect(summary).toContain('Pull requests 3, 7 all have the commit')
    expect(github.statuses).toMatchObject([{ sha: head, state: 'error' }])
  })

  it('is not passed where its run uploaded nothing', async () => {
    const { code, outputs } = await act()
    expect([code, outputs['verdict']]).toEqual([1, 'undecided'])
    expect(github.statuses).toMatchObject([{ state: 'failure' }])
  })

  it('of which GitHub cannot be asked ends with 3, and its status is an error', async () => {
    upload(evals(better))
    github.mishaps('pulls/list', [{ status: 502, message: 'Bad Gateway' }], 'always')
    const { code, annotations } = await act()
    expect([code, annotations[0]?.title]).toEqual([3, 'Leash could not publish'])
    expect(github.statuses).toMatchObject([{ sha: head, state: 'error' }])
  })

  it('is not judged by a path of the workspace that the policy names for the candidate', async () => {
    github.commits.set(base, new Map([['.github/leash.yml', pathPolicy]]))
    const { code, summary } = await act({ files: { 'evals/old.jsonl': old, 'evals/new.jsonl': better } })
    expect(code).toBe(2)
    expect(summary).toContain('no path in this workspace')
  })

  it('is not judged by the policy of the workspace where the base commit cannot be read', async () => {
    upload(evals(worse))
    github.mishaps('repos/get-content', [{ status: 403, message: 'Resource not accessible' }], 'always')
    const files = { 'evals/old.jsonl': old, '.github/leash.yml': policy.replace('1pp', '90pp') }
    const { code, summary } = await act({ files })
    expect(code).toBe(2)
    expect(summary).toContain('could not be read from the base commit')
  })

  it.each(['push', 'schedule', 'merge_group'])('is not what a run of %s is about', async (name) => {
    const { code, said } = await act({ event: event({ event: name }) })
    expect([code, github.calls]).toEqual([0, []])
    expect(said[0]).toContain(`begun by ${name}`)
  })
})

describe('an artifact that lies', () => {
  const lies: Member[] = [
    { name: 'pr-number.txt', content: '8' },
    { name: 'pr.json', content: JSON.stringify({ number: 8, head: { sha: 'f'.repeat(40) } }) },
    { name: 'report.json', content: JSON.stringify({ schema: 'leash.report/1', verdict: 'pass' }) },
    { name: '.github/leash.yml', content: policy.replace('1pp', '90pp') },
  ]

  it('about pull request, commit, verdict, policy and baseline changes nothing', async () => {
    upload(evals(worse), ...lies)
    github.pulls.add(8)
    const { code, outputs } = await act()
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
    expect(github.comments.map(({ issue }) => issue)).toEqual([7])
    expect(github.statuses.map(({ sha }) => sha)).toEqual([head])
  })

  it.each([
    '../../../../tmp/leash-slipped.jsonl',
    '/tmp/leash-slipped.jsonl',
    '..\\..\\leash-slipped.jsonl',
    '@octocat <img src=x> ##[error]x.jsonl',
    'a\n::error::x.jsonl',
  ])('by a member called %j writes nothing there, and pings nobody', async (name) => {
    upload({ name, content: worse })
    const { summary, said } = await act()
    const { existsSync } = await import('node:fs')
    expect(existsSync('/tmp/leash-slipped.jsonl')).toBe(false)
    const outside = `${github.comments[0]?.body ?? ''}${summary}`.replaceAll(/(`+)[^`][^]*?\1/g, '')
    expect(outside).not.toMatch(/(^|[^\\\w])@octocat|<img src=x/)
    expect(said.join('\n')).not.toContain('<img src=x>\n::')
    expect(github.statuses).toHaveLength(1)
  })

  it('about its digest is not read', async () => {
    const bytes = zipOf([evals(better)])
    github.actions.artifacts.push({
      id: 70,
      run: 55,
      name: 'evals-fork',
      bytes,
      digest: `sha256:${'0'.repeat(64)}`,
    })
    const { code, outputs } = await act()
    expect([code, outputs['verdict']]).toEqual([1, 'undecided'])
  })

  it('of another run of the same name is not taken', async () => {
    github.actions.artifacts.push({ id: 71, run: 56, name: 'evals-fork', bytes: zipOf([evals(better)]) })
    upload(evals(worse))
    expect((await act()).outputs['verdict']).toBe('fail')
  })
})
