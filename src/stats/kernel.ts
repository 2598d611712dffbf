// The inner loops of kernels/, in WebAssembly: one instance with one memory, which whoever uses it reserves anew.
import { compiled } from './compiled.ts'

export interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly reserve: (bytes: number) => number
  readonly draw: (state: number, strata: number, count: number, drawn: number, problems: number) => void
  readonly weigh: (
    drawn: number,
    problems: number,
    columns: number,
    count: number,
    means: number,
    stride: number,
    room: number,
  ) => void
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
let known: Kernel | null | undefined

export function theKernel(): Kernel | null {
  known ??= instance()
  return known
}

function instance(): Kernel | null {
  try {
    const module = new WebAssembly.Module(Buffer.from(compiled, 'base64'))
    return new WebAssembly.Instance(module, {}).exports as Kernel
  } catch (error) {
    if (typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError) return null
    throw error
  }
}
