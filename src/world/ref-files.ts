// Files of a commit as the port that the lookup declares, kept by GitHub's Git Data API, which delivers files of up to
// 100 MB as they are.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { RefPort } from '../lookup/at-ref.ts'
import { writeBody } from './download.ts'
import { sourceNamed } from './files.ts'
import type { Repository } from './github.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

/** Milliseconds for one file. */
const patience = 10 * 60_000

/** `folder` is for the files; made when needed. */
export function filesAtRefOf(client: Client, at: Repository, folder: string): RefPort {
  const { git } = client.rest
  return {
    who: 'GitHub',
    largest: 100 * 1024 ** 2,
    resolve: (ref) => resolve(client, at, ref),
    files: (commit) =>
      ask(async () => {
        const { data } = await git.getTree({ ...at, tree_sha: commit, recursive: 'true' })
        if (data.truncated) throw refusing(422, 'the repository has more files than GitHub lists at once')
        return data.tree.flatMap(({ type, path: name, sha: blob, size }) =>
          type === 'blob' ? [{ path: name, blob, bytes: size ?? 0 }] : [],
        )
      }),
    open: ({ path: name, blob }) =>
      ask(async () => {
        const request = { parseSuccessResponseBody: false, signal: AbortSignal.timeout(patience) }
        const { data } = await git.getBlob({ ...at, file_sha: blob, mediaType: { format: 'raw' }, request })
        const file = path.join(folder, path.basename(blob))
        await mkdir(folder, { recursive: true })
        // With parsing off, what comes is the body as it arrives, whatever the types say.
        await received(data as unknown as AsyncIterable<Uint8Array>, file)
        return sourceNamed(file, name)
      }),
  }
}

async function resolve(client: Client, at: Repository, ref: string): ReturnType<RefPort['resolve']> {
  const commit = await ask(async () => (await client.rest.repos.getCommit({ ...at, ref, per_page: 1 })).data)
  if (commit.ok) {
    const { sha, commit: inner } = commit.value
    return { ok: true, value: { sha, made: inner.committer?.date ?? '' } }
  }
  // "No commit found for SHA": the repository can be read, and has no such commit, branch or tag.
  return commit.refusal.kind === 'rejected' ? { ok: true, value: undefined } : commit
}

/** A connection that breaks in the middle is an outage like one that never began. */
async function received(body: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  try {
    await writeBody(body, file)
  } catch (error) {
    throw Object.assign(new Error(String(error)), { status: 500 })
  }
}

function refusing(status: number, message: string): Error {
  return Object.assign(new Error(message), { status, response: { headers: {} } })
}
