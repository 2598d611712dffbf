// Resampled values → the interval that holds the middle `level` of them.
import type { Interval } from './interval.ts'
import { select } from './select.ts'

/**
 * Percentile interval of bootstrap values, at the quantiles (1 ∓ level)/2. Quantiles interpolate linearly between order
 * statistics (Hyndman and Fan's type 7, the default of R and NumPy). `values` is not changed and must hold at least one
 * number and no NaN: whoever resamples a ratio decides first what 0/0 means.
 */
export function percentileInterval(values: Float64Array, level: number): Interval {
  if (values.length === 0 || !(level > 0 && level < 1)) {
    throw new RangeError(`percentileInterval of ${values.length} values at level ${level}`)
  }
  if (values.some(Number.isNaN)) throw new RangeError('percentileInterval: a value is NaN')
  const tail = (1 - level) / 2
  const [lo = Number.NaN, hi = Number.NaN] = quantilesOf(values, [tail, 1 - tail])
  return { lo, hi }
}

/** Type-7 quantiles of `values`, which are not changed and hold no NaN; 0 ≤ q ≤ 1, ascending. NaN where there are none. */
export function quantilesOf(values: Float64Array, qs: readonly number[]): number[] {
  const ranked = values.slice()
  let from = 0
  return qs.map((q) => {
    const at = q * (ranked.length - 1)
    const below = Math.floor(at)
    if (below >= from) select(ranked, below, from)
    from = below
    const lower = ranked[below] ?? Number.NaN
    const upper = leastFrom(ranked, below + 1) ?? lower
    return lower === upper ? lower : lower + (at - below) * (upper - lower)
  })
}

function leastFrom(values: Float64Array, from: number): number | undefined {
  let least = values[from]
  for (let at = from + 1; at < values.length; at++) {
    const value = values[at] as number
    if (least !== undefined && value < least) least = value
  }
  return least
}
