// What the history commands share: the folder's listing and its entries, or a fault that says there are none.
import { fault, Faults } from '../../faults.ts'
import { pastEntries, type PastEntries } from '../../lookup/past-entries.ts'
import type { HistoryReader } from '../../publish/history-branch.ts'
import type { Reply } from '../../publish/reply.ts'
import type { Listing } from '../../record/listing.ts'

/** A folder refuses nothing: what cannot be read is thrown as a fault. */
export function given<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.refusal.message)
  return reply.value
}

/** Throws `Faults` where the folder has no entries. */
export async function listingIn(folder: string, reader: HistoryReader): Promise<Listing> {
  const listing = given(await reader.list())
  if (listing === undefined) throw new Faults([fault('no-history', { folder })])
  return listing
}

/** All entries of the key. */
export async function allEntries(reader: HistoryReader, listing: Listing, key: string): Promise<PastEntries> {
  return given(await pastEntries(reader, listing, key, Infinity))
}
