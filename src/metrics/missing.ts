// Which quantities have no interval, and why: collected while measuring, told in one note a reason.
import { note, type Note } from '../notes.ts'
import type { Interval } from '../stats/interval.ts'
import type { NoInterval } from './columns.ts'

const reasons: Record<NoInterval, string> = {
  'one-problem': 'one problem cannot be resampled',
  'no-variation': 'every resample gives the same value, which is no proof of certainty',
  'undefined-ratio': 'the ratio is 0/0 in some resamples',
}

/** Reason → the quantities it holds for. */
export type Missing = Map<NoInterval, string[]>

/** The interval, where there is one; else undefined, and remembered in `missing`. */
export function kept(missing: Missing, what: string, found: Interval | NoInterval): Interval | undefined {
  if (typeof found !== 'string') return found
  missing.set(found, [...(missing.get(found) ?? []), what])
  return undefined
}

/** What is missing of either, the first's first. */
export function addMissing(first: Missing, second: Missing): Missing {
  const reasonsOfBoth = new Set([...first.keys(), ...second.keys()])
  return new Map(
    [...reasonsOfBoth].map((reason) => [
      reason,
      [...(first.get(reason) ?? []), ...(second.get(reason) ?? [])],
    ]),
  )
}

export function missingNotes(task: string, missing: Missing): Note[] {
  return [...missing].map(([reason, what]) =>
    note('no-interval', { task, what: what.join(', '), why: reasons[reason] }),
  )
}
