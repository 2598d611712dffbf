// History → its latest entries of a key, opened, for trends and tables. A damaged one is told and left out: a trend with a
// gap is of use, which a guessed baseline is not.
import { Faults } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { HistoryReader } from '../publish/history-branch.ts'
import type { Reply } from '../publish/reply.ts'
import { acceptedBy } from '../record/baseline.ts'
import { acceptancesOf } from '../record/listing.ts'
import type { HistoryFile, Listing } from '../record/listing.ts'
import { parseAcceptance, parseEntry } from '../record/parse.ts'
import type { PastEntry } from '../record/trend.ts'

export interface PastEntries {
  /** Oldest first. */
  readonly entries: readonly PastEntry[]
  /** What is damaged. */
  readonly faults: readonly Fault[]
  /** Older entries that were not opened. */
  readonly older: number
}

/** Opens the latest `most` entries and what accepts them. */
export async function pastEntries(
  reader: Pick<HistoryReader, 'readAll'>,
  listing: Listing,
  key: string,
  most: number,
): Promise<Reply<PastEntries>> {
  const all = listing.entries.filter((one) => one.key === key)
  const names = all.slice(Math.max(0, all.length - most))
  const faults: Fault[] = []
  const entries = await readAll(reader, names, parseEntry, faults)
  if (!entries.ok) return entries
  const mayMean = [...new Set(names.flatMap((name) => acceptancesOf(listing, name)))]
  const acceptances = await readAll(reader, mayMean, parseAcceptance, faults)
  if (!acceptances.ok) return acceptances
  const accepted = acceptances.value.map(({ value }) => value)
  return {
    ok: true,
    value: {
      entries: entries.value.map(({ path, value }) => ({
        path,
        entry: value,
        acceptance: acceptedBy(value, path, accepted),
      })),
      faults,
      older: all.length - names.length,
    },
  }
}

async function readAll<T>(
  reader: Pick<HistoryReader, 'readAll'>,
  files: readonly HistoryFile[],
  parse: (text: string, path: string) => T,
  faults: Fault[],
): Promise<Reply<{ readonly path: string; readonly value: T }[]>> {
  const bytes = files.length === 0 ? { ok: true as const, value: [] } : await reader.readAll(files)
  if (!bytes.ok) return bytes
  const read = files.flatMap(({ path }, index) => {
    try {
      return [{ path, value: parse(Buffer.from(bytes.value[index] ?? []).toString('utf8'), path) }]
    } catch (error) {
      if (!(error instanceof Faults)) throw error
      faults.push(...error.faults)
      return []
    }
  })
  return { ok: true, value: read }
}
