// Columns of values and what to draw → the columns' means over resamples, in plain loops: for machines without vectors, and to
// hold those against.
import { problemsOf, type Draws } from './draws.ts'
import { seeded, type Random } from './random.ts'
import { meanOfSteps, wholeColumn, type WholeColumn } from './whole-column.ts'

/** Resamples that are weighed together. */
const tile = 4

/** Each column's means, one a resample. */
export function plainMeans(columns: readonly Float64Array[], draws: Draws): Float64Array[] {
  const { strata, resamples, seed } = draws
  const random = seeded(seed)
  const weights = new Float64Array(problemsOf(draws) * tile)
  const whole = columns.map(wholeColumn)
  // The last tile may be cut: its surplus is not returned.
  const means = columns.map(() => new Float64Array(Math.ceil(resamples / tile) * tile))
  for (let first = 0; first < resamples; first += tile) {
    drawWeights(weights, strata, random)
    for (const [at, column] of whole.entries())
      addTile(weights, column, means[at] ?? new Float64Array(), first)
  }
  return means.map((found) => found.subarray(0, resamples))
}

/** How often each problem is drawn; the weights of one problem in the tile's resamples lie side by side. */
function drawWeights(weights: Float64Array, strata: readonly number[], random: Random): void {
  weights.fill(0)
  for (let resample = 0; resample < tile; resample++) {
    let start = 0
    for (const size of strata) {
      for (let draw = 0; draw < size; draw++) {
        const at = (start + random.nextIndex(size)) * tile + resample
        weights[at] = (weights[at] ?? 0) + 1
      }
      start += size
    }
  }
}

/* The indices below are in range by construction; `as number` states it without the cost of a test. */
function addTile(
  weights: Float64Array,
  { largest, steps }: WholeColumn,
  means: Float64Array,
  first: number,
): void {
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  const { length } = steps
  for (let i = 0, at = 0; i < length; i++, at += tile) {
    const value = steps[i] as number
    sum0 += (weights[at] as number) * value
    sum1 += (weights[at + 1] as number) * value
    sum2 += (weights[at + 2] as number) * value
    sum3 += (weights[at + 3] as number) * value
  }
  means[first] = meanOfSteps(sum0, largest, length)
  means[first + 1] = meanOfSteps(sum1, largest, length)
  means[first + 2] = meanOfSteps(sum2, largest, length)
  means[first + 3] = meanOfSteps(sum3, largest, length)
}
