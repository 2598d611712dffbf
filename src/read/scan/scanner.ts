// Bytes of JSON Lines and a plan → groups of lines that agree in every planned field, with sums. The work is done in
// WebAssembly (assembly/); this file brings it bytes, answers its questions, and keeps the lines that it hands back.
// Does not know where the bytes come from, nor formats.
import { compiled } from './compiled.ts'
import { countDifferent, keptAtFirst, randomSeed, seedOf } from './different.ts'
import { role } from './plan.ts'
import type { ScanPlan } from './plan.ts'
import { saidBy, unusualNumber } from './unusual.ts'

/** A line that has to be parsed whole. */
export interface OddLine {
  /** Where in the file it starts. */
  readonly position: number
  readonly bytes: Uint8Array
  /** Whether a newline ended it. */
  readonly ended: boolean
}

/** What one or several scans of one file found. Can be sent to another thread. */
export interface Scanned {
  /** The groups, laid out as assembly/pack.ts says. In several parts where answers are many: a group may be in each. */
  readonly packed: readonly Uint8Array<ArrayBuffer>[]
  readonly odd: readonly OddLine[]
  /** Lines, blank ones left out. */
  readonly records: number
  readonly newlines: number
  /** Whether only those answers are here that are blank or odd. */
  readonly leftOut: boolean
}

export interface Scanner {
  /** What follows starts there in the file. */
  seek(position: number): void
  /** Room for at least `least` bytes that follow; filled by the caller, then told to `read`. */
  space(least: number): Buffer
  /**
   * Reads the lines that start before the position `limit`, of `bytes` bytes more. `last`: the file ends there. False:
   * there is no line left that starts before `limit`, or no point in going on.
   */
  read(bytes: number, limit: number, last: boolean): boolean
  /** Whether the file has to be parsed whole, so that there is no point in going on. */
  readonly gaveUp: boolean
  /** Lines that it read itself, blank ones left out. */
  readonly records: number
  add(other: Scanned): void
  /** Undefined: the file has to be parsed whole, because too much would have to be kept, or to find what is wrong. */
  result(): Scanned | undefined
}

/** Bytes that groups may take, and odd lines. */
const mostKept = 64 << 20
const mostOdd = 8 << 20
/** As many as there can be. */
const mostBytes = 2 ** 32 - 1
/** The longest line that is looked at. */
export const longestLine = 16 << 20

/** Of the compiled assembly/index.ts. */
export interface Exports {
  readonly memory: WebAssembly.Memory
  reserve(size: number, from: number, kept: number): number
  addField(role: number, nameLength: number): void
  begin(budget: number, answers: number, seed: bigint): void
  scan(size: number, limit: number, position: number, last: boolean): number
  countRecords(): number
  countNewlines(): number
  getState(): number
  packedSize(): number
  pack(): number
  merge(): void
  hasLeftOut(): number
  leaveOut(): void
}

let module: WebAssembly.Module | undefined

/** Undefined: this machine has no WebAssembly with SIMD. */
function compiledModule(): WebAssembly.Module | undefined {
  try {
    return (module ??= new WebAssembly.Module(Buffer.from(compiled, 'base64')))
  } catch (error) {
    if (typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError) return undefined
    throw error
  }
}

/** Undefined: files have to be parsed whole on this machine. */
export function lineScanner(plan: ScanPlan): Scanner | undefined {
  const code = compiledModule()
  return code && scannerOf(code, plan)
}

function scannerOf(code: WebAssembly.Module, plan: ScanPlan): Scanner {
  const odd: OddLine[] = []
  let oddSize = 0
  const view = (at: number, length: number): Buffer => Buffer.from(wasm.memory.buffer, at, length)
  const keepOdd = (at: number, length: number, position: number, ended: number): void => {
    oddSize += length + 100
    if (oddSize <= mostOdd)
      odd.push({ position, bytes: Uint8Array.from(view(at, length)), ended: ended !== 0 })
  }
  const number = (at: number, length: number, as: number): number =>
    unusualNumber(view(at, length).toString('latin1'), as)
  const decode = (at: number, length: number, to: number): number => {
    const text = saidBy(view(at, length))
    return text === undefined ? -1 : view(to, length).write(text)
  }
  const different = plan.find((field) => field.different !== undefined)?.different
  const count = (at: number, numbers: number): boolean =>
    different !== undefined && countDifferent(different, new Uint32Array(wasm.memory.buffer, at, numbers))
  const imports = { index: { odd: keepOdd }, numbers: { number }, different: { decode, count } }
  const wasm = new WebAssembly.Instance(code, imports).exports as unknown as Exports
  for (const field of plan) {
    const name = Buffer.from(field.name)
    view(wasm.reserve(name.length, 0, 0), name.length).set(name)
    wasm.addField(field.role, name.length)
  }
  wasm.begin(
    mostKept,
    different === undefined ? mostBytes : keptAtFirst(different),
    different === undefined ? randomSeed() : seedOf(different),
  )
  let position = 0
  /** Of the input: what begins a line that is not there to its end, and where. */
  let rest = 0
  let from = 0
  const others: Scanned[] = []
  // A scan that keeps many answers: all of them in one table would be as much again.
  const keepsApart = different === undefined && plan.some((field) => field.role === role.answer)
  let tooLong = false
  const gaveUp = (): boolean => wasm.getState() !== 0 || oddSize > mostOdd || tooLong

  return {
    seek(to) {
      position = to
      rest = 0
    },
    space(least) {
      // As much again as a long line already has, so that it is not looked at again and again.
      const size = Math.max(least, rest)
      const at = wasm.reserve(size, from, rest)
      return view(at, size)
    },
    read(bytes, limit, last) {
      const size = rest + bytes
      const done = wasm.scan(size, Math.min(limit - position, size), position, last)
      position += done
      from = done
      rest = size - done
      tooLong ||= rest > longestLine
      return !last && position < limit && !gaveUp()
    },
    get gaveUp() {
      return gaveUp()
    },
    get records() {
      return wasm.countRecords()
    },
    add(other) {
      for (const part of keepsApart ? [] : other.packed) {
        view(wasm.reserve(part.length, 0, 0), part.length).set(part)
        wasm.merge()
      }
      for (const line of other.odd) {
        oddSize += line.bytes.length + 100
        odd.push(line)
      }
      others.push(keepsApart ? other : { ...other, packed: [] })
    },
    result() {
      const leftOut = others.some((other) => other.leftOut) || wasm.hasLeftOut() !== 0
      if (leftOut) wasm.leaveOut()
      const size = wasm.packedSize()
      const at = wasm.pack()
      if (gaveUp()) return undefined
      odd.sort((a, b) => a.position - b.position)
      return {
        packed: [Uint8Array.from(view(at, size)), ...others.flatMap((other) => other.packed)],
        odd,
        records: others.reduce((sum, other) => sum + other.records, wasm.countRecords()),
        newlines: others.reduce((sum, other) => sum + other.newlines, wasm.countNewlines()),
        leftOut,
      }
    },
  }
}
