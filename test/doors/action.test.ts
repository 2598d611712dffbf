import { describe, expect, it, jest } from '@jest/globals'
import { marker } from '../../src/publish/comment-marker.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { bad, changedConfig, good, policy, samples } from '../scenarios/evals.ts'
import { base, events, head, runAction } from './run-action.ts'
import type { ActionResult, ActionRun } from './run-action.ts'

jest.setTimeout(60_000)

const mine = 'github-actions[bot]'

eachTestHasGitHub(changedConfig)

function act(run: Partial<ActionRun> = {}): Promise<ActionResult> {
  return runAction({ apiUrl: github.url, event: events.pull, files: good, ...run })
}

describe('a pull request', () => {
  it('gets a comment, a summary, outputs and a verdict', async () => {
    const { code, outputs, summary, stderr, reports } = await act()
    expect([code, stderr]).toEqual([0, ''])
    expect(github.comments.map((comment) => [comment.author, comment.issue])).toEqual([[mine, 7]])
    expect(github.comments[0]?.body.split('\n')[0]).toBe(marker('default'))
    expect(github.comments[0]?.body).toContain('aime24')
    expect(summary).toContain('aime24')
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'comment-url': 'https://github.com/octo/rlvr/pull/7#issuecomment-1000',
      'pass-at-1-change': '0.05',
      'pass-at-k-change': '0',
      shrunk: '0',
      expanded: '0',
      charts: '',
    })
    expect(JSON.parse(reports['report-json'])).toMatchObject({
      schema: 'leash.report/1',
      verdict: 'pass',
    })
    expect(reports['report-markdown']).toContain('aime24')
  })

  it('gets the charts as files, light and dark', async () => {
    const { charts } = await act({ inputs: { charts: 'svg', comment: 'never' } })
    expect(charts.length).toBeGreaterThan(0)
    expect(new Set(charts)).toEqual(new Set(['<svg']))
  })

  it('fails where the limits are breached, with an annotation', async () => {
    const { code, outputs, stdout } = await act({ files: bad })
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
    expect(stdout).toMatch(/^::error title=Leash%3A pass@1 max-drop 1pp/m)
    expect(outputs['shrunk']).toBe('1')
  })

  it('says what changed in its configs, and points at the line that did where it fails', async () => {
    const before = new Map([
      ['.github/leash.yml', policy],
      ['configs/grpo.yaml', 'lr: 1e-6\nkl_coef: 0.001\n'],
    ])
    github.commits.set(base, before)
    github.commits.set(head, new Map([['configs/grpo.yaml', 'lr: 1e-6\nkl_coef: 0\n']]))
    const { stdout, reports } = await act({ files: bad })
    expect(JSON.parse(reports['report-json'])).toMatchObject({
      configs: [
        { file: 'configs/grpo.yaml', keys: [{ key: 'kl_coef', before: '0.001', after: '0', line: 2 }] },
      ],
    })
    expect(github.comments[0]?.body).toMatch(/\| `kl_coef` \| `0.001` \| `0` \| \*\*KL penalty\*\*/)
    expect(stdout).toMatch(/^::error title=Leash%3A kl_coef changed[^:]*,file=configs\/grpo.yaml,line=2::/m)
  })

  it('passes its job all the same where the workflow says never to fail, and says so beside the green', async () => {
    const { code, outputs } = await act({ files: bad, inputs: { 'fail-on': 'never' } })
    expect([code, outputs['verdict']]).toEqual([0, 'fail'])
    const [status] = github.statuses
    expect([status?.state, status?.description]).toEqual([
      'success',
      expect.stringMatching(/^breached, not blocking: /),
    ])
    expect(github.comments[0]?.body).toMatch(/## Leash: fail\n[^]*\*\*Breached, not blocking\.\*\*/)
  })
})

describe('a pull request that touches no training config', () => {
  it('passes at once and says so in one line, though there are no evals', async () => {
    github.files = [{ filename: 'README.md' }]
    const { code, outputs, summary } = await act({ files: {} })
    expect([code, outputs['verdict'], outputs['shrunk']]).toEqual([0, 'pass', ''])
    expect(summary).toMatch(/^\*\*Leash: pass\.\*\* This change touches no training config[^\n]*\n$/)
    expect(github.comments[0]?.body).toContain('touches no training config')
  })
})

