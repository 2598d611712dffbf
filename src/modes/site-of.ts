// A history with what is being added to it → the files that are made of all entries: README, page, data, badges, charts.
// Where entries cannot be read it makes none, because the record is worth more than its picture.
import { pastEntries } from '../lookup/past-entries.ts'
import type { HistoryReader, RecordFile } from '../publish/history-branch.ts'
import { keysOf, listingOf } from '../record/listing.ts'
import type { HistoryFile, Listing } from '../record/listing.ts'
import { siteFiles } from '../render/history/site.ts'
import type { DrawTrends, KeyHistory } from '../render/history/site.ts'

/** The latest so many entries of a key are drawn and listed. */
export const mostShown = 200

export async function siteOf(
  reader: Pick<HistoryReader, 'readAll'>,
  before: Listing,
  files: readonly RecordFile[],
  draw: DrawTrends,
): Promise<readonly RecordFile[]> {
  const added = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]))
  const own = [...added.keys()].map((path) => ({ path, blob: path }))
  const listing = listingOf([...before.files.values(), ...own])
  const both = { readAll: (asked: readonly HistoryFile[]) => readBoth(reader, asked, added) }
  const histories: KeyHistory[] = []
  for (const key of keysOf(listing)) {
    const past = await pastEntries(both, listing, key, mostShown)
    if (!past.ok) return []
    const { entries, faults, older } = past.value
    histories.push({ key, entries, older, damaged: faults.map(({ text }) => text) })
  }
  return siteFiles(histories, { tasks: false, draw })
}

/** What is being added is not on the branch yet. */
async function readBoth(
  reader: Pick<HistoryReader, 'readAll'>,
  asked: readonly HistoryFile[],
  added: ReadonlyMap<string, Uint8Array>,
): ReturnType<HistoryReader['readAll']> {
  const there = asked.filter(({ path }) => !added.has(path))
  const read = there.length === 0 ? { ok: true as const, value: [] } : await reader.readAll(there)
  if (!read.ok) return read
  const bytes = new Map([
    ...added,
    ...there.map(({ path }, i) => [path, read.value[i] ?? Buffer.alloc(0)] as const),
  ])
  return { ok: true, value: asked.map(({ path }) => bytes.get(path) ?? Buffer.alloc(0)) }
}
