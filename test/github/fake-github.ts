// A GitHub with state on loopback: comments, changed files, file contents of commits. Every request and every answer is
// checked against GitHub's own description; `violations` must stay empty. Can be told to refuse, fail, hang up and dawdle.
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describeGitHub } from './describe.ts'
import type { Answer, Call, Described, Handler } from './describe.ts'

interface FakeComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

interface FakeFile {
  readonly filename: string
  readonly previous_filename?: string
}

/** What goes wrong at one call. `hang up after`: the request is carried out, and its answer lost. */
type Mishap =
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  | 'hang up'
  | 'hang up after'
  | { readonly delay: number }

export interface FakeGitHub {
  readonly url: string
  /** Who the token writes as; the default is the workflow's own login. */
  login: string
  /** May only read. */
  readOnly: boolean
  readonly pulls: Set<number>
  readonly comments: FakeComment[]
  /** Files of every pull request and comparison. */
  files: FakeFile[]
  /** `sha` → path → content. Commits that are not here are 404. */
  readonly commits: Map<string, Map<string, string>>
  /** In characters. */
  longestComment: number
  /** Operations asked for, in order. */
  readonly calls: string[]
  readonly violations: string[]
  /** The next calls of this operation meet these mishaps, one each; the last one for ever where `always`. */
  mishaps(operation: string, mishaps: readonly Mishap[], always?: 'always'): void
  /** Adds a comment as if somebody had written it. */
  write(author: string, body: string, issue?: number): FakeComment
  close(): Promise<void>
}

const refusal = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
}
const notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }

/** The repository is `octo/rlvr`; pull request 7 is there. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const queues = new Map<string, { mishaps: Mishap[]; always: boolean }>()
  let ids = 1000
  const server: Server = createServer((request, response) => {
    void serve(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const fake: FakeGitHub = {
    url,
    login: 'github-actions[bot]',
    readOnly: false,
    pulls: new Set([7]),
    comments: [],
    files: [],
    commits: new Map(),
    longestComment: 65_536,
    calls: [],
    violations: [],
    mishaps: (operation, mishaps, always) => {
      queues.set(operation, { mishaps: [...mishaps], always: always !== undefined })
    },
    write: (author, body, issue = 7) => {
      const comment = { id: ids++, issue, author, body }
      fake.comments.push(comment)
      return comment
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
  const described: Described = await describeGitHub(
    guarded(handlersOf(fake, () => described)),
    fake.violations,
  )
  return fake

  function guarded(handlers: Record<string, Handler>): Record<string, Handler> {
    const guard =
      (handler: Handler): Handler =>
      (call, operation) => {
        fake.calls.push(operation)
        const mishap = nextMishap(operation)
        if (mishap === 'hang up') throw new HangUp()
        if (mishap === 'hang up after') {
          handler(call, operation)
          throw new HangUp()
        }
        if (mishap !== undefined && 'status' in mishap) {
          return {
            status: mishap.status,
            body: { message: mishap.message, documentation_url: 'https://docs.github.com/rest' },
            headers: mishap.headers ?? {},
          }
        }
        const answer = handler(call, operation)
        return mishap === undefined
          ? answer
          : { ...answer, headers: { ...answer.headers, 'x-delay': `${mishap.delay}` } }
      }
    return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, guard(handler)]))
  }

  function nextMishap(operation: string): Mishap | undefined {
    const queue = queues.get(operation)
    if (queue === undefined) return undefined
    return queue.always && queue.mishaps.length === 1 ? queue.mishaps[0] : queue.mishaps.shift()
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { headers, ...answer } = await answerTo(request)
      await new Promise((resolve) => setTimeout(resolve, Number(headers?.['x-delay'] ?? 0)))
      const raw = typeof answer.body === 'string'
      const type = raw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8'
      response.writeHead(answer.status, { 'content-type': type, ...headers })
      response.end(raw ? answer.body : JSON.stringify(answer.body))
    } catch (error) {
      if (!(error instanceof HangUp)) fake.violations.push(`the fake broke: ${String(error)}`)
      request.socket.destroy()
    }
  }

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = request.headers as Record<string, string>
    const body = Buffer.concat(chunks).toString('utf8')
    if (headers['authorization'] === undefined) fake.violations.push('a request without a token')
    if (request.url === '/graphql')
      return guarded({ graphql: viewer(fake) })['graphql']?.(call(body), 'graphql') ?? noAnswer
    if (headers['x-github-api-version'] !== '2022-11-28')
      fake.violations.push('a request without API version')
    return described.handle({ method: request.method ?? 'GET', path: request.url ?? '/', headers, body })
  }
}

class HangUp extends Error {}

const noAnswer: Answer = { status: 500, body: {} }

function call(body: string): Call {
  return { params: {}, query: {}, headers: {}, body: JSON.parse(body) as Call['body'] }
}

/** GraphQL is not in the REST description; only one question is known here. */
function viewer(fake: FakeGitHub): Handler {
  return ({ body }) => {
    if (body['query'] !== 'query { viewer { login } }') fake.violations.push('an unknown GraphQL query')
    return { status: 200, body: { data: { viewer: { login: fake.login } } } }
  }
}

