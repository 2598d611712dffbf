// Who accepts which commit, and why → the file that says so. The entry itself stays as it is.
import { fault, Faults } from '../faults.ts'
import { printAcceptance } from '../record/acceptance.ts'
import type { Acceptance } from '../record/acceptance.ts'
import type { Listed, Listing } from '../record/listing.ts'
import { isSameCommit, pathOf } from '../record/name.ts'
import { parseEntry } from '../record/parse.ts'

/** The latest entry of the commit and key. `commit` may be the beginning of a SHA. Throws `Faults`. */
export function entryToAccept(
  { entries }: Listing,
  { commit, key }: { readonly commit: string; readonly key: string },
): Listed {
  const ofKey = entries.filter((one) => one.key === key)
  const meant = ofKey.filter((one) => isSameCommit(one.commit, commit))
  const known = (some: readonly Listed[]): string =>
    [...new Set(some.map((one) => one.commit))].slice(-5).join(', ') || 'none'
  if (new Set(meant.map((one) => one.commit)).size > 1)
    throw new Faults([fault('several-commits', { commit, known: known(meant) })])
  const last = meant.at(-1)
  if (last === undefined) throw new Faults([fault('not-recorded', { commit, key, known: known(ofKey) })])
  return last
}

/** `entry` are the bytes of the entry that `name` leads to. Throws `Faults` where it is damaged, or of another commit. */
export function acceptanceOf(
  name: Listed,
  entry: Uint8Array,
  said: Pick<Acceptance, 'commit' | 'date' | 'by' | 'reason' | 'run'>,
): { readonly path: string; readonly bytes: string } {
  const { commit, key } = parseEntry(Buffer.from(entry).toString('utf8'), name.path)
  if (!isSameCommit(commit, said.commit))
    throw new Faults([fault('not-recorded', { commit: said.commit, key, known: commit })])
  const { date, by, reason, run } = said
  const acceptance = {
    schema: 'leash.acceptance/1',
    ...{ entry: name.path, commit, date, by, reason, run },
  } as const
  return { path: pathOf('acceptance', { date, commit, key }), bytes: printAcceptance(acceptance) }
}
