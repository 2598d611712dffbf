// The operations of the fake GitHub: request × state → answer. Sends nothing, and knows no mishaps.
import type { Answer, Call, Described, Handler } from './describe.ts'
import { gitHandlers } from './git-handlers.ts'
import type { FakeGit } from './git-handlers.ts'
import { pageOf, paged } from './paged.ts'
import { pullsHandlers } from './pulls-handlers.ts'
import type { FakePull } from './pulls-handlers.ts'
import { runsHandlers } from './runs-handlers.ts'
import type { FakeActions } from './runs-handlers.ts'

export interface FakeComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  /** When it was last written: a clock that only comments advance, one second each. */
  updated: string
}

interface FakeFile {
  readonly filename: string
  readonly previous_filename?: string
}

/** What the fake remembers, and what a test may change. */
export interface FakeState {
  readonly url: string
  /** Who the token writes as; the default is the workflow's own login. */
  login: string
  /** May only read. */
  readOnly: boolean
  readonly pulls: Set<number>
  /** What the list of pull requests has. */
  readonly openPulls: FakePull[]
  readonly comments: FakeComment[]
  /** Files of every pull request and comparison. */
  files: FakeFile[]
  /** `sha` → path → content. Commits that are not here are 404. */
  readonly commits: Map<string, Map<string, string>>
  /** Where every pull request branched off; undefined: at the tip of its base. */
  mergeBase: string | undefined
  readonly git: FakeGit
  readonly actions: FakeActions
  visibility: 'public' | 'private' | 'internal'
  /** Commit statuses that were set, in order. */
  readonly statuses: Record<'sha' | 'context' | 'state' | 'description' | 'target_url', string>[]
  /** Operations asked for, in order. */
  readonly calls: string[]
  readonly violations: string[]
  /** The next second of the comments' clock, ISO 8601. */
  tick(): string
  /** Adds a comment as if somebody had written it. */
  write(author: string, body: string, issue?: number): FakeComment
}

/** Characters of a comment. */
const longestComment = 65_536

const refusal = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
}
const notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }

/** GraphQL is not in the REST description; only two questions are known here. */
export function graphql(fake: FakeState): Handler {
  return ({ body }) => {
    const query = body['query'] as string
    if (query === 'query { viewer { login } }')
      return { status: 200, body: { data: { viewer: { login: fake.login } } } }
    const blobs = [
      ...query.matchAll(/(f\d+): object\(oid: "([0-9a-f]+)"\) \{ \.\.\. on Blob \{ text isTruncated \} \}/g),
    ]
    if (blobs.length === 0) fake.violations.push('an unknown GraphQL query')
    const texts = blobs.map(([, name = '', sha = '']) => [name, blobText(fake.git.blobs.get(sha))] as const)
    return { status: 200, body: { data: { repository: Object.fromEntries(texts) } } }
  }
}

/** As GitHub does, no text of what is not UTF-8. */
function blobText(bytes: Buffer | undefined): object | null {
  if (bytes === undefined) return null
  const text = bytes.toString('utf8')
  return { text: Buffer.from(text).equals(bytes) ? text : null, isTruncated: false }
}

