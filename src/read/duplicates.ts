// Remembers which (task, problem, sample) were read, for formats that state the index of a sample. Small whole numbers
// cost a bit each, so that millions of samples fit; other names are kept as text.

export interface SampleRegister {
  /** Whether this sample is new; false: it was read before. */
  add(task: string, problem: string, question: string | undefined, sample: string): boolean
}

interface Seen {
  bits: Uint8Array
  names: Set<string> | undefined
}

const mostBits = 8192
const smallNumber = /^(?:0|[1-9]\d{0,3})$/

export function sampleRegister(): SampleRegister {
  const problems = new Map<string, Seen>()
  return {
    add(task, problem, question, sample) {
      const key = `${task}\u0000${problem}\u0000${question ?? ''}`
      let seen = problems.get(key)
      if (seen === undefined) problems.set(key, (seen = { bits: new Uint8Array(8), names: undefined }))
      return smallNumber.test(sample) && Number(sample) < mostBits
        ? addBit(seen, Number(sample))
        : addName(seen, sample)
    },
  }
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
