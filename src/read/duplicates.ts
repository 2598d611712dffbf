// Remembers which (task, problem, sample) were read, for formats that state the index of a sample. Small whole numbers
// cost a bit each, so that millions of samples fit; other names are kept as text.

export interface SampleRegister {
  /** Whether this sample is new; false: it was read before. */
  add(task: string, problem: string, question: string | undefined, sample: string): boolean
  /** Adds samples by their bits; false: one of them was read before. */
  addBits(task: string, problem: string, question: string | undefined, bits: Uint8Array): boolean
  /** Adds all samples of another register, which must not be used again; false, and nothing is added: one was read before. */
  addAll(other: SampleRegister): boolean
  readonly problems: ReadonlyMap<string, Seen>
}

export interface Seen {
  bits: Uint8Array
  names: Set<string> | undefined
}

const mostBits = 8192
const smallNumber = /^(?:0|[1-9]\d{0,3})$/

export function sampleRegister(): SampleRegister {
  const problems = new Map<string, Seen>()
  function seenOf(key: string): Seen {
    let seen = problems.get(key)
    if (seen === undefined) problems.set(key, (seen = { bits: new Uint8Array(8), names: undefined }))
    return seen
  }
  return {
    problems,
    addBits(task, problem, question, bits) {
      const key = keyOf(task, problem, question)
      const seen = problems.get(key)
      if (seen === undefined) problems.set(key, { bits: bits.slice(), names: undefined })
      else if (overlap(seen.bits, bits)) return false
      else seen.bits = union(seen.bits, bits)
      return true
    },
    addAll(other) {
      for (const [key, { bits, names }] of other.problems) {
        const seen = problems.get(key)
        if (seen === undefined) continue
        if (overlap(seen.bits, bits) || [...(names ?? [])].some((name) => seen.names?.has(name) === true))
          return false
      }
      for (const [key, { bits, names }] of other.problems) {
        const seen = problems.get(key)
        if (seen === undefined) problems.set(key, { bits, names })
        else {
          seen.bits = union(seen.bits, bits)
          for (const name of names ?? []) addName(seen, name)
        }
      }
      return true
    },
    add(task, problem, question, sample) {
      const seen = seenOf(keyOf(task, problem, question))
      return smallNumber.test(sample) && Number(sample) < mostBits
        ? addBit(seen, Number(sample))
        : addName(seen, sample)
    },
  }
}

function keyOf(task: string, problem: string, question: string | undefined): string {
  return `${task}\u0000${problem}\u0000${question ?? ''}`
}

function overlap(a: Uint8Array, b: Uint8Array): boolean {
  const size = Math.min(a.length, b.length)
  for (let at = 0; at < size; at += 1) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true
  return false
}

function union(a: Uint8Array, b: Uint8Array): Uint8Array {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  const both = new Uint8Array(longer)
  for (let at = 0; at < shorter.length; at += 1) both[at] = (both[at] ?? 0) | (shorter[at] ?? 0)
  return both
}

function addBit(seen: Seen, index: number): boolean {
  const byte = index >> 3
  const bit = 1 << (index & 7)
  if (byte >= seen.bits.length) {
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(byte + 1)))
    larger.set(seen.bits)
    seen.bits = larger
  }
  if (((seen.bits[byte] ?? 0) & bit) !== 0) return false
  seen.bits[byte] = (seen.bits[byte] ?? 0) | bit
  return true
}

function addName(seen: Seen, name: string): boolean {
  seen.names ??= new Set()
  if (seen.names.has(name)) return false
  seen.names.add(name)
  return true
}
