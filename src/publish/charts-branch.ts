// A folder of pictures on a branch of their own, one folder a report → the commit that has them, or why GitHub refused.
// Another writer's commit is built upon, never over. Commits stay, so what an older comment links can still be seen.
import { commitToBranch } from './commit-to-branch.ts'
import type { PointerPort, Tip } from './commit-to-branch.ts'
import type { Reply } from './reply.ts'

export interface StoredFile {
  /** Inside its folder. Has to change whenever the bytes do. */
  readonly path: string
  /** Text goes along with the tree; bytes are a request each. */
  readonly content: string | Uint8Array
}

/** `gone`: the tree is to have it no longer. */
export interface TreeEntry {
  readonly path: string
  readonly is: { readonly text: string } | { readonly blob: string } | 'gone'
}

/** One branch, kept by git's own objects. All are named by their SHA. */
export interface BranchPort extends PointerPort {
  /** Paths of all files in a tree; where GitHub does not list all of them, of some. */
  paths(tree: string): Promise<Reply<ReadonlySet<string>>>
  writeBlob(bytes: Uint8Array): Promise<Reply<string>>
  /** The tree at `base` (undefined: an empty one) with these changes. */
  writeTree(base: string | undefined, entries: readonly TreeEntry[]): Promise<Reply<string>>
  /** Without a parent: the first of its branch. */
  writeCommit(message: string, tree: string, parent: string | undefined): Promise<Reply<string>>
}

/** Gives a commit in which the folder has these files and no others. */
export async function storeFolder(
  port: BranchPort,
  folder: string,
  files: readonly StoredFile[],
): Promise<Reply<string>> {
  const blobs = new Map<string, string>()
  return commitToBranch(port, async (tip) => {
    const there = await pathsOf(port, tip)
    if (!there.ok) return there
    const wanted = new Map(files.map((file) => [`${folder}/${file.path}`, file.content]))
    const gone = [...there.value].filter((path) => path.startsWith(`${folder}/`) && !wanted.has(path))
    const missing = [...wanted].filter(([path]) => !there.value.has(path))
    if (tip !== undefined && missing.length === 0 && gone.length === 0) return { ok: true, value: tip.commit }
    // A branch is never left without a file, which GitHub does not take.
    const all: [string, string | Uint8Array][] = there.value.has(about)
      ? missing
      : [[about, readme], ...missing]
    const entries = await entriesOf(port, all, blobs)
    if (!entries.ok) return entries
    return commit(port, `Leash: pictures for ${folder}`, tip, [...entries.value, ...removed(gone)])
  })
}

/**
 * Takes the files away of every folder whose first part is not among `kept`, in one commit where there are any. Gives how
 * many; undefined: there is no branch. `kept` is asked for once the branch was read, so that what began later is not
 * there yet to be taken away.
 */
export async function removeFolders(
  port: BranchPort,
  kept: () => Promise<Reply<ReadonlySet<string>>>,
): Promise<Reply<number | undefined>> {
  let count: number | undefined
  const first = await port.tip()
  if (!first.ok || first.value === undefined) return first.ok ? { ok: true, value: undefined } : first
  const done = await commitToBranch(port, async (tip) => {
    const there = await pathsOf(port, tip)
    if (!there.ok) return there
    const keep = await kept()
    if (!keep.ok) return keep
    const gone = [...there.value].filter(
      (path) => path.includes('/') && !keep.value.has(path.split('/', 1)[0] ?? ''),
    )
    count = gone.length
    if (tip !== undefined && count === 0) return { ok: true, value: tip.commit }
    return commit(port, 'Leash: no more pictures for what is closed', tip, removed(gone))
  })
  return done.ok ? { ok: true, value: count } : done
}

const about = 'README.md'

const readme = `# Pictures for comments

[Leash](https://github.com/OWNER/leash) keeps the charts of its comments here, a folder a pull request, and takes them away
when the pull request is closed. Comments link them by commit. The branch may be deleted at any time: comments that are
there lose their pictures, and the next report makes the branch again.
`

async function pathsOf(port: BranchPort, tip: Tip | undefined): Promise<Reply<ReadonlySet<string>>> {
  return tip === undefined ? { ok: true, value: new Set() } : port.paths(tip.tree)
}

/** `blobs` remembers what was uploaded before a race was lost. */
async function entriesOf(
  port: BranchPort,
  files: readonly (readonly [string, string | Uint8Array])[],
  blobs: Map<string, string>,
): Promise<Reply<TreeEntry[]>> {
  const entries: TreeEntry[] = []
  for (const [path, content] of files) {
    if (typeof content === 'string') {
      entries.push({ path, is: { text: content } })
      continue
    }
    const known = blobs.get(path)
    const blob: Reply<string> =
      known === undefined ? await port.writeBlob(content) : { ok: true, value: known }
    if (!blob.ok) return blob
    blobs.set(path, blob.value)
    entries.push({ path, is: { blob: blob.value } })
  }
  return { ok: true, value: entries }
}

function removed(paths: readonly string[]): TreeEntry[] {
  return paths.map((path) => ({ path, is: 'gone' }))
}

async function commit(
  port: BranchPort,
  message: string,
  tip: Tip | undefined,
  entries: readonly TreeEntry[],
): Promise<Reply<string>> {
  const tree = await port.writeTree(tip?.tree, entries)
  return tree.ok ? port.writeCommit(message, tree.value, tip?.commit) : tree
}
