// What the name of a history's file says, so that a history can be searched without opening its files: when something was
// recorded, of which commit, for which key. `entries/2026-11/2026-11-26T231500Z-0123456789ab.json` is an entry,
// `….tally.jsonl.gz` beside it is its tally, and `accepted/2026-11/…` says that an entry was accepted later.

/** What stands in a name. */
export interface Recorded {
  /** UTC, to the second: `2026-11-26T23:15:00Z`. */
  readonly date: string
  /** The commit's SHA, or at least its first twelve digits. */
  readonly commit: string
  /** As the input `key`; one history holds several. */
  readonly key: string
}

export interface Name extends Recorded {
  readonly kind: 'entry' | 'acceptance'
  readonly path: string
}

export const usualKey = 'default'

const folders = { entry: 'entries', acceptance: 'accepted' } as const
const kinds = { entries: 'entry', accepted: 'acceptance' } as const
const digits = 12

const pattern =
  /^(entries|accepted)\/(\d{4}-\d\d)\/((\d{4}-\d\d)-\d\dT)(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12})(?:-([A-Za-z0-9][A-Za-z0-9._-]{0,63}))?\.json$/

/** Path of the file that holds it, from the history's root. A month has a folder, because git hosts dislike large ones. */
export function pathOf(kind: Name['kind'], { date, commit, key }: Recorded): string {
  const of = key === usualKey ? '' : `-${key}`
  const name = `${date.replaceAll(':', '')}-${commit.slice(0, digits)}${of}`
  return `${folders[kind]}/${date.slice(0, 7)}/${name}.json`
}

/** Path of an entry's tally. */
export function tallyPathOf(entryPath: string): string {
  return entryPath.replace(/\.json$/, '.tally.jsonl.gz')
}

/** Undefined: neither an entry nor an acceptance. */
export function nameOf(path: string): Name | undefined {
  const [, folder, month, day, of, hour, minute, second, commit, key] = pattern.exec(path) ?? []
  if (folder === undefined || day === undefined || commit === undefined || month !== of) return undefined
  const date = `${day}${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`
  return { kind: kinds[folder as keyof typeof kinds], path, date, commit, key: key ?? usualKey }
}

/** Whether both are of the same commit, as far as their digits go. */
export function isSameCommit(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) === other.slice(0, length)
}
