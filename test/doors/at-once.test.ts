// Runs of the built action that meet: processes of their own, at once, against one GitHub.
import { expect, it, jest } from '@jest/globals'
import { stampLine } from '../../src/publish/comment-marker.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { filesAtRef } from '../github/git-handlers.ts'
import { bad, good, policy, samples } from '../scenarios/evals.ts'
import { base, events, head, runAction } from './run-action.ts'
import type { ActionResult } from './run-action.ts'

jest.setTimeout(180_000)

/** Right ones of four samples, problem by problem. */
const thirty = Array.from({ length: 30 }, (_, problem) => problem % 4)

eachTestHasGitHub((github) => {
  github.files = [{ filename: 'configs/grpo.yaml' }]
})

it('two runs of a pull request that both see no comment leave one, of the newer run', async () => {
  github.commits.set(base, new Map([['.github/leash.yml', policy]]))
  github.mishaps('issues/list-comments', [{ together: 2 }, { together: 2 }])
  const run = (id: number, files: Readonly<Record<string, string>>): Promise<ActionResult> =>
    runAction({ apiUrl: github.url, event: events.pull, files, env: { GITHUB_RUN_ID: `${id}` } })
  const [newer, older] = await Promise.all([run(101, good), run(100, bad)])
  expect([newer.code, older.code]).toEqual([0, 1])
  expect(github.calls.filter((one) => one === 'issues/create-comment').length).toBeGreaterThanOrEqual(1)
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain(stampLine({ run: 101, attempt: 1 }))
  expect(github.comments[0]?.body).toContain('## Leash: pass')
})

it('evals recorded at once are all in the history, which is the baseline and the trend of a pull request', async () => {
  const commits = ['1', '2', '3'].map((digit) => digit.repeat(40))
  const [tip = ''] = commits
  const record = (sha: string, at: number): Promise<ActionResult> =>
    runAction({
      apiUrl: github.url,
      event: {
        name: 'push',
        payload: { ref: 'refs/heads/main', after: sha, repository: { default_branch: 'main' } },
      },
      files: { 'new.jsonl': samples(thirty) },
      inputs: { candidate: 'new.jsonl' },
      env: {
        GITHUB_SHA: sha,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: `${20 - at}`,
        SOURCE_DATE_EPOCH: `${Date.parse('2026-11-20T00:00:00Z') / 1000 - at * 3600}`,
      },
    })
  const both = { together: commits.length }
  github.mishaps('git/get-ref', [both, both, both])
  const recorded = await Promise.all(commits.map(record))
  expect(recorded.map(({ code }) => code)).toEqual([0, 0, 0])
  const entries = [...filesAtRef(github.git, 'heads/leash-history').keys()].filter((name) =>
    /^entries\/.*Z-\d{12}\.json$/.test(name),
  )
  expect(entries).toHaveLength(3)

  github.mergeBase = tip
  github.actions.log.push({ sha: tip, parents: [], at: '2026-11-20T00:00:00Z' })
  const fromHistory = policy.replace('{ path: evals/old.jsonl }', '{ history: nearest }')
  github.commits.set(base, new Map([['.github/leash.yml', fromHistory]]))
  const files = { 'evals/new.jsonl': samples(thirty.map((right) => right % 3)) }
  const now = { GITHUB_RUN_ID: '30', SOURCE_DATE_EPOCH: `${Date.parse('2026-11-22T12:00:00Z') / 1000}` }
  const pull = await runAction({
    apiUrl: github.url,
    event: events.pull,
    files,
    inputs: { charts: 'mermaid' },
    env: now,
  })
  expect([pull.stderr, pull.code]).toEqual(['', 1])
  const { inputs } = JSON.parse(pull.reports['report-json']) as { inputs: { baseline: { chosen: object } } }
  expect(inputs.baseline.chosen).toMatchObject({ kind: 'history', commit: tip, ageDays: 2, run: 20 })
  const body = github.comments[0]?.body ?? ''
  expect(body).toMatch(/<summary>Trend of the default branch<\/summary>[^]*\| pass@1 +\| [▁-█]{3} +\|/)
  expect(body.match(/^\| 2026-11-(19|20) \|/gm)).toHaveLength(3)
})

it('a baseline at a ref comes from GitHub by its API, without any git, and the report says of which commit', async () => {
  const { git } = github
  git.blobs.set('b1', Buffer.from(samples(thirty)))
  git.trees.set('7ee', new Map([['evals/base.jsonl', 'b1']]))
  git.commits.set(head, { tree: '7ee', parents: [] })
  git.refs.set('tags/v1', head)
  const atRef = policy.replace('{ path: evals/old.jsonl }', '{ ref: v1, path: evals/base.jsonl }')
  github.commits.set(base, new Map([['.github/leash.yml', atRef]]))
  const files = { 'evals/new.jsonl': samples(thirty) }
  const { code, reports } = await runAction({
    ...{ apiUrl: github.url, event: events.pull, files },
    env: { PATH: '/nowhere', GITHUB_RUN_ID: '30' },
  })
  expect(code).toBe(0)
  expect(JSON.parse(reports['report-json'])).toMatchObject({
    inputs: { baseline: { chosen: { kind: 'ref', name: 'v1', commit: head }, samples: 120 } },
  })
})
