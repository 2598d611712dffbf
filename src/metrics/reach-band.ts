// The changes of pass@k over k with their resampled means → one band that holds all of them at once.
import type { Interval } from '../stats/interval.ts'
import { simultaneousBand } from '../stats/simultaneous-band.ts'

/** One k: the change, its pointwise interval, and its resampled means. */
export interface BandPoint {
  readonly change: number
  readonly interval: Interval | undefined
  readonly means: Float64Array
}

/**
 * Max-t band of the changes, nowhere narrower than the pointwise interval and never beyond ±1. Undefined at a k without
 * pointwise interval, where nothing can be said.
 */
export function bandOf(points: readonly BandPoint[], level: number): (Interval | undefined)[] {
  const band = simultaneousBand(
    points.map(({ change }) => change),
    points.map(({ means }) => means),
    level,
  )
  return points.map(({ interval }, index) => {
    const found = band?.[index]
    if (interval === undefined || found === undefined) return interval
    return {
      lo: Math.max(-1, Math.min(found.lo, interval.lo)),
      hi: Math.min(1, Math.max(found.hi, interval.hi)),
    }
  })
}
