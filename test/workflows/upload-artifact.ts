// What actions/upload-artifact does with a folder, as a script of one file: zips it and hands it to the artifact service in
// the service's own protocol. The real client cannot speak with act's server: version 6 sends a field that it does not
// know (`mime_type`), and version 5 leaves the upload to a client of Azure's that changes the signed address (401).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { zipOf } from '../read/archives.ts'

const { INPUT_NAME: name = '', INPUT_PATH: folder = '' } = process.env
const { ACTIONS_RESULTS_URL: service = '', ACTIONS_RUNTIME_TOKEN: token = '' } = process.env

const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
const zip = zipOf(names.map((file) => ({ name: path.relative(folder, file), content: readFileSync(file) })))

/** The token says which run and which job upload: its scope `Actions.Results:RUN:JOB`. */
const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { scp: string }
const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name }

async function ask(method: string, body: object): Promise<Record<string, unknown>> {
  const base = service.endsWith('/') ? service : `${service}/`
  const url = `${base}twirp/github.actions.results.api.v1.ArtifactService/${method}`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return (await sent(url, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<
    Record<string, unknown>
  >
}

async function sent(url: string, request: RequestInit): Promise<Response> {
  const response = await fetch(url, request)
  if (!response.ok) throw new Error(`${request.method ?? ''} ${url}: ${response.status}`)
  return response
}

const made = await ask('CreateArtifact', { ...ids, version: 4 })
const address = (made['signed_upload_url'] ?? made['signedUploadUrl']) as string
const block = Buffer.from('block-0').toString('base64')
const list = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${block}</Latest></BlockList>`
await sent(`${address}&comp=block&blockid=${encodeURIComponent(block)}`, {
  method: 'PUT',
  body: new Uint8Array(zip),
})
await sent(`${address}&comp=blocklist`, { method: 'PUT', body: list })
const hash = `sha256:${createHash('sha256').update(zip).digest('hex')}`
await ask('FinalizeArtifact', { ...ids, size: `${zip.length}`, hash })
console.log(`Uploaded ${names.length} files as ${name}.`)
