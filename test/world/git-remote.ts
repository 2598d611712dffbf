// A real git remote on loopback: `git http-backend` behind node:http, for those who bring the token.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GitRemote {
  /** Of the repository `name` under `root`. */
  url(name: string): string
  /** Paths that were asked for with the token, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Serves the bare repositories in `root`; `header` is what a request's Authorization has to be. */
export async function startGitRemote(root: string, header: string): Promise<GitRemote> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    if (request.headers.authorization !== header) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    asked.push(request.url ?? '')
    backend(root, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

/** One request by CGI. */
function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const header = (name: string): string => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : ''
  }
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: header('git-protocol'),
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
    },
  })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    const all = Buffer.concat(chunks)
    const end = all.indexOf('\r\n\r\n')
    const heads = all.subarray(0, end).toString('latin1').split('\r\n')
    const fields = heads.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    })
    const status = fields.find(([name]) => name === 'status')?.[1] ?? '200'
    const rest = fields.filter(([name]) => name !== 'status')
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(rest)).end(all.subarray(end + 4))
  })
}
