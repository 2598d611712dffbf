// The inner loops of kernels/, in WebAssembly: one instance with one memory, which whoever uses it reserves anew, and others for who keeps something.
import { compiled } from './compiled.ts'

export interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly reserve: (bytes: number) => number
  readonly draw: (
    state: number,
    strata: number,
    count: number,
    drawn: number,
    stride: number,
    end: number,
  ) => void
  readonly weigh: (
    drawn: number,
    resamples: number,
    stride: number,
    columns: number,
    pairs: number,
    totals: number,
    found: number,
  ) => void
  readonly plurality: (
    laws: number,
    kinds: number,
    count: number,
    own: number,
    n: number,
    m: number,
    room: number,
  ) => number
  readonly steps: (laws: number, kinds: number, count: number, own: number, m: number, room: number) => number
  readonly elect: (
    state: number,
    samples: number,
    length: number,
    m: number,
    counts: number,
    shares: number,
  ) => number
}

/** Null: this machine has no WebAssembly with vectors. Holds nothing between two uses. */
let shared: Kernel | null | undefined

export function theKernel(): Kernel | null {
  shared ??= ownKernel()
  return shared
}

let program: WebAssembly.Module | undefined

/** With a memory of its own, for whoever keeps something in it. */
export function ownKernel(): Kernel | null {
  try {
    program ??= new WebAssembly.Module(Buffer.from(compiled, 'base64'))
    return new WebAssembly.Instance(program, {}).exports as Kernel
  } catch (error) {
    if (typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError) return null
    throw error
  }
}
