// A GitHub with state on loopback: comments, changed files, file contents of commits. Every request and every answer is
// checked against GitHub's own description; `violations` must stay empty. Can be told to refuse, fail, hang up and dawdle.
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describeGitHub } from './describe.ts'
import type { Answer, Call, Described, Handler } from './describe.ts'
import { emptyGit } from './git-handlers.ts'
import { handlersOf, graphql } from './handlers.ts'
import type { FakeState } from './handlers.ts'
import { noActions, storage } from './runs-handlers.ts'

/** What goes wrong at one call. `hang up after`: the request is carried out, and its answer lost. */
type Mishap =
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  | 'hang up'
  | 'hang up after'
  | { readonly delay: number }
  /** Answered, from the state there was when it came, once so many of its kind have been asked: runs truly at once. */
  | { readonly together: number }
export interface FakeGitHub extends FakeState {
  /** The next calls of this operation meet these mishaps, one each; the last one for ever where `always`. */
  mishaps(operation: string, mishaps: readonly Mishap[], always?: 'always'): void
  close(): Promise<void>
}

/** The repository is `octo/rlvr`; pull request 7 is there. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const queues = new Map<string, { mishaps: Mishap[]; always: boolean }>()
  let ids = 1000
  let seconds = Date.UTC(2026, 0)
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
    openPulls: [],
    comments: [],
    files: [],
    commits: new Map(),
    git: emptyGit(),
    actions: noActions(),
    visibility: 'public',
    statuses: [],
    mergeBase: undefined,
    calls: [],
    violations: [],
    mishaps: (operation, mishaps, always) => {
      queues.set(operation, { mishaps: [...mishaps], always: always !== undefined })
    },
    tick: () => new Date((seconds += 1000)).toISOString().replace('.000', ''),
    write: (author, body, issue = 7) => {
      const comment = { id: ids++, issue, author, body, updated: fake.tick() }
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
        if (mishap === undefined) return answer
        const held =
          'delay' in mishap
            ? { 'x-delay': `${mishap.delay}` }
            : { 'x-together': `${operation} ${mishap.together}` }
        return { ...answer, headers: { ...answer.headers, ...held } }
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
      await sleep(Number(headers?.['x-delay'] ?? 0))
      await together(headers?.['x-together'])
      const raw = typeof answer.body === 'string' || answer.body instanceof Uint8Array
      const type = raw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8'
      if (answer.status === 204) return void response.writeHead(204).end()
      response.writeHead(answer.status, { 'content-type': type, ...headers })
      response.end(raw ? answer.body : JSON.stringify(answer.body))
    } catch (error) {
      if (!(error instanceof HangUp)) fake.violations.push(`the fake broke: ${String(error)}`)
      request.socket.destroy()
    }
  }

  async function together(what = ''): Promise<void> {
    const [operation, count] = what.split(' ')
    const asked = (): number => fake.calls.filter((one) => one === operation).length
    while (asked() < Number(count ?? 0)) await sleep(10)
  }

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = request.headers as Record<string, string>
    const body = Buffer.concat(chunks).toString('utf8')
    if (request.url?.startsWith('/storage/') === true) {
      const path = request.url
      return (
        guarded({ storage: () => storage(fake, path, headers) })['storage']?.(call('{}'), 'storage') ??
        noAnswer
      )
    }
    if (headers['authorization'] === undefined) fake.violations.push('a request without a token')
    if (request.url === '/graphql')
      return guarded({ graphql: graphql(fake) })['graphql']?.(call(body), 'graphql') ?? noAnswer
    if (headers['x-github-api-version'] !== '2022-11-28')
      fake.violations.push('a request without API version')
    return described.handle({ method: request.method ?? 'GET', path: request.url ?? '/', headers, body })
  }
}

class HangUp extends Error {}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

const noAnswer: Answer = { status: 500, body: {} }

function call(body: string): Call {
  return { params: {}, query: {}, headers: {}, body: JSON.parse(body) as Call['body'] }
}
