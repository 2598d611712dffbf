// Estimates at several k with their resampled means → a band that holds all of the curve at once, not each point by
// itself.
import type { Interval } from './interval.ts'
import { quantilesOf } from './percentile-interval.ts'

/**
 * Max-t band: every point gets ± the same number of bootstrap standard errors, so many that `level` of the resampled
 * curves stay within at all points. `resampled[k]` holds the means of estimate k over the same resamples, in the same
 * order. A point that no resample changes gets width 0. Undefined for no points, no resamples or a level outside (0, 1).
 */
export function simultaneousBand(
  estimates: readonly number[],
  resampled: readonly Float64Array[],
  level: number,
): Interval[] | undefined {
  const resamples = resampled[0]?.length ?? 0
  if (resamples === 0 || estimates.length !== resampled.length || !(level > 0 && level < 1)) return undefined
  const errors = estimates.map((estimate, at) => spread(resampled[at] ?? new Float64Array(), estimate))
  const farthest = new Float64Array(resamples)
  for (const [at, estimate] of estimates.entries()) {
    const error = errors[at] ?? 0
    if (error === 0) continue
    const means = resampled[at] ?? new Float64Array()
    for (let resample = 0; resample < means.length; resample++) {
      const distance = Math.abs((means[resample] as number) - estimate) / error
      if (distance > (farthest[resample] as number)) farthest[resample] = distance
    }
  }
  const [factor = Number.NaN] = quantilesOf(farthest, [level])
  return estimates.map((estimate, at) => {
    const half = factor * (errors[at] ?? 0)
    return { lo: estimate - half, hi: estimate + half }
  })
}

/** Root mean square distance of the means from the estimate; 0 where all are one number, which then is the estimate, rounded. */
function spread(means: Float64Array, estimate: number): number {
  const [first] = means
  if (means.every((mean) => mean === first)) return 0
  let sum = 0
  for (const mean of means) sum += (mean - estimate) ** 2
  return Math.sqrt(sum / means.length)
}