export function handlersOf(fake: FakeState, described: () => Described): Record<string, Handler> {
  let examples: [{ user: object }] | undefined
  const show = (comment: FakeComment): object => {
    const [example] = (examples ??= described().example('issues/list-comments') as [{ user: object }])
    const page = `https://github.com/octo/rlvr/pull/${comment.issue}#issuecomment-${comment.id}`
    return {
      ...example,
      id: comment.id,
      html_url: page,
      body: comment.body,
      updated_at: comment.updated,
      user: { ...example.user, login: comment.author },
    }
  }
  const write =
    (handler: Handler): Handler =>
    (call, operation) => {
      if (fake.readOnly) return { status: 403, body: refusal }
      return (call.body['body'] as string).length > longestComment ? tooLong : handler(call, operation)
    }
  const files = (call: Call, most: number): Answer => {
    const [example] = described().example('pulls/list-files') as [object]
    const all = fake.files.slice(0, most).map((file) => ({
      ...example,
      status: file.previous_filename === undefined ? 'modified' : 'renamed',
      ...file,
    }))
    return paged(call, all, `${fake.url}/repos/octo/rlvr/pulls/${call.params['pull_number'] ?? ''}/files`)
  }
  return {
    ...pullsHandlers(fake, described),
    ...gitHandlers(fake.git, () => !fake.readOnly, described),
    ...runsHandlers(fake, described),
    'issues/list-comments': (call) => {
      const issue = Number(call.params['issue_number'])
      if (!fake.pulls.has(issue)) return { status: 404, body: notFound }
      const since = call.query['since'] ?? ''
      const all = fake.comments.filter((comment) => comment.issue === issue && comment.updated >= since)
      const page = pageOf(call, all, `${fake.url}/repos/octo/rlvr/issues/${issue}/comments`)
      return { status: 200, body: page.items.map(show), headers: page.headers }
    },
    'issues/create-comment': write((call) => {
      const issue = Number(call.params['issue_number'])
      if (!fake.pulls.has(issue)) return { status: 404, body: notFound }
      return { status: 201, body: show(fake.write(fake.login, call.body['body'] as string, issue)) }
    }),
    'issues/update-comment': write((call) => {
      const comment = fake.comments.find((one) => one.id === Number(call.params['comment_id']))
      if (comment === undefined) return { status: 404, body: notFound }
      comment.body = call.body['body'] as string
      comment.updated = fake.tick()
      return { status: 200, body: show(comment) }
    }),
    'issues/delete-comment': ({ params }) => {
      if (fake.readOnly) return { status: 403, body: refusal }
      const index = fake.comments.findIndex((one) => one.id === Number(params['comment_id']))
      if (index < 0) return { status: 404, body: notFound }
      fake.comments.splice(index, 1)
      return { status: 204, body: '' }
    },
    'repos/get': () => {
      // GitHub's own example lacks what its schema demands.
      const example = { ...(described().example('repos/get') as object), source: undefined }
      const isPrivate = fake.visibility !== 'public'
      return {
        status: 200,
        body: { ...example, language: null, private: isPrivate, visibility: fake.visibility },
      }
    },
    'repos/create-commit-status': ({ params, body }) => {
      if (fake.readOnly) return { status: 403, body: refusal }
      const example = described().example('repos/create-commit-status') as object
      const status = body as Omit<FakeState['statuses'][number], 'sha'>
      fake.statuses.push({ ...status, sha: params['sha'] ?? '' })
      return { status: 201, body: { ...example, ...body } }
    },
    'pulls/list-files': (call) => files(call, 3000),
    'repos/compare-commits': (call) => {
      const example = described().example('repos/compare-commits') as { merge_base_commit: object }
      // The two share a path segment, which the router gives to the first of them.
      const [asked] = (call.params['base'] ?? '').split('...')
      const [file] = described().example('pulls/list-files') as [object]
      const all = fake.files.slice(0, 300).map((one) => ({ ...file, ...one }))
      const merge_base_commit = { ...example.merge_base_commit, sha: fake.mergeBase ?? asked }
      return { status: 200, body: { ...example, merge_base_commit, files: all } }
    },
    'repos/get-content': (call) => {
      if (!(call.headers['accept'] ?? '').includes('raw')) fake.violations.push('contents not asked for raw')
      const content = fake.commits.get(call.query['ref'] ?? '')?.get(call.params['path'] ?? '')
      return content === undefined ? { status: 404, body: notFound } : { status: 200, body: content }
    },
    'git/get-commit': (call) => {
      const sha = call.params['commit_sha'] ?? ''
      const example = described().example('git/get-commit') as { tree: object }
      const made = fake.git.commits.get(sha)
      if (made !== undefined)
        return { status: 200, body: { ...example, sha, tree: { ...example.tree, sha: made.tree } } }
      return fake.commits.has(sha)
        ? { status: 200, body: { ...example, sha } }
        : { status: 404, body: notFound }
    },
  }
}

const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }],
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    status: '422',
  },
}
