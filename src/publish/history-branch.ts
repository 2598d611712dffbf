// Files of one record → added to the history's branch in one commit. Append-only: a file of the record that is there
// already, with other bytes, is a refusal and never overwritten; what is generated from the records is made anew for the
// tip it is put on, because another writer's record may have come in between.
import { commitToBranch } from './commit-to-branch.ts'
import type { PointerPort, Tip } from './commit-to-branch.ts'
import type { Reply } from './reply.ts'
import { listingOf } from '../record/listing.ts'
import type { HistoryFile, Listing } from '../record/listing.ts'

/** Reads a history, wherever it is kept. */
export interface HistoryReader {
  /** Undefined: there is no history yet. */
  list(): Promise<Reply<Listing | undefined>>
  read(file: HistoryFile): Promise<Reply<Uint8Array>>
  /** The bytes of many text files, in their order, in few requests. */
  readAll(files: readonly HistoryFile[]): Promise<Reply<readonly Uint8Array[]>>
}

/** Text goes along with the tree; bytes are uploaded first. */
export interface TreeFile {
  readonly path: string
  readonly content: { readonly text: string } | { readonly blob: string }
}

/** The branch `leash-history`, kept by git's own objects. All are named by their SHA. */
export interface HistoryPort extends HistoryReader, PointerPort {
  /** Every file of a tree. */
  files(tree: string): Promise<Reply<readonly HistoryFile[]>>
  writeBlob(bytes: Uint8Array): Promise<Reply<string>>
  /** The tree at `base` (undefined: an empty one) with these files. */
  writeTree(base: string | undefined, files: readonly TreeFile[]): Promise<Reply<string>>
  /** Without a parent: the first of its branch. */
  writeCommit(message: string, tree: string, parent: string | undefined): Promise<Reply<string>>
}

export interface RecordFile {
  readonly path: string
  readonly bytes: Uint8Array | string
}

export interface Addition {
  readonly message: string
  readonly record: readonly RecordFile[]
  /** README, charts and what else is made of all records; `listing` is the history without this one. */
  generate(listing: Listing): Promise<readonly RecordFile[]>
}

/** Gives the commit that has the record. */
export async function appendToHistory(port: HistoryPort, addition: Addition): Promise<Reply<string>> {
  const blobs = new Map<string, string>()
  return commitToBranch(port, (tip) => commitOn(port, tip, addition, blobs))
}

async function commitOn(
  port: HistoryPort,
  tip: Tip | undefined,
  addition: Addition,
  blobs: Map<string, string>,
): Promise<Reply<string>> {
  const files: Reply<readonly HistoryFile[]> =
    tip === undefined ? { ok: true, value: [] } : await port.files(tip.tree)
  if (!files.ok) return files
  const listing = listingOf(files.value)
  const isOther = files.value.length > 0 && listing.entries.length === 0 && listing.acceptances.length === 0
  if (isOther) return { ok: false, refusal: otherBranch }
  const there = await alreadyThere(port, listing, addition.record)
  if (!there.ok) return there
  if (tip !== undefined && there.value === addition.record.length) return { ok: true, value: tip.commit }
  const all: TreeFile[] = []
  for (const file of [...addition.record, ...(await addition.generate(listing))]) {
    const content = await contentOf(port, file, blobs)
    if (!content.ok) return content
    all.push({ path: file.path, content: content.value })
  }
  const tree = await port.writeTree(tip?.tree, all)
  return tree.ok ? port.writeCommit(addition.message, tree.value, tip?.commit) : tree
}

/** How many files of the record are there with the same bytes; refused where one has others. */
async function alreadyThere(
  port: HistoryPort,
  listing: Listing,
  record: readonly RecordFile[],
): Promise<Reply<number>> {
  let count = 0
  for (const { path, bytes } of record) {
    const file = listing.files.get(path)
    if (file === undefined) continue
    const known = await port.read(file)
    if (!known.ok) return known
    if (!Buffer.from(known.value).equals(Buffer.from(bytes))) return { ok: false, refusal: taken(path) }
    count += 1
  }
  return { ok: true, value: count }
}

async function contentOf(
  port: HistoryPort,
  { path, bytes }: RecordFile,
  blobs: Map<string, string>,
): Promise<Reply<TreeFile['content']>> {
  if (typeof bytes === 'string') return { ok: true, value: { text: bytes } }
  const known = blobs.get(path)
  const blob: Reply<string> = known === undefined ? await port.writeBlob(bytes) : { ok: true, value: known }
  if (!blob.ok) return blob
  blobs.set(path, blob.value)
  return { ok: true, value: { blob: blob.value } }
}

/** README and page would overwrite what somebody else wrote there. */
const otherBranch = {
  kind: 'rejected',
  status: undefined,
  message:
    'the branch holds files and no entry of a history, so it is not one; name another with history-branch',
} as const

function taken(path: string) {
  return {
    kind: 'rejected',
    status: undefined,
    message: `${path} is recorded already with other contents; give each job that records the same commit a key of its own`,
  } as const
}
