// Per-problem values of one task (or of all tasks pooled), side by side, resampled together: every column sees the same
// resamples, so that differences and ratios between columns keep their pairing.
import type { Interval } from '../stats/interval.ts'
import { pairedInterval } from '../stats/paired-interval.ts'
import { percentileInterval } from '../stats/percentile-interval.ts'
import { drawnTogether } from './draw-together.ts'
import type { Settings } from './settings.ts'

/** One quantity: its value on each problem, in the order of the pairs. */
export type Column = Float64Array

/** Why there is no interval: one problem cannot be resampled; all resamples agree; 0/0 in some resample. */
export type NoInterval = 'one-problem' | 'no-variation' | 'undefined-ratio'

/** Named by their place among those resampled. */
export type UpToThree = readonly [number] | readonly [number, number] | readonly [number, number, number]

export interface Resampled {
  /** Interval of a quantity that is computed from the means of the named columns. */
  interval(columns: UpToThree, quantity: (...means: number[]) => number | undefined): Interval | NoInterval
  /**
   * Interval of the mean of the column `changes` of changes, none of which can be larger than `largest`; at the
   * settings' level, if no other is given.
   */
  change(changes: number, largest: number, level?: number): Interval | NoInterval
  /** The column's resampled means; none for a single problem. */
  means(column: number): Float64Array
  /** Share of resamples for which `holds`, 0–1; undefined for a single problem. */
  share(columns: readonly number[], holds: (...means: number[]) => boolean): number | undefined
}

export function mean(column: Column): number {
  return sum(column) / column.length
}

/** candidate − baseline, problem by problem. */
export function differences(baseline: Column, candidate: Column): Column {
  return candidate.map((value, index) => value - (baseline[index] ?? Number.NaN))
}

export function sum(column: Column): number {
  let total = 0
  for (const value of column) total += value
  return total
}

/** Resampled means that differ by less than this are the same number, rounded twice. */
const roundOff = 1e-12

/**
 * Paired bootstrap over problems, stratified by task: `strata` holds the number of problems per task, in column order.
 * Nothing is drawn before the first number is asked for; then all that was to be resampled by then is drawn together.
 *
 * Says 'no-variation' instead of an interval of width zero, which would claim a certainty the data do not have.
 */
export function resample(
  columns: readonly Column[],
  strata: readonly number[],
  settings: Pick<Settings, 'resamples' | 'level' | 'seed'>,
): Resampled {
  const problems = strata.reduce((total, size) => total + size, 0)
  const single = problems < 2
  const draws = single ? () => [] : drawnTogether(columns, strata, settings)
  const values = (indices: readonly number[], index: number): number[] =>
    indices.map((column) => draws()[column]?.[index] ?? Number.NaN)
  return {
    interval(indices, quantity) {
      if (single) return 'one-problem'
      const found = new Float64Array(settings.resamples)
      const [one, two, three] = indices.map((column) => draws()[column] ?? new Float64Array())
      for (let index = 0; index < found.length; index++) {
        const first = one?.[index] ?? Number.NaN
        const value =
          two === undefined
            ? quantity(first)
            : three === undefined
              ? quantity(first, two[index] ?? Number.NaN)
              : quantity(first, two[index] ?? Number.NaN, three[index] ?? Number.NaN)
        if (value === undefined) return 'undefined-ratio'
        found[index] = value
      }
      const first = found[0] ?? 0
      if (found.every((value) => Math.abs(value - first) <= roundOff)) return 'no-variation'
      return percentileInterval(found, settings.level)
    },
    change(index, largest, level = settings.level) {
      const changes = columns[index]
      // One problem in every task: nothing can be drawn but what is there.
      if (changes === undefined || problems <= strata.length) return 'one-problem'
      const basis = { resampled: draws()[index] ?? new Float64Array(), strata, level, largest }
      return pairedInterval(changes, basis) ?? 'no-variation'
    },
    means: (index) => draws()[index] ?? new Float64Array(),
    share(indices, holds) {
      if (single) return undefined
      let count = 0
      for (let index = 0; index < settings.resamples; index++)
        if (holds(...values(indices, index))) count += 1
      return count / settings.resamples
    },
  }
}
