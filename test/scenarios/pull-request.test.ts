import { describe, expect, it } from '@jest/globals'
import { marker, stampLine } from '../../src/publish/comment-marker.ts'
import { events, head } from '../doors/run-action.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { act as actIn } from './act.ts'
import type { Ran, Run } from './act.ts'
import { bad, changedConfig, good } from './evals.ts'

const mine = 'github-actions[bot]'

eachTestHasGitHub((github) => {
  changedConfig(github)
  github.commits.set(head, new Map())
})

const act = (run: Partial<Run> = {}): Promise<Ran> =>
  actIn(github, { event: events.pull, files: good, ...run })
const calls = (operation: string): number => github.calls.filter((one) => one === operation).length
const bodies = (): string[] => github.comments.map(({ body }) => body)

describe('a pull request', () => {
  it('is told in a comment and by a status of its head, which links the comment', async () => {
    const { code, outputs } = await act({ files: bad })
    expect(code).toBe(1)
    expect(github.comments.map(({ author, issue }) => [author, issue])).toEqual([[mine, 7]])
    expect(github.statuses).toEqual([
      {
        sha: head,
        context: 'leash',
        state: 'failure',
        description: expect.stringMatching(/^fail: /),
        target_url: outputs['comment-url'],
      },
    ])
    expect(bodies()[0]).toContain(`About commit ${head} · [log of this run](`)
  })

  it('has the status lead to the run where there is no comment', async () => {
    await act({ inputs: { comment: 'never' } })
    expect(github.comments).toEqual([])
    const run = 'https://github.com/octo/rlvr/actions/runs/100/attempts/1'
    expect(github.statuses).toMatchObject([{ state: 'success', target_url: run }])
  })

  it('has no status where none is wanted', async () => {
    const { said } = await act({ inputs: { status: 'off' } })
    expect([calls('repos/create-commit-status'), said.length]).toEqual([0, 1])
  })

  it('has one comment, updated by the next push and by a re-run', async () => {
    await act({ files: bad, id: 100 })
    await act({ files: good, id: 101 })
    expect(bodies()).toEqual([expect.stringContaining('## Leash: pass')])
    await act({ files: bad, id: 101, attempt: 2 })
    expect(bodies()).toEqual([expect.stringContaining('## Leash: fail')])
    expect(bodies()[0]).toContain(stampLine({ run: 101, attempt: 2 }))
  })

  it('keeps the comment of a newer run when an older one ends late, and the older one says so', async () => {
    await act({ files: bad, id: 101 })
    const { code, said, summary, outputs } = await act({ files: good, id: 100 })
    expect([code, bodies().length]).toEqual([0, 1])
    expect(bodies()[0]).toContain('## Leash: fail')
    expect(said.join('\n')).toContain('newer run')
    expect(summary).toContain('## Leash: pass')
    expect(outputs['comment-url']).toContain(`issuecomment-${github.comments[0]?.id ?? ''}`)
  })

  it('that two runs have each commented has one comment again, the first, of the newest run', async () => {
    await act({ files: bad, id: 101 })
    const [first] = github.comments
    if (first === undefined) throw new Error('no comment')
    github.write(mine, first.body.replace('run=101', 'run=99').replace('Leash: fail', 'Leash: older'))
    await act({ files: good, id: 102 })
    expect(github.comments.map(({ id }) => id)).toEqual([first.id])
    expect(bodies()[0]).toContain('## Leash: pass')
  })

  it("leaves somebody else's comment with our marker alone", async () => {
    const forged = `${marker('default')}\n${stampLine({ run: 999_999, attempt: 1 })}\n\nMerge at once.`
    github.write('mallory', forged)
    const { said } = await act()
    expect(github.comments.map(({ author }) => author)).toEqual(['mallory', mine])
    expect([bodies()[0], said.length]).toEqual([forged, 1])
  })

  it('has its comment found again on page 100, and is looked at again by one request more', async () => {
    for (let i = 0; i < 9_990; i++) github.write('someone', `comment ${i}`)
    const own = github.write(mine, `${marker('default')}\n\nold`)
    await act()
    expect(github.comments).toHaveLength(9_991)
    expect(own.body).toContain('aime24')
    expect(calls('issues/list-comments')).toBeLessThan(120)
  })

  it('of more files than GitHub lists is compared all the same, with a note', async () => {
    github.files = Array.from({ length: 3_001 }, (_, i) => ({ filename: `docs/${i}.md` }))
    const { code, report } = await act({ files: bad })
    expect(code).toBe(1)
    const [note] = report.notes ?? []
    expect(note?.code).toBe('configs-unknown')
    expect(note?.text).toContain("GitHub lists only 3000 of this change's files")
  })

  it('by Dependabot that touches no config passes with its read-only token, and one note says what was not written', async () => {
    github.readOnly = true
    github.files = [{ filename: 'requirements.txt' }]
    const { code, said, summary } = await act({ files: {} })
    expect(code).toBe(0)
    expect(said).toHaveLength(2)
    expect(said[1]).toMatch(/^GitHub refused to write the comment and to set the commit status leash: /)
    expect(said[1]).toContain('Dependabot')
    expect(summary).toContain('touches no training config')
  })
})

describe('a merge group', () => {
  it('is judged by its two commits; a status is set on its head and nothing is commented', async () => {
    const { code, said } = await act({ event: events.mergeGroup, files: bad })
    expect(code).toBe(1)
    expect(github.calls).toEqual(['repos/get-content', 'repos/compare-commits', 'repos/create-commit-status'])
    expect(github.statuses).toMatchObject([{ sha: head, context: 'leash', state: 'failure' }])
    expect(said).toHaveLength(2)
  })

  it('that touches no config passes at once, so that a required status is never waited for', async () => {
    github.files = [{ filename: 'README.md' }]
    expect((await act({ event: events.mergeGroup, files: {} })).code).toBe(0)
    expect(github.statuses).toMatchObject([{ sha: head, state: 'success' }])
  })
})

it('what keeps Leash from working is told in the comment and the status as well', async () => {
  await act({ files: good })
  const { code, annotations } = await act({ id: 101, env: { RUNNER_TEMP: '/proc/nowhere' } })
  expect([code, annotations[0]?.title]).toEqual([2, 'Leash: this can be put right'])
  expect(bodies()).toEqual([expect.stringContaining('could not compare')])
  expect(github.statuses.map(({ state }) => state)).toEqual(['success', 'error'])
})
