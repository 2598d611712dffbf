// Files → on a branch of their own, through the Git Data API: the commit that has them all, or why GitHub refused.
// Names are addresses of contents, so nothing is ever overwritten; another writer's commit is built upon, never over.
import type { Refusal, Reply } from './reply.ts'

export interface StoredFile {
  /** Has to change whenever the bytes do. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a branch points to. */
export interface Tip {
  readonly commit: string
  readonly tree: string
}

/** One branch, kept by git's own objects. All are named by their SHA. */
export interface BranchPort {
  /** Undefined: there is no such branch yet. */
  tip(): Promise<Reply<Tip | undefined>>
  /** Paths of all files in a tree; where GitHub does not list all of them, of some. */
  paths(tree: string): Promise<Reply<ReadonlySet<string>>>
  writeBlob(bytes: Uint8Array): Promise<Reply<string>>
  /** The tree at `base` (undefined: an empty one) with these files. */
  writeTree(
    base: string | undefined,
    files: readonly { readonly path: string; readonly blob: string }[],
  ): Promise<Reply<string>>
  /** Without a parent: the first of its branch. */
  writeCommit(tree: string, parent: string | undefined): Promise<Reply<string>>
  /** Points the branch to the commit; refused where that would lose another commit. */
  point(commit: string, from: Tip | undefined): Promise<Reply<void>>
}

/** Each lost race is another writer's success, so so many writers at once get through. */
const attempts = 20

/** Gives a commit in which all files are. */
export async function storeFiles(port: BranchPort, files: readonly StoredFile[]): Promise<Reply<string>> {
  const blobs = new Map<string, string>()
  let tip = await port.tip()
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (!tip.ok) return tip
    const commit = await commitOn(port, tip.value, files, blobs)
    if (!commit.ok || commit.value === tip.value?.commit) return commit
    const pointed = await port.point(commit.value, tip.value)
    if (pointed.ok) return commit
    if (pointed.refusal.kind !== 'rejected') return pointed
    // 422 says "not a fast forward" and "a rule forbids it" alike; only in a race has the branch moved meanwhile.
    const now = await port.tip()
    if (now.ok && now.value?.commit === tip.value?.commit) return pointed
    tip = now
  }
  return { ok: false, refusal: tooBusy }
}

const tooBusy: Refusal = {
  kind: 'rejected',
  status: undefined,
  message: 'too many others are writing to the branch at once',
}

/** A commit on top of `tip` that has all files; `tip` itself where it has them. `blobs` remembers what was uploaded. */
async function commitOn(
  port: BranchPort,
  tip: Tip | undefined,
  files: readonly StoredFile[],
  blobs: Map<string, string>,
): Promise<Reply<string>> {
  const there: Reply<ReadonlySet<string>> =
    tip === undefined ? { ok: true, value: new Set() } : await port.paths(tip.tree)
  if (!there.ok) return there
  const missing = files.filter((file) => !there.value.has(file.path))
  if (tip !== undefined && missing.length === 0) return { ok: true, value: tip.commit }
  const entries: { path: string; blob: string }[] = []
  for (const { path, bytes } of missing) {
    const known = blobs.get(path)
    const blob: Reply<string> = known === undefined ? await port.writeBlob(bytes) : { ok: true, value: known }
    if (!blob.ok) return blob
    blobs.set(path, blob.value)
    entries.push({ path, blob: blob.value })
  }
  const tree = await port.writeTree(tip?.tree, entries)
  return tree.ok ? port.writeCommit(tree.value, tip?.commit) : tree
}
