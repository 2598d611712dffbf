import { describe, expect, it } from '@jest/globals'
import { base, events, head } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { filesAtRef } from '../github/git-handlers.ts'
import { act as actIn } from './act.ts'
import type { Ran, Run } from './act.ts'
import { changedConfig, good } from './evals.ts'

eachTestHasGitHub((github) => {
  github.pulls.add(8)
  changedConfig(github)
  github.commits.set(head, new Map())
})

const event = (number: number, action: string) => ({
  ...events.pull,
  payload: { action, pull_request: { ...events.pull.payload.pull_request, number } },
})
const act = (run: Pick<Run, 'event'> & Partial<Run>): Promise<Ran> =>
  actIn(github, { files: good, inputs: { charts: 'svg' }, ...run })
const folders = (): string[] => [
  ...new Set(
    [...filesAtRef(github.git, 'heads/leash-charts').keys()].map((path) => path.split('/')[0] ?? ''),
  ),
]
const open = (number: number) => ({
  number,
  head: { sha: head, branch: 'x', owner: 'octo', repository: 42 },
  base: { sha: base, branch: 'main' },
})

describe('the pictures of pull requests', () => {
  it('stay while it is open and go when it is closed, which compares nothing; the comment keeps its links', async () => {
    await act({ event: event(7, 'synchronize') })
    await act({ event: event(8, 'synchronize') })
    expect(folders()).toEqual(['README.md', 'pull-7', 'pull-8'])
    const linked = /octo\/rlvr\/([0-9a-f]{40})\/pull-7\/default\/pass-at-k-light/.exec(
      github.comments[0]?.body ?? '',
    )
    github.openPulls.push(open(8))
    const { code, said, outputs } = await act({ event: event(7, 'closed'), files: {} })
    expect([code, outputs['verdict'], said]).toEqual([
      0,
      '',
      [expect.stringMatching(/^\d+ pictures of closed pull requests were taken off/)],
    ])
    expect(folders()).toEqual(['README.md', 'pull-8'])
    expect(github.git.commits.has(linked?.[1] ?? '')).toBe(true)
    expect([github.comments.length, github.statuses.length]).toEqual([2, 2])
  })

  it('are left where there are none', async () => {
    const { code, said } = await act({ event: event(7, 'closed') })
    expect([code, said]).toEqual([0, ['No pictures were taken off the branch leash-charts.']])
  })

  it.each([
    ['pulls/list', 'pull-requests: read'],
    ['git/create-tree', 'contents: write'],
  ])(
    'stay where %s is refused, and the job passes with a note that names the permission',
    async (call, needs) => {
      await act({ event: event(7, 'synchronize') })
      github.mishaps(call, [{ status: 403, message: 'Resource not accessible by integration' }], 'always')
      const { code, summary } = await act({ event: event(7, 'closed') })
      expect(code).toBe(0)
      expect(summary.replaceAll('\\', '')).toContain(needs)
      expect(folders()).toEqual(['README.md', 'pull-7'])
    },
  )
})
