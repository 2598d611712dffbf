// GitHub's own description of its API (openapi.json, an excerpt): validates requests and the fake's responses.
import addFormatsModule from 'ajv-formats'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { OpenAPIBackend } from 'openapi-backend'
import type { Context, Document } from 'openapi-backend'

/** What a handler answers: a JSON body, or text or bytes where the request asked for it raw. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
}

/** A request as openapi-backend hands it on, with the types that validation has made true. */
type Asked = Pick<Call, 'params' | 'query' | 'headers'> & { readonly requestBody: Call['body'] }

export type Handler = (call: Call, operation: string) => Answer

export interface Described {
  handle(request: {
    method: string
    path: string
    headers: Record<string, string>
    body: string
  }): Promise<Answer>
  /** GitHub's own example of a successful answer, to be changed where the fake knows better. */
  example(operation: string): unknown
}

const addFormats = addFormatsModule as unknown as (ajv: unknown) => void

/** `violations` collects every request and answer that GitHub's description does not allow. */
export async function describeGitHub(
  handlers: Readonly<Record<string, Handler>>,
  violations: string[],
): Promise<Described> {
  const api = await (description ??= readDescription())
  return {
    handle: (request) => api.handleRequest(request, { handlers, violations }) as Promise<Answer>,
    example: (operation) => {
      const example = examples.get(operation) ?? (api.mockResponseForOperation(operation).mock as unknown)
      examples.set(operation, example)
      return structuredClone(example)
    },
  }
}

/** Which fake is asked: openapi-backend hands it on from `handleRequest`. */
interface Asker {
  readonly handlers: Readonly<Record<string, Handler>>
  readonly violations: string[]
}

/** Compiling the validators takes longer than most tests do: once for all fakes. Examples likewise. */
let description: Promise<OpenAPIBackend> | undefined
const examples = new Map<string, unknown>()

async function readDescription(): Promise<OpenAPIBackend> {
  const file = path.join(import.meta.dirname, 'openapi.json')
  const api = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(file, 'utf8')) as Document,
    quick: true,
    strict: false,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: (ajv) => {
      addFormats(ajv)
      return ajv
    },
  })
  await api.init()
  const operations = api.getOperations().map((operation) => operation.operationId ?? '')
  api.register({
    ...Object.fromEntries(operations.map((operation) => [operation, answer(api, operation)])),
    validationFail: (context: Context, { violations }: Asker): Answer => {
      const { errors } = context.validation
      violations.push(`${context.operation.operationId ?? '?'} was asked wrongly: ${JSON.stringify(errors)}`)
      return { status: 422, body: { message: 'Validation Failed', documentation_url: '' } }
    },
    notFound: (context: Context, { violations }: Asker): Answer => {
      violations.push(`no such operation: ${context.request.method} ${context.request.path}`)
      return { status: 404, body: { message: 'Not Found' } }
    },
  })
  return api
}

function answer(api: OpenAPIBackend, operation: string) {
  return (context: Context, { handlers, violations }: Asker): Answer => {
    const { params, query, headers, requestBody } = context.request as Asked
    const handler = handlers[operation]
    if (handler === undefined) {
      violations.push(`the fake does not know ${operation}`)
      return { status: 501, body: { message: 'Not Implemented' } }
    }
    const answer = handler({ params, query, headers, body: requestBody }, operation)
    if (typeof answer.body !== 'string' && !(answer.body instanceof Uint8Array)) {
      const { errors } = api.validateResponse(answer.body, operation, answer.status)
      if (errors) violations.push(`${operation} answered ${answer.status}: ${JSON.stringify(errors)}`)
    }
    return answer
  }
}
