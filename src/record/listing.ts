// Paths of a history's files → its entries and acceptances by name. Opens none of them.
import { isSameCommit, nameOf, usualKey } from './name.ts'
import type { Name } from './name.ts'

/** A file, and what its bytes can be fetched by. */
export interface HistoryFile {
  readonly path: string
  /** On a branch the SHA of its blob; in a folder the path again. */
  readonly blob: string
}

export type Listed = Name & HistoryFile

export interface Listing {
  /** Oldest first. */
  readonly entries: readonly Listed[]
  /** Oldest first. */
  readonly acceptances: readonly Listed[]
  /** Every file of the history. */
  readonly files: ReadonlyMap<string, HistoryFile>
}

export function listingOf(files: Iterable<HistoryFile>): Listing {
  const all = [...files]
  const named = all.flatMap((file): Listed[] => {
    const name = nameOf(file.path)
    return name === undefined ? [] : [{ ...name, ...file }]
  })
  named.sort((a, b) => compare(a.date, b.date) || compare(a.path, b.path))
  return {
    entries: named.filter(({ kind }) => kind === 'entry'),
    acceptances: named.filter(({ kind }) => kind === 'acceptance'),
    files: new Map(all.map((file) => [file.path, file])),
  }
}

/** Those that may be meant for the entry; what they say has to be read. */
export function acceptancesOf({ acceptances }: Listing, { commit, key }: Name): Listed[] {
  return acceptances.filter((one) => one.key === key && isSameCommit(one.commit, commit))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `default` first, the others by name. */
export function keysOf({ entries }: Listing): string[] {
  const others = new Set(entries.map(({ key }) => key))
  const first = others.delete(usualKey) ? [usualKey] : []
  return [...first, ...[...others].sort()]
}
