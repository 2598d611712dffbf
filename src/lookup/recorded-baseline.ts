// History → the entry that stands for the baseline, or that there is none. Opens only entries of the commits asked for.
import { createHash } from 'node:crypto'
import { fault, Faults } from '../faults.ts'
import { mayBeBaseline } from '../record/baseline.ts'
import type { Acceptance } from '../record/acceptance.ts'
import type { Entry } from '../record/entry.ts'
import { acceptancesOf } from '../record/listing.ts'
import type { HistoryFile, Listed, Listing } from '../record/listing.ts'
import { parseAcceptance, parseEntry } from '../record/parse.ts'
import { tallyPathOf } from '../record/name.ts'
import type { HistoryReader } from '../publish/history-branch.ts'
import type { Reply } from '../publish/reply.ts'

export interface RecordedBaseline {
  readonly entry: Entry
  readonly path: string
  /** Undefined: the entry says there is one, and it is not beside it. */
  readonly tally: HistoryFile | undefined
}

/** Thrown for one that cannot be read: what it said is unknown, and an older one in its place would be a guess. */
export class DamagedEntry extends Faults {
  readonly entry: Listed

  constructor(entry: Listed, faults: Faults['faults']) {
    super(faults)
    this.name = 'DamagedEntry'
    this.entry = entry
  }
}

/** Entries that may be opened in search of one that can be a baseline; a longer row of regressions is left to a person. */
const mostOpened = 100

/**
 * The first of `candidates` (see `entriesOfAncestors`) that may be a baseline; undefined where none of them may. Throws
 * `DamagedEntry`.
 */
export async function firstBaseline(
  reader: Pick<HistoryReader, 'read'>,
  listing: Listing,
  candidates: readonly Listed[],
): Promise<Reply<RecordedBaseline | undefined>> {
  for (const name of candidates.slice(0, mostOpened)) {
    const opened = await open(reader, listing, name)
    if (!opened.ok) return opened
    const { entry, acceptances } = opened.value
    if (!mayBeBaseline(entry, name.path, acceptances)) continue
    const tally = listing.files.get(tallyPathOf(name.path))
    return { ok: true, value: { entry, path: name.path, tally } }
  }
  return { ok: true, value: undefined }
}

/** The entry and what accepts it. */
async function open(
  reader: Pick<HistoryReader, 'read'>,
  listing: Listing,
  name: Listed,
): Promise<Reply<{ readonly entry: Entry; readonly acceptances: readonly Acceptance[] }>> {
  try {
    const entry = await readEntry(reader, name)
    if (!entry.ok) return entry
    const acceptances = await readAcceptances(reader, acceptancesOf(listing, name))
    if (!acceptances.ok) return acceptances
    return { ok: true, value: { entry: entry.value, acceptances: acceptances.value } }
  } catch (error) {
    throw error instanceof Faults ? new DamagedEntry(name, error.faults) : error
  }
}

/** The bytes of its tally. Throws `Faults` where they are gone, or not those that were recorded. */
export async function recordedTally(
  reader: Pick<HistoryReader, 'read'>,
  { entry, path, tally }: RecordedBaseline,
): Promise<Reply<Uint8Array>> {
  const bytes = tally && (await reader.read(tally))
  if (bytes !== undefined && !bytes.ok) return bytes
  const is = bytes && createHash('sha256').update(bytes.value).digest('hex')
  if (bytes !== undefined && is === entry.tally.sha256) return bytes
  const file = path.slice(0, path.lastIndexOf('/') + 1) + entry.tally.file
  throw new Faults([fault('no-recorded-tally', { file })])
}

/** Throws `Faults` where it is damaged. */
async function readEntry(reader: Pick<HistoryReader, 'read'>, file: HistoryFile): Promise<Reply<Entry>> {
  const bytes = await reader.read(file)
  return bytes.ok ? { ok: true, value: parseEntry(text(bytes.value), file.path) } : bytes
}

/** Throws `Faults` where one is damaged. */
async function readAcceptances(
  reader: Pick<HistoryReader, 'read'>,
  files: readonly HistoryFile[],
): Promise<Reply<Acceptance[]>> {
  const all: Acceptance[] = []
  for (const file of files) {
    const bytes = await reader.read(file)
    if (!bytes.ok) return bytes
    all.push(parseAcceptance(text(bytes.value), file.path))
  }
  return { ok: true, value: all }
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}
