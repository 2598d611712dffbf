// How many different answers the threads that scan a file have left out, so that it is known when there are more than are
// ever kept. Never too high: a number stands for each answer of a problem, and its bit is set in memory that all threads
// share; where two answers have one bit they count once. Plain values, so that they can be sent to another thread.

export interface Different {
  /** Beyond so many none are kept. */
  readonly most: number
  /** How many bits are set (i32), nothing (i32), the seed of the numbers (u64), bits. */
  readonly shared: SharedArrayBuffer
}

const headWords = 4
const seedAt = 8

export function differentAnswers(most: number): Different {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(32, most * 16)))
  const shared = new SharedArrayBuffer(headWords * 4 + bits / 8)
  new BigUint64Array(shared, seedAt, 1)[0] = randomSeed()
  return { most, shared }
}

/** Scanners whose numbers are to be compared have the same. */
export function seedOf({ shared }: Different): bigint {
  return new BigUint64Array(shared, seedAt, 1)[0] ?? 0n
}

/** Bytes that a scanner's answers may take before they are left out; a file of which that turns out wrong is scanned again. */
export function keptAtFirst({ most }: Different): number {
  return most * 8
}

export function areTooMany({ most, shared }: Different): boolean {
  return Atomics.load(new Int32Array(shared), 0) > most
}

/** False: there are too many, and no more need to be counted. */
export function countDifferent(different: Different, numbers: Uint32Array): boolean {
  const words = new Int32Array(different.shared)
  const lastBit = (words.length - headWords) * 32 - 1
  let more = 0
  for (const number of numbers) {
    const place = number & lastBit
    const bit = 1 << (place & 31)
    if ((Atomics.or(words, headWords + (place >>> 5), bit) & bit) === 0) more += 1
  }
  return Atomics.add(words, 0, more) + more <= different.most
}

/**
 * 64 bits that nobody knows who writes a file; they change no result. Node's cryptography would give better ones, and takes a
 * thread as long to load as scanning some megabytes.
 */
export function randomSeed(): bigint {
  const half = (): bigint => BigInt(Math.floor(Math.random() * 2 ** 32))
  return (half() << 32n) | half()
}
