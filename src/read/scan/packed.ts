// What a scan packed → where its parts lie. The layout is that of assembly/pack.ts; does not look into groups and answers.

/** The parts by their places in `bytes`. */
export interface Packed {
  readonly bytes: Buffer
  word(place: number): number
  double(place: number): number
  /** Long texts by their numbers. */
  readonly texts: readonly Buffer[]
  /** Groups by their numbers. */
  readonly groups: Uint32Array
  /** From a group to its key. */
  readonly keyAt: number
  /** The answers of a group. */
  answersOf(group: number): Uint32Array
  /** The problem's name as its fields are written → a bit for each attempt. */
  readonly attempts: ReadonlyMap<string, Uint8Array>
}

const head = 32
export const sumsAt = 40
const padded = (length: number): number => (length + 15) & ~15

export function packedParts(packed: Uint8Array<ArrayBuffer>): Packed {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const words = new Uint32Array(packed.buffer, packed.byteOffset, packed.byteLength >> 2)
  const doubles = new Float64Array(packed.buffer, packed.byteOffset, packed.byteLength >> 3)
  const word = (place: number): number => words[place >> 2] ?? 0
  const [textCount = 0, groupCount = 0, answerCount = 0, problemCount = 0, sumCount = 0] = words
  const keyAt = padded(sumsAt + sumCount * 8)
  let at = head

  /** The places of `count` parts that follow, each with a head of so many bytes. */
  function places(count: number, sizeOf: (place: number) => number): Uint32Array {
    const found = new Uint32Array(count)
    for (let part = 0; part < count; part += 1) {
      found[part] = at
      at += sizeOf(at)
    }
    return found
  }

  const texts = [...places(textCount, (place) => 16 + padded(word(place)))].map((place) =>
    bytes.subarray(place + 16, place + 16 + word(place)),
  )
  const groups = places(groupCount, (place) => keyAt + padded(word(place)))
  const answersOf = byGroup(
    places(answerCount, (place) => 16 + padded(word(place + 4))),
    groupCount,
    word,
  )
  const attempts = new Map<string, Uint8Array>()
  for (const place of places(problemCount, (one) => 16 + padded(word(one)) + padded(word(one + 4)))) {
    const length = word(place)
    const bits = place + 16 + padded(length)
    const name = bytes.toString('latin1', place + 16, place + 16 + length)
    attempts.set(name, bytes.subarray(bits, bits + word(place + 4)))
  }
  return {
    bytes,
    word,
    double: (place) => doubles[place >> 3] ?? 0,
    texts,
    groups,
    keyAt,
    answersOf,
    attempts,
  }
}

/** The places of answers, by the number of the group that stands there. */
function byGroup(
  answers: Uint32Array,
  groups: number,
  word: (place: number) => number,
): (group: number) => Uint32Array {
  const ends = new Uint32Array(groups + 1)
  for (const answer of answers) ends[word(answer) + 1] = (ends[word(answer) + 1] ?? 0) + 1
  for (let group = 0; group < groups; group += 1)
    ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0)
  const starts = ends.slice()
  const sorted = new Uint32Array(answers.length)
  for (const answer of answers) {
    const group = word(answer)
    const place = starts[group] ?? 0
    sorted[place] = answer
    starts[group] = place + 1
  }
  return (group) => sorted.subarray(ends[group], ends[group + 1])
}
