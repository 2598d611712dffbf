// Speaks with GitHub's REST API: retries what may pass, keeps within the rate limits, gives up on what hangs, and turns
// every refusal into a value. Knows no operation; github.ts does.
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck/light.js'
import type { Refusal, RefusalKind, Reply } from '../publish/reply.ts'

export interface Connection {
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly token: string
  /** Told about retries and waiting. */
  readonly say: (text: string) => void
  /** Milliseconds; the waits before the three retries are 1, 4 and 9 times this. */
  readonly retryAfter?: number
  /** Milliseconds after which one request is given up. */
  readonly patience?: number
  /** False: requests keep no pace. For a GitHub that has none. */
  readonly paced?: boolean
}

/** Breaking changes come with new versions; this one is served at least until 2028. */
const apiVersion = '2022-11-28'

/** Seconds. Longer waits would eat more of the job's minutes than a comment is worth. */
const longestWait = 60

/** Milliseconds between writes. GitHub takes 80 a minute, and a report writes a dozen: they need not be a second apart. */
const pace = 250

const Throttled = Octokit.plugin(retry, throttling)

export type Client = InstanceType<typeof Throttled>

export function connect(connection: Connection): Client {
  const { apiUrl, token, say, retryAfter = 1000, patience = 30_000, paced = true } = connection
  const mayWait = (what: string) => (seconds: number, _: object, __: object, retries: number) => {
    const waits = seconds <= longestWait && retries < 2
    say(`GitHub's ${what} is reached; ${waits ? `waiting ${seconds} s` : `not waiting ${seconds} s`}.`)
    return waits
  }
  const client = new Throttled({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'leash',
    log: { debug: () => undefined, info: () => undefined, warn: say, error: say },
    retry: { retryAfterBaseValue: retryAfter },
    throttle: {
      enabled: paced,
      write: new Bottleneck.Group({ id: 'leash-write', maxConcurrent: 1, minTime: pace }),
      onRateLimit: mayWait('rate limit'),
      onSecondaryRateLimit: mayWait('secondary rate limit'),
    },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(patience) }),
    },
  })
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = apiVersion
  })
  return client
}

/** Runs one request. Refusals become values; anything else thrown is a bug of ours and goes on. */
export async function ask<T>(request: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await request() }
  } catch (error) {
    if (!isHttpError(error)) throw error
    return { ok: false, refusal: refusal(error) }
  }
}

interface HttpError extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> } | undefined
}

/** By its shape: each octokit package brings its own copy of the class. */
function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function refusal(error: HttpError): Refusal {
  // A failure without a response is the network's, and octokit calls it 500.
  if (error.response === undefined) return { kind: 'outage', status: undefined, message: error.message }
  return { kind: kind(error), status: error.status, message: error.message }
}

function kind({ status, message, response }: HttpError): RefusalKind {
  if (status >= 500) return 'outage'
  if (status === 429) return 'limited'
  if (status === 404 || status === 410) return 'missing'
  if (status !== 401 && status !== 403) return 'rejected'
  const spent = response?.headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
  return spent ? 'limited' : 'forbidden'
}
