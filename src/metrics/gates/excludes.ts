import type { Interval } from '../../stats/interval.ts'

/** Whether `interval` leaves `value` out. No interval, no answer. */
export function excludes(interval: Interval | undefined, value: number): boolean | undefined {
  if (interval === undefined) return undefined
  return interval.lo > value || interval.hi < value
}
