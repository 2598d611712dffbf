// Columns of per-problem values → the means of those columns over resampled problems. All columns see the same
// resamples, so differences of columns are paired. Turning the means into intervals is done elsewhere.
import { seeded } from './random.ts'
import type { Random } from './random.ts'
import { tileSize } from './vector-weigher.ts'
import { weigherOf } from './weigher.ts'

/**
 * For each column, the means of `resamples` bootstrap resamples of problems. Each stratum (task) is resampled within
 * itself: `strata` holds the sizes of consecutive runs of problems and sums to the length of the columns. A column's
 * means depend on its values, the strata, the number of resamples and the seed, not on the other columns.
 *
 * Instead of picking values, each resample is written as weights (how often each problem was drawn), and mean = w·x/P
 * over tiles of resamples × columns that stay in registers and cache, where picking takes fifty times as long. Memory: the result and one tile of weights.
 */
export function bootstrapMeans(
  columns: readonly Float64Array[],
  strata: readonly number[],
  resamples: number,
  seed: number,
): Float64Array[] {
  return resampling(strata, resamples, seed)(columns)
}

/** Columns → their means over resamples that are settled already. */
export type Resampling = (columns: readonly Float64Array[]) => Float64Array[]

/**
 * `bootstrapMeans` for several sets of columns over the same problems: the weights, which take longer to draw than a few
 * columns to weigh, are kept between the calls, one byte each, where they take no more than 128 MB.
 */
export function resampling(strata: readonly number[], resamples: number, seed: number): Resampling {
  const problems = strata.reduce((sum, size) => sum + size, 0)
  const tiles = Math.ceil(resamples / tileSize)
  let keeps = tiles * tileSize * problems <= MOST_KEPT
  let kept: Uint8Array | undefined
  return (columns) => {
    if (problems === 0 || columns.some((column) => column.length !== problems)) {
      throw new RangeError(`bootstrapMeans: columns must hold ${problems} values each, and at least one`)
    }
    // The last tile may be cut: its surplus is not returned.
    const weigher = weigherOf(columns, problems, tiles)
    const { weights } = weigher
    const known = kept
    if (known === undefined && keeps) kept = new Uint8Array(tiles * tileSize * problems)
    const random = seeded(seed)
    for (let tile = 0; tile < tiles; tile++) {
      const at = tile * weights.length
      if (known === undefined) {
        // That a byte is too small for a weight is all but impossible; then nothing is kept.
        if (drawWeights(weights, strata, random) > MOST_IN_BYTE) {
          keeps = false
          kept = undefined
        }
        kept?.set(weights, at)
      } else weights.set(known.subarray(at, at + weights.length))
      weigher.weigh(tile)
    }
    return weigher.means().map((means) => means.subarray(0, resamples))
  }
}

const MOST_KEPT = 2 ** 27
const MOST_IN_BYTE = 255

/**
 * How often each problem is drawn; the weights of one problem in the tile's resamples lie side by side. Gives the largest
 * weight.
 */
function drawWeights(weights: Float64Array, strata: readonly number[], random: Random): number {
  weights.fill(0)
  let most = 0
  for (let resample = 0; resample < tileSize; resample++) {
    let start = 0
    for (const size of strata) {
      for (let draw = 0; draw < size; draw++) {
        const at = (start + random.nextIndex(size)) * tileSize + resample
        const weight = (weights[at] ?? 0) + 1
        weights[at] = weight
        if (weight > most) most = weight
      }
      start += size
    }
  }
  return most
}
