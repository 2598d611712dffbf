// Columns of per-problem values → the means of those columns over resampled problems. All columns see the same
// resamples, so differences of columns are paired. Turning the means into intervals is done elsewhere.
import { problemsOf } from './draws.ts'
import { plainMeans } from './plain-means.ts'
import { vectorMeans } from './vector-means.ts'

/**
 * For each column, the means of `resamples` bootstrap resamples of problems. Each stratum (task) is resampled within
 * itself: `strata` holds the sizes of consecutive runs of problems and sums to the length of the columns. A column's
 * means depend on its values, the strata, the number of resamples and the seed, not on the other columns.
 *
 * Instead of picking values, each resample is written as weights (how often each problem was drawn), and mean = w·x/P
 * over tiles of resamples × columns that stay in registers and cache, where picking takes fifty times as long. Drawing takes
 * as long as weighing a few columns: whoever has many gives them all at once. Memory: the columns, the result and one tile.
 */
export function bootstrapMeans(
  columns: readonly Float64Array[],
  strata: readonly number[],
  resamples: number,
  seed: number,
): Float64Array[] {
  const draws = { strata, resamples, seed }
  const problems = problemsOf(draws)
  if (problems === 0 || columns.some((column) => column.length !== problems)) {
    throw new RangeError(`bootstrapMeans: columns must hold ${problems} values each, and at least one`)
  }
  return vectorMeans(columns, draws) ?? plainMeans(columns, draws)
}