describe('the verdict and the summary stand', () => {
  it('with a read-only token, and the note names the permission and its YAML', async () => {
    github.readOnly = true
    const { code, summary, outputs } = await act({ files: bad })
    expect([code, outputs['verdict'], outputs['comment-url']]).toEqual([1, 'fail', ''])
    expect(summary).toContain('aime24')
    expect(summary).toMatch(/permissions\\?: \\?\{ contents\\?: read, pull-requests\\?: write/)
    expect(github.comments).toEqual([])
  })

  it('without a token, with notes on all that could not be asked', async () => {
    const files = { ...bad, '.github/leash.yml': policy }
    const { code, summary, reports, stdout } = await act({ files, inputs: { 'github-token': '' } })
    expect(code).toBe(1)
    expect(github.calls).toEqual([])
    const { notes } = JSON.parse(reports['report-json']) as { notes: { code: string }[] }
    expect(notes.map((note) => note.code).slice(0, 2)).toEqual(['policy-from-workspace', 'configs-unknown'])
    expect(summary).toContain('aime24')
    expect(summary).toContain('so no comment was posted')
    expect(stdout).toContain('so no comment was posted')
  })

  it('when GitHub goes down in the middle', async () => {
    github.mishaps('issues/list-comments', ['hang up'], 'always')
    const { code, outputs, summary } = await act({ files: { ...bad, '.github/leash.yml': policy } })
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
    expect(summary).toContain('could not be reached')
  })
})

describe('faults', () => {
  it('of the inputs are told together, in annotations and summary, and give 2', async () => {
    const { code, stdout, summary } = await act({ inputs: { mode: 'judge', comment: 'loud' } })
    expect(code).toBe(2)
    expect(stdout.match(/^::error /gm)).toHaveLength(2)
    expect(summary).toContain('2 things')
    expect(github.calls).toEqual([])
  })

  it('of the evals give 2, and the comment says so too', async () => {
    const { code, summary, outputs } = await act({ files: {} })
    expect([code, outputs['verdict']]).toEqual([2, ''])
    expect(summary).toContain('evals/old.jsonl')
    expect(summary).toContain('evals/new.jsonl')
    expect(github.comments[0]?.body).toContain('could not compare')
  })
})

it('what is our own fault or an outage of the runner gives 3', async () => {
  const { code, stdout } = await act({ env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
  expect(code).toBe(3)
  expect(stdout).toMatch(/^::error title=Leash failed::/m)
  expect(stdout).toMatch(/^::debug::/m)
})

describe('other events', () => {
  it('a push is compared by the workspace alone, and GitHub is not asked', async () => {
    const { code, summary } = await act({
      event: events.push,
      files: { ...bad, '.github/leash.yml': policy },
    })
    expect([code, github.calls]).toEqual([1, []])
    expect(summary).toContain('does not belong to a pull request')
  })
})

describe('hostile names', () => {
  const nasty = '::error::pwned\n##[error]pwned @octocat <img src=x onerror=alert(1)> | `x` [y](http://z)'

  it('in problems, answers and files neither run commands, nor ping, nor become markup', async () => {
    const name = (i: number): string => `${nasty}${i}`
    const file = 'evals/##[error]@octocat <b>.jsonl'
    const files = {
      [file]: samples([4, 4, 2, 1, 0], name),
      'evals/new.jsonl': samples([4, 4, 1, 0, 0], name),
    }
    const { code, stdout, summary } = await act({ files, inputs: { baseline: file } })
    expect(code).toBe(1)
    const body = github.comments[0]?.body ?? ''
    expect(body).toContain('pwned')
    for (const text of [body, summary]) {
      const outsideCode = text.replaceAll(/(`+)[^`][^]*?[^`]?\1/g, '')
      expect(outsideCode).not.toMatch(/@octocat|<img|<b>/)
      expect(outsideCode).not.toContain('](http')
    }
    expect(stdout).not.toContain('##[')
    expect(stdout).not.toMatch(/^\s*::(?!(error|warning|debug)( title=[^:]*)?::)/m)
    expect(stdout).not.toMatch(/^::error::pwned/m)
  })

  it('in faults do not either', async () => {
    const { code, stdout, summary } = await act({ files: {}, inputs: { baseline: nasty.replace('\n', '') } })
    expect(code).toBe(2)
    expect(stdout).not.toContain('##[')
    expect(summary).not.toMatch(/@octocat|(^|[^\\])<img/)
  })
})
