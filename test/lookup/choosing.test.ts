import { describe, expect, it } from '@jest/globals'
import { ancestorsOf } from '../../src/lookup/ancestors.ts'
import { matching } from '../../src/lookup/artifact.ts'
import { back, daysBetween } from '../../src/lookup/chosen.ts'
import { goodRuns } from '../../src/lookup/good-run.ts'
import type { Run } from '../../src/lookup/good-run.ts'

describe('the commits before one', () => {
  it('are counted by the shortest way, over merges too, and only as far as the log goes', () => {
    // d merges the branch c into b; f is beyond the log.
    const log = [
      { sha: 'd', parents: ['b', 'c'] },
      { sha: 'c', parents: ['a'] },
      { sha: 'b', parents: ['a'] },
      { sha: 'a', parents: ['f'] },
    ]
    expect(ancestorsOf('d', log)).toEqual([
      { sha: 'd', back: 0 },
      { sha: 'c', back: 1 },
      { sha: 'b', back: 1 },
      { sha: 'a', back: 2 },
    ])
  })

  it('are none where the log does not have the commit', () => {
    expect(ancestorsOf('x', [])).toEqual([{ sha: 'x', back: 0 }])
  })
})

describe('a run that may stand for the base branch', () => {
  const run: Run = {
    id: 5,
    sha: 'b',
    branch: 'main',
    event: 'push',
    conclusion: 'success',
    workflow: 1,
    file: 'evals.yml',
    ownHead: true,
    made: '2026-11-01T00:00:00Z',
  }
  const ids = (...runs: Partial<Run>[]): number[] => {
    const ancestors = ['a', 'b', 'c'].map((sha, index) => ({ sha, back: index }))
    return goodRuns(
      runs.map((one) => ({ ...run, ...one })),
      ancestors,
      'main',
      9,
    ).map((placed) => placed.run.id)
  }

  it.each<[string, Partial<Run>, boolean]>([
    ['was pushed', {}, true],
    ['was scheduled', { event: 'schedule' }, true],
    ['was started by hand', { event: 'workflow_dispatch' }, true],
    ['was the merge queue’s', { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-1' }, true],
    ['is a pull request’s', { event: 'pull_request' }, false],
    ['is a fork’s branch called main', { ownHead: false }, false],
    ['failed', { conclusion: 'failure' }, false],
    ['was skipped', { conclusion: 'skipped' }, false],
    ['is not done', { conclusion: undefined }, false],
    ['is of another branch', { branch: 'topic' }, false],
    ['is newer than the change', { sha: 'z' }, false],
    ['is this very run', { id: 9 }, false],
  ])('%s: %j → %s', (_, one, may) => {
    expect(ids(one)).toHaveLength(may ? 1 : 0)
  })

  it('is the nearest, and of one commit the latest', () => {
    expect(ids({ id: 1, sha: 'c' }, { id: 2, sha: 'b' }, { id: 4, sha: 'a' }, { id: 3, sha: 'b' })).toEqual([
      4, 3, 2, 1,
    ])
  })
})

it('of artifacts of one name the latest counts, and names are taken as globs', () => {
  const artifact = (id: number, name: string) => ({
    id,
    name,
    digest: undefined,
    expired: false,
    expires: undefined,
  })
  const all = [artifact(2, 'evals-b'), artifact(9, 'evals-a'), artifact(3, 'evals-a'), artifact(1, 'logs')]
  expect(matching(all, 'evals-*').map(({ id }) => id)).toEqual([9, 2])
  expect(matching(all, 'logs').map(({ id }) => id)).toEqual([1])
  expect(matching(all, 'none')).toEqual([])
})

it.each([
  ['2026-11-22T11:59:59Z', 0],
  ['2026-11-20T12:00:00Z', 2],
  ['2026-11-20T13:00:00+02:00', 2],
  ['2026-12-01T00:00:00Z', 0],
  ['', undefined],
  [undefined, undefined],
])('from %j to this run it is %j days', (made, days) => {
  expect(daysBetween(made, new Date('2026-11-22T12:00:00Z'))).toBe(days)
})

it('commits back are counted in words', () => {
  expect([back(1), back(3)]).toEqual(['1 commit back', '3 commits back'])
})
