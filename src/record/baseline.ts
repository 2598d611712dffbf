// Which entries may be a baseline, and in which order they are asked. Reads nothing.
import type { Acceptance } from './acceptance.ts'
import type { Entry } from './entry.ts'
import type { Listed, Listing } from './listing.ts'
import { isSameCommit } from './name.ts'
import type { Recorded } from './name.ts'

/**
 * Whether an entry can stand for what is on the default branch: it was recorded there, and passed, or began its key's
 * history, or somebody accepted it. A regressed one never does so by itself.
 */
export function mayBeBaseline(entry: Entry, path: string, acceptances: readonly Acceptance[]): boolean {
  if (!entry.onDefaultBranch) return false
  return (
    entry.verdict === 'pass' || entry.verdict === null || acceptedBy(entry, path, acceptances) !== undefined
  )
}

/** Who accepted it first, and why. */
export function acceptedBy(
  entry: Entry,
  path: string,
  acceptances: readonly Acceptance[],
): { readonly by: string; readonly reason: string } | undefined {
  return entry.accepted ?? acceptances.find((one) => one.entry === path && one.commit === entry.commit)
}

/** Entries of other commits up to the date, newest first: what a commit on the default branch is compared with. */
export function entriesBefore(listing: Listing, { key, commit, date }: Recorded): Listed[] {
  return listing.entries
    .filter((one) => one.key === key && one.date <= date && !isSameCommit(one.commit, commit))
    .reverse()
}

/**
 * Entries of the commits in the order in which these are given (the merge base, then its ancestors, nearest first); of one
 * commit, the newest first.
 */
export function entriesOfAncestors(listing: Listing, key: string, ancestors: readonly string[]): Listed[] {
  const byDigits = new Map<string, Listed[]>()
  for (const one of listing.entries.toReversed())
    if (one.key === key) byDigits.set(one.commit, [...(byDigits.get(one.commit) ?? []), one])
  return ancestors.flatMap((commit) => byDigits.get(commit.slice(0, 12)) ?? [])
}
