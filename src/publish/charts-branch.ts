// Files → on a branch of their own, through the Git Data API: the commit that has them all, or why GitHub refused.
// Names are addresses of contents, so nothing is ever overwritten; another writer's commit is built upon, never over.
import { commitToBranch } from './commit-to-branch.ts'
import type { PointerPort, Tip } from './commit-to-branch.ts'
import type { Reply } from './reply.ts'

export interface StoredFile {
  /** Has to change whenever the bytes do. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** One branch, kept by git's own objects. All are named by their SHA. */
export interface BranchPort extends PointerPort {
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
}

/** Gives a commit in which all files are. */
export async function storeFiles(port: BranchPort, files: readonly StoredFile[]): Promise<Reply<string>> {
  const blobs = new Map<string, string>()
  return commitToBranch(port, (tip) => commitOn(port, tip, files, blobs))
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
