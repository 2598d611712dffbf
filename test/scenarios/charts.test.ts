import { expect, it } from '@jest/globals'
import { events } from '../doors/run-action.ts'
import type { FakeGitHub } from '../github/fake-github.ts'
import { eachTestHasGitHub, github } from '../github/of-each-test.ts'
import { act } from './act.ts'
import { changedConfig, samples } from './evals.ts'

eachTestHasGitHub(changedConfig)

const forbidden = { status: 403, message: 'Resource not accessible by integration' }
const ruled = { status: 422, message: 'Repository rule violations found' }
const tooLong = { status: 422, message: 'Validation Failed' }

/** Twenty tasks with names so long that the shortest comment has room for their table alone. */
const many = Object.fromEntries(
  [
    ['evals/old.jsonl', samples([4, 4, 2, 1, 0])],
    ['evals/new.jsonl', samples([4, 3, 3, 0, 0])],
  ].map(([file = '', text = '']) => [
    file,
    Array.from({ length: 20 }, (_, i) => text.replaceAll('aime24', `aime24-${i}-${'x'.repeat(70)}`)).join(''),
  ]),
)
const few = {
  'evals/old.jsonl': samples([4, 4, 2, 1, 0]),
  'evals/new.jsonl': samples([4, 3, 3, 0, 0]),
}

interface Rung {
  readonly where: string
  readonly wish?: 'mermaid' | 'none'
  /** What refuses the branch. */
  readonly branch?: Parameters<FakeGitHub['mishaps']>
  readonly comments?: Parameters<FakeGitHub['mishaps']>[1]
  readonly files?: Readonly<Record<string, string>>
  readonly shows: readonly string[]
  readonly told?: string
}

it.each<Rung>([
  { where: 'the branch can be written', shows: ['picture'] },
  {
    where: 'the token may not write it',
    branch: ['git/create-blob', [forbidden], 'always'],
    shows: ['mermaid', 'bars'],
    told: 'contents',
  },
  {
    where: 'a ruleset keeps it',
    branch: ['git/create-ref', [ruled], 'always'],
    shows: ['mermaid', 'bars'],
    told: 'rule violations',
  },
  { where: 'Mermaid is wished', wish: 'mermaid', shows: ['mermaid', 'bars'] },
  {
    where: 'the comment with Mermaid is refused',
    wish: 'mermaid',
    comments: [tooLong],
    shows: ['bars'],
    told: 'diagrams did not fit or were refused',
  },
  {
    where: 'not even bars find room',
    wish: 'mermaid',
    comments: [tooLong, tooLong],
    files: many,
    shows: [],
    told: 'left out there: charts',
  },
  { where: 'none are wished', wish: 'none', shows: [] },
])(
  'where $where, the comment shows $shows and always the tables',
  async ({ wish, branch, comments, files, shows, told }) => {
    if (branch !== undefined) github.mishaps(...branch)
    if (comments !== undefined) github.mishaps('issues/create-comment', comments)
    const ran = await act(github, {
      event: events.pull,
      files: files ?? few,
      inputs: { charts: wish ?? 'png' },
    })
    const body = github.comments[0]?.body ?? ''
    const rungs = { picture: '<picture>', mermaid: '```mermaid', bars: '█' }
    const seen = Object.entries(rungs).filter(([, sign]) => charts(body).includes(sign))
    expect(seen.map(([rung]) => rung)).toEqual(shows)
    expect(body).toMatch(/^\| pass@1 \| all problems \|/m)
    expect(body).toMatch(/^\| `aime24[^`]*` \| 5.×.4 \|/m)
    expect(ran.code).toBe(1)
    expect(ran.said.join('\n')).toContain(told ?? '')
    // The summary has room, and no 422 of a comment concerns it.
    expect(charts(ran.summary)).toContain(
      wish === 'none' ? '' : shows.includes('picture') ? '<picture>' : '```mermaid',
    )
  },
)

/** What follows the table of tasks, up to what is folded. */
function charts(markdown: string): string {
  const [, after = ''] = markdown.split('| Went')
  return after.split('<details>')[0] ?? ''
}
