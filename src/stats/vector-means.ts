// Columns of values and what to draw → the columns' means over resamples, by the loops of kernels/: several resamples and
// columns at a time, and the same bits as one by one.
import { problemsOf, type Draws } from './draws.ts'
import { theKernel } from './kernel.ts'
import { mostFromWord, stateOf } from './random.ts'

/** Of kernels/: resamples that are weighed together, and problems of which the weights are unfolded together. */
const tile = 16
const block = 256
/** Bytes of the generator's state; every part begins at a multiple of them. */
const STATE = 16
const bytes = Float64Array.BYTES_PER_ELEMENT

/** Undefined where the machine cannot, and for so many problems that their indices are drawn in another way. */
export function vectorMeans(columns: readonly Float64Array[], draws: Draws): Float64Array[] | undefined {
  const { strata, resamples, seed } = draws
  const kernel = theKernel()
  if (kernel === null || strata.some((size) => size > mostFromWord)) return undefined
  const problems = problemsOf(draws)
  const tiles = Math.ceil(resamples / tile)
  const stride = tiles * tile * bytes
  const sizes = [
    STATE,
    strata.length * Uint32Array.BYTES_PER_ELEMENT,
    problems * tile,
    tile * block * bytes,
    problems * columns.length * bytes,
    columns.length * stride,
  ].map((size) => Math.ceil(size / STATE) * STATE)
  let end = kernel.reserve(sizes.reduce((sum, size) => sum + size, 0))
  const places = sizes.map((size) => (end += size) - size)
  const [state = 0, strataAt = 0, drawn = 0, room = 0, columnsAt = 0, meansAt = 0] = places
  const { buffer } = kernel.memory
  new Uint32Array(buffer, state, 4).set(stateOf(seed))
  new Uint32Array(buffer, strataAt, strata.length).set(strata)
  const values = new Float64Array(buffer, columnsAt, problems * columns.length)
  for (const [at, column] of columns.entries()) values.set(column, at * problems)
  for (let at = 0; at < tiles; at++) {
    kernel.draw(state, strataAt, strata.length, drawn, problems)
    kernel.weigh(drawn, problems, columnsAt, columns.length, meansAt + at * tile * bytes, stride, room)
  }
  return columns.map((_, at) => new Float64Array(buffer, meansAt + at * stride, resamples).slice())
}
