// Artifacts of workflow runs as the port that the lookup declares: listed by GitHub's REST API, downloaded into files of
// our own naming from where GitHub points. Opens no archive.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Artifact, ArtifactPort, Download } from '../lookup/artifact.ts'
import type { Reply } from '../publish/reply.ts'
import { download } from './download.ts'
import type { Downloaded } from './download.ts'
import { sourceNamed } from './files.ts'
import type { Repository } from './github.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

export interface ArtifactStore {
  /** Folder for the files; made when needed. */
  readonly folder: string
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** Milliseconds before a second try; more before each further one. */
  readonly pause?: number
}

const attempts = 4

export function artifactsOf(client: Client, at: Repository, store: ArtifactStore): ArtifactPort {
  return {
    list: (run) =>
      ask(async () => {
        const { listWorkflowRunArtifacts } = client.rest.actions
        const all = await client.paginate(listWorkflowRunArtifacts, { ...at, run_id: run, per_page: 100 })
        return all.map(artifact)
      }),
    download: async (artifact) => {
      const file = path.join(store.folder, `${artifact.id}`)
      await mkdir(store.folder, { recursive: true })
      for (let attempt = 1; ; attempt++) {
        const done = await fetchOnce(client, at, store, artifact, file)
        // The address lives one minute, so each attempt asks for a new one.
        if (done.kind !== 'failed' || !done.again || attempt === attempts) return done
        await new Promise((resolve) => setTimeout(resolve, attempt ** 2 * (store.pause ?? 1000)))
      }
    },
  }
}

interface RawArtifact {
  readonly id: number
  readonly name: string
  readonly digest?: string | null
  readonly expired: boolean
  readonly expires_at: string | null
}

function artifact({ id, name, digest, expired, expires_at: expires }: RawArtifact): Artifact {
  // A digest of another kind cannot be checked, and the lookup tells of artifacts without one.
  const known = digest?.startsWith('sha256:') === true ? digest : undefined
  return { id, name, digest: known, expired, expires: expires ?? undefined }
}

/** One attempt: another one may help where a failure says so. */
type Once = Exclude<Download, { kind: 'failed' }> | Extract<Downloaded, { kind: 'failed' }>

async function fetchOnce(
  client: Client,
  at: Repository,
  { apiUrl }: ArtifactStore,
  { id, name, digest }: Artifact,
  file: string,
): Promise<Once> {
  const address = await addressOf(client, at, id)
  if (!address.ok) {
    const { refusal } = address
    return refusal.status === 410 ? { kind: 'expired' } : { kind: 'refused', refusal }
  }
  const done = await download(address.value, file, apiUrl)
  if (done.kind === 'failed') return done
  const is = `sha256:${done.sha256}`
  if (digest !== undefined && digest.toLowerCase() !== is) return { kind: 'damaged', is }
  return { kind: 'here', source: sourceNamed(file, name) }
}

/** GitHub's redirect, not followed: what stands behind it must not see the token. */
function addressOf(client: Client, at: Repository, id: number): Promise<Reply<string>> {
  return ask(async () => {
    const request = { redirect: 'manual' as const, parseSuccessResponseBody: false }
    const { headers } = await client.rest.actions.downloadArtifact({
      ...at,
      artifact_id: id,
      archive_format: 'zip',
      request,
    })
    return headers.location ?? ''
  })
}
