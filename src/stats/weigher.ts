// Columns of values, weighed by how often each problem was drawn in a tile of resamples → the columns' means. Draws nothing.
import { tileSize, vectorWeigher } from './vector-weigher.ts'

export interface Weigher {
  /** Of one tile, for the caller to fill: the weights of one problem in the tile's resamples lie side by side. */
  readonly weights: Float64Array
  /** Adds up the columns under `weights`, which are those of the tile `tile`. */
  weigh(tile: number): void
  /** Each column's means, `tileSize` a tile. */
  means(): Float64Array[]
}

/** For columns of one value a problem. Vectors and plain loops give the same bits; not every machine has vectors. */
export function weigherOf(columns: readonly Float64Array[], problems: number, tiles: number): Weigher {
  return vectorWeigher(columns, problems, tiles) ?? plainWeigher(columns, problems, tiles)
}

export function plainWeigher(columns: readonly Float64Array[], problems: number, tiles: number): Weigher {
  const weights = new Float64Array(problems * tileSize)
  const means = columns.map(() => new Float64Array(tiles * tileSize))
  return {
    weights,
    weigh(tile) {
      for (const [at, column] of columns.entries())
        addTile(weights, column, means[at] ?? new Float64Array(), tile * tileSize)
    },
    means: () => means,
  }
}

/* The indices below are in range by construction; `as number` states it without the cost of a test. */
function addTile(weights: Float64Array, column: Float64Array, means: Float64Array, first: number): void {
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  const length = column.length
  for (let i = 0, at = 0; i < length; i++, at += tileSize) {
    const value = column[i] as number
    sum0 += (weights[at] as number) * value
    sum1 += (weights[at + 1] as number) * value
    sum2 += (weights[at + 2] as number) * value
    sum3 += (weights[at + 3] as number) * value
  }
  means[first] = sum0 / length
  means[first + 1] = sum1 / length
  means[first + 2] = sum2 / length
  means[first + 3] = sum3 / length
}
