// Columns of values and what to draw → the columns' means over resamples, by the loops of kernels/: several resamples and
// columns at a time, and the same bits as one by one.
import { problemsOf, type Draws } from './draws.ts'
import { theKernel } from './kernel.ts'
import { mostFromWord, stateOf } from './random.ts'
import { meanOfSteps, wholeColumn, type WholeColumn } from './whole-column.ts'

/** Resamples that are drawn together. */
const tile = 8
/** Every part begins at a multiple of so many bytes: a vector's. */
const VECTOR = 16
/** Numbers in a vector. */
const EIGHT = 8
/** More problems could have sums that a number does not hold exactly. */
const mostProblems = 2 ** 22

/** Undefined where the machine cannot, and for so many problems that it is done in another way. */
export function vectorMeans(columns: readonly Float64Array[], draws: Draws): Float64Array[] | undefined {
  const { strata, resamples, seed } = draws
  const kernel = theKernel()
  const problems = problemsOf(draws)
  if (kernel === null || problems > mostProblems || strata.some((size) => size > mostFromWord))
    return undefined
  const pairs = Math.ceil(columns.length / 2)
  const stride = Math.ceil(problems / EIGHT) * VECTOR
  const sizes = [
    VECTOR,
    Math.ceil((strata.length * 4) / VECTOR) * VECTOR,
    tile * stride,
    pairs * 4 * stride,
    tile * pairs * 4 * VECTOR,
    tile * pairs * 2 * 8,
  ]
  let end = kernel.reserve(sizes.reduce((sum, size) => sum + size, 0))
  const places = sizes.map((size) => (end += size) - size)
  const [state = 0, strataAt = 0, drawn = 0, columnsAt = 0, totals = 0, sumsAt = 0] = places
  const { buffer } = kernel.memory
  new Uint32Array(buffer, state, 4).set(stateOf(seed))
  new Uint32Array(buffer, strataAt, strata.length).set(strata)
  const numbers = new Int16Array(buffer, columnsAt, pairs * 2 * stride).fill(0)
  const largest = columns.map((column, at) => writeHalves(wholeColumn(column), numbers, at, stride))
  const sums = new Float64Array(buffer, sumsAt, tile * pairs * 2)
  const means = columns.map(() => new Float64Array(resamples))
  for (let first = 0; first < resamples; first += tile) {
    kernel.draw(state, strataAt, strata.length, drawn, stride, drawn + tile * stride)
    kernel.weigh(drawn, tile, stride, columnsAt, pairs, totals, sumsAt)
    const many = Math.min(tile, resamples - first)
    for (const [at, found] of means.entries()) {
      for (let one = 0; one < many; one++)
        found[first + one] = meanOfSteps(sums[at * tile + one] as number, largest[at] as number, problems)
    }
  }
  return means
}

/** As kernels/weigh.ts reads them: of eight problems the upper halves, then the lower ones; gives the column's largest value. */
function writeHalves(
  { largest, steps }: WholeColumn,
  numbers: Int16Array,
  column: number,
  stride: number,
): number {
  const begin = (column >> 1) * 2 * stride + (column % 2) * 2 * EIGHT
  for (let problem = 0; problem < steps.length; problem++) {
    const at = begin + (problem >> 3) * 4 * EIGHT + (problem % EIGHT)
    const step = steps[problem] as number
    numbers[at] = step >> 15
    numbers[at + EIGHT] = step & 32767
  }
  return largest
}
