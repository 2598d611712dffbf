// The history's branch as the port that recording declares, kept by GitHub's Git Data API: one request lists a history of
// thousands of entries. Touches no checkout and never forces a push.
import type { HistoryPort } from '../publish/history-branch.ts'
import type { Reply } from '../publish/reply.ts'
import { listingOf } from '../record/listing.ts'
import type { HistoryFile } from '../record/listing.ts'
import { branchOf, pointerOf } from './branch.ts'
import type { Repository } from './github.ts'
import { ask } from './octokit.ts'
import type { Client } from './octokit.ts'

/** `slow` scales the waits after a lost race. */
export function historyOf(client: Client, at: Repository, branch: string, slow = 1): HistoryPort {
  const written = branchOf(client, at, branch)
  const pointer = pointerOf(client, at, branch, slow)
  const files = (tree: string): Promise<Reply<readonly HistoryFile[]>> =>
    ask(() => filesIn(client, at, tree, ''))
  return {
    ...written,
    ...pointer,
    files,
    list: async () => {
      const tip = await pointer.tip()
      if (!tip.ok || tip.value === undefined) return tip.ok ? { ok: true, value: undefined } : tip
      const all = await files(tip.value.tree)
      return all.ok ? { ok: true, value: listingOf(all.value) } : all
    },
    read: ({ blob }) => ask(() => bytesOf(client, at, blob)),
    readAll: (files) =>
      ask(async () => {
        const all: Uint8Array[] = []
        for (let start = 0; start < files.length; start += together)
          all.push(...(await textsOf(client, at, files.slice(start, start + together))))
        return all
      }),
    writeTree: (base, files) =>
      written.writeTree(
        base,
        files.map(({ path, content }) => ({ path, is: content })),
      ),
  }
}

/** Files of one question. */
const together = 100

/** Over GraphQL, which answers a hundred files at once; what it holds back (no text, too long) is fetched by itself. */
async function textsOf(client: Client, at: Repository, files: readonly HistoryFile[]): Promise<Uint8Array[]> {
  const fields = files.map(
    ({ blob }, index) => `f${index}: object(oid: "${gitSha(blob)}") { ... on Blob { text isTruncated } }`,
  )
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
  const { repository } = await client.graphql<{ repository: Record<string, BlobText | null> | null }>(query, {
    ...at,
  })
  const texts: Uint8Array[] = []
  for (const [index, { blob }] of files.entries()) {
    const found = repository?.[`f${index}`]
    const isWhole = typeof found?.text === 'string' && found.isTruncated === false
    texts.push(isWhole ? Buffer.from(found.text ?? '') : await bytesOf(client, at, blob))
  }
  return texts
}

interface BlobText {
  readonly text?: string | null
  readonly isTruncated?: boolean
}

/** It goes into a query. */
function gitSha(sha: string): string {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Error('GitHub gave a SHA that is none')
  return sha
}

async function bytesOf(client: Client, at: Repository, blob: string): Promise<Uint8Array> {
  const { data } = await client.rest.git.getBlob({ ...at, file_sha: blob })
  return Buffer.from(data.content, data.encoding as BufferEncoding)
}

/** GitHub cuts a listing of a whole tree off at 100,000 entries or 7 MB; then its folders are listed one by one. */
async function filesIn(client: Client, at: Repository, tree: string, under: string): Promise<HistoryFile[]> {
  const { git } = client.rest
  const { data: all } = await git.getTree({ ...at, tree_sha: tree, recursive: 'true' })
  const blobs = (entries: readonly TreeEntry[]): HistoryFile[] =>
    entries.flatMap(({ type, path, sha }) =>
      type === 'blob' ? [{ path: `${under}${path}`, blob: sha }] : [],
    )
  if (!all.truncated) return blobs(all.tree)
  const { data: level } = await git.getTree({ ...at, tree_sha: tree })
  const folders = level.tree.filter(({ type }) => type === 'tree')
  if (level.truncated || folders.length === 0) throw tooMany(under)
  const found = blobs(level.tree)
  for (const { path, sha } of folders) found.push(...(await filesIn(client, at, sha, `${under}${path}/`)))
  return found
}

interface TreeEntry {
  readonly type: string
  readonly path: string
  readonly sha: string
}

/** As GitHub itself would refuse it, so that `ask` makes a refusal of it. */
function tooMany(folder: string): Error {
  const message = `GitHub does not list all files of ${folder === '' ? 'the branch' : folder}`
  return Object.assign(new Error(message), { status: 422, response: { headers: {} } })
}
