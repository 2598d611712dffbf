// What a pull request is told, by whom it is judged, and what it is told when GitHub or the policy stands in the way.
import { describe, expect, it } from '@jest/globals'
import { marker } from '../../src/publish/comment-marker.ts'
import { base, events } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { act as actIn } from './act.ts'
import type { Ran, Run } from './act.ts'
import { bad, better, changedConfig, good, old, policy, samples } from './evals.ts'

const mine = 'github-actions[bot]'

eachTestHasGitHub(changedConfig)

function act(run: Partial<Run> = {}): Promise<Ran> {
  return actIn(github, { event: events.pull, files: good, ...run })
}

describe('a pull request', () => {
  it('has one comment a key', async () => {
    await act({ inputs: { key: 'one' } })
    await act({ inputs: { key: 'two' } })
    expect(github.comments.map((comment) => comment.body.split('\n')[0])).toEqual([
      marker('one'),
      marker('two'),
    ])
  })

  it('gets a shorter comment when GitHub says 422', async () => {
    const tooLong = { status: 422, message: 'Validation Failed' }
    github.mishaps('issues/create-comment', [tooLong])
    const { code } = await act()
    expect([code, github.comments.length]).toEqual([0, 1])
    expect(github.calls.filter((call) => call === 'issues/create-comment')).toHaveLength(2)
  })

  it('gets a comment under the limit though hundreds of problems with long names are lost', async () => {
    const name = (i: number): string => `${i}-${'long'.repeat(60)}`
    const all = Array.from({ length: 500 }, () => 1)
    const none = all.map(() => 0)
    const files = { 'evals/old.jsonl': samples(all, name), 'evals/new.jsonl': samples(none, name) }
    const { code, summary } = await act({ files })
    expect(code).toBe(1)
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_000)
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
  })

  it('is judged by the policy of its base commit, not by its own', async () => {
    const lax = policy.replace('1pp', '90pp')
    const { code, report } = await act({ files: { ...bad, '.github/leash.yml': lax } })
    expect(code).toBe(1)
    expect(JSON.stringify(report)).not.toContain('"policy-')
  })

  it('is compared where the inputs say, before the policy', async () => {
    const files = { 'a.jsonl': old, 'b/new.jsonl': better }
    const { code } = await act({ files, inputs: { baseline: 'aime24=a.jsonl', candidate: 'b/*.jsonl' } })
    expect(code).toBe(0)
  })
})

describe('a pull request that touches no training config', () => {
  it('gets no first comment where comments are wanted on change', async () => {
    github.files = [{ filename: 'README.md' }]
    const { code } = await act({ files: {}, inputs: { comment: 'on-change' } })
    expect([code, github.comments]).toEqual([0, []])
  })

  it('is compared where a config was renamed away', async () => {
    github.files = [{ filename: 'attic/a.yaml', previous_filename: 'configs/a.yaml' }]
    expect((await act({ files: bad })).code).toBe(1)
  })
})

describe('the verdict and the summary stand', () => {
  it.each([
    ['graphql', 403],
    ['issues/list-comments', 404],
    ['issues/create-comment', 403],
    ['issues/create-comment', 404],
    ['issues/create-comment', 410],
    ['pulls/list-files', 403],
    ['repos/get-content', 403],
  ])('when %s answers %i', async (operation, status) => {
    github.mishaps(operation, [{ status, message: 'Resource not accessible by integration' }], 'always')
    github.write(operation === 'graphql' ? mine : 'mallory', marker('default'))
    const { code, outputs, summary } = await act({ files: { ...bad, '.github/leash.yml': policy } })
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
    expect(summary).toContain('aime24')
    expect(github.calls).toContain(operation)
  })
})

describe('faults', () => {
  it('of a policy that GitHub holds back are not taken for a missing policy', async () => {
    github.mishaps('repos/get-content', [{ status: 403, message: 'Resource not accessible' }], 'always')
    const { code, summary } = await act()
    expect(code).toBe(2)
    expect(summary).toContain('could not be read from the base commit')
  })

  it('of the policy name file, line and column', async () => {
    github.commits.set(base, new Map([['.github/leash.yml', `${policy}gaet: []\n`]]))
    const { code, summary } = await act()
    expect(code).toBe(2)
    expect(summary).toMatch(/\.github\/leash\.yml\\?:9\\?:1/)
  })
})
