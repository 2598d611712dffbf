// What was taken for one side and why: the part of the lookup that travels into the report.

export interface Chosen {
  readonly kind: 'path' | 'artifact' | 'history' | 'ref'
  /** Paths, artifact names, entry or ref. Hostile: escape before printing. */
  readonly name: string
  /** Undefined: a path does not say of which commit it is. */
  readonly commit: string | undefined
  /** The workflow run that made it; undefined: none, or unknown. */
  readonly run: number | undefined
  /** When it was made, ISO 8601 in UTC; undefined: unknown. */
  readonly made: string | undefined
  /** Whole days from then to this run; undefined: unknown. */
  readonly ageDays: number | undefined
  /** A sentence without its full stop. */
  readonly why: string
}

/** Whole days; a clock that is behind gives 0. Undefined: there is no such time. */
export function daysBetween(made: string | undefined, now: Date): number | undefined {
  const days = made === undefined ? NaN : (now.getTime() - Date.parse(made)) / 86_400_000
  return Number.isNaN(days) ? undefined : Math.max(0, Math.floor(days))
}

/** As people name a commit. */
export function short(sha: string): string {
  return sha.slice(0, 7)
}

/** `1 commit back`, `3 commits back`. */
export function back(commits: number): string {
  return `${commits} ${commits === 1 ? 'commit' : 'commits'} back`
}
