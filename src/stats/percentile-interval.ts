// Resampled values → the interval that holds the middle `level` of them.
import type { Interval } from './interval.ts'

/**
 * Percentile interval of bootstrap values, at the quantiles (1 ∓ level)/2. Quantiles interpolate linearly between order
 * statistics (Hyndman and Fan's type 7, the default of R and NumPy). `values` is not changed and must hold at least one
 * number and no NaN: whoever resamples a ratio decides first what 0/0 means.
 */
export function percentileInterval(values: Float64Array, level: number): Interval {
  if (values.length === 0 || !(level > 0 && level < 1)) {
    throw new RangeError(`percentileInterval of ${values.length} values at level ${level}`)
  }
  const sorted = values.slice().sort()
  if (Number.isNaN(sorted[sorted.length - 1])) throw new RangeError('percentileInterval: a value is NaN')
  const tail = (1 - level) / 2
  return { lo: quantileOfSorted(sorted, tail), hi: quantileOfSorted(sorted, 1 - tail) }
}

/** Type-7 quantile of ascending values, 0 ≤ q ≤ 1. NaN where there are none. */
export function quantileOfSorted(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1)
  const below = Math.floor(at)
  const lower = sorted[below] ?? NaN
  const upper = sorted[below + 1] ?? lower
  return lower === upper ? lower : lower + (at - below) * (upper - lower)
}
