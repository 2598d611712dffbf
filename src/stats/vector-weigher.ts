// The weigher of kernels/, in WebAssembly: several resamples and columns at a time, and the same bits as one by one.
import { compiled } from './compiled.ts'
import type { Weigher } from './weigher.ts'

interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly reserve: (bytes: number) => number
  readonly weigh: (
    weights: number,
    problems: number,
    columns: number,
    count: number,
    means: number,
    stride: number,
  ) => void
}

/** Null: this machine has no WebAssembly with vectors. Holds nothing between two weighers. */
let kernel: Kernel | null | undefined

function theKernel(): Kernel | null {
  try {
    const module = new WebAssembly.Module(Buffer.from(compiled, 'base64'))
    return new WebAssembly.Instance(module, {}).exports as Kernel
  } catch (error) {
    if (typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError) return null
    throw error
  }
}

/** Resamples that are weighed together. */
export const tileSize = 4
const bytes = Float64Array.BYTES_PER_ELEMENT

/** Undefined where the machine cannot. All is done with one weigher before the next one is asked for. */
export function vectorWeigher(
  columns: readonly Float64Array[],
  problems: number,
  tiles: number,
): Weigher | undefined {
  kernel ??= theKernel()
  if (kernel === null) return undefined
  const { memory, reserve, weigh } = kernel
  const count = columns.length
  const stride = tiles * tileSize * bytes
  const weightsAt = reserve(problems * (tileSize + count) * bytes + count * stride)
  const columnsAt = weightsAt + problems * tileSize * bytes
  const meansAt = columnsAt + problems * count * bytes
  const view = (at: number, length: number): Float64Array => new Float64Array(memory.buffer, at, length)
  for (const [at, column] of columns.entries()) view(columnsAt + at * problems * bytes, problems).set(column)
  return {
    weights: view(weightsAt, problems * tileSize),
    weigh(tile) {
      weigh(weightsAt, problems, columnsAt, count, meansAt + tile * tileSize * bytes, stride)
    },
    means: () => columns.map((_, at) => view(meansAt + at * stride, tiles * tileSize).slice()),
  }
}