function handlersOf(fake: FakeGitHub, described: () => Described): Record<string, Handler> {
  const show = (comment: FakeComment): object => {
    const [example] = described().example('issues/list-comments') as [{ user: object }]
    const page = `https://github.com/octo/rlvr/pull/${comment.issue}#issuecomment-${comment.id}`
    return {
      ...example,
      id: comment.id,
      html_url: page,
      body: comment.body,
      user: { ...example.user, login: comment.author },
    }
  }
  const write =
    (handler: Handler): Handler =>
    (call, operation) => {
      if (fake.readOnly) return { status: 403, body: refusal }
      return (call.body['body'] as string).length > fake.longestComment ? tooLong : handler(call, operation)
    }
  const files = (call: Call, most: number): Answer => {
    const [example] = described().example('pulls/list-files') as [object]
    const all = fake.files.slice(0, most).map((file) => ({
      ...example,
      status: file.previous_filename === undefined ? 'modified' : 'renamed',
      ...file,
    }))
    return paged(fake, call, all, `/repos/octo/rlvr/pulls/${call.params['pull_number'] ?? ''}/files`)
  }
  return {
    'issues/list-comments': (call) => {
      const issue = Number(call.params['issue_number'])
      if (!fake.pulls.has(issue)) return { status: 404, body: notFound }
      const all = fake.comments.filter((comment) => comment.issue === issue).map(show)
      return paged(fake, call, all, `/repos/octo/rlvr/issues/${issue}/comments`)
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
      return { status: 200, body: show(comment) }
    }),
    'pulls/list-files': (call) => files(call, 3000),
    'repos/compare-commits': () => {
      const example = described().example('repos/compare-commits') as object
      const [file] = described().example('pulls/list-files') as [object]
      const all = fake.files.slice(0, 300).map((one) => ({ ...file, ...one }))
      return { status: 200, body: { ...example, files: all } }
    },
    'repos/get-content': (call) => {
      if (!(call.headers['accept'] ?? '').includes('raw')) fake.violations.push('contents not asked for raw')
      const content = fake.commits.get(call.query['ref'] ?? '')?.get(call.params['path'] ?? '')
      return content === undefined ? { status: 404, body: notFound } : { status: 200, body: content }
    },
    'git/get-commit': (call) => {
      const sha = call.params['commit_sha'] ?? ''
      const example = described().example('git/get-commit') as object
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

function paged(fake: FakeGitHub, { query }: Call, all: readonly object[], url: string): Answer {
  const size = Math.min(100, Number(query['per_page'] ?? 30))
  const page = Number(query['page'] ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string =>
    `<${fake.url}${url}?per_page=${size}&page=${to}>; rel="${rel}"`
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : []
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}
