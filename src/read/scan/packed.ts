// What a scan packed → where its parts lie. The layout is that of assembly/pack.ts; does not look into groups.

/** So many stand between two of the `starts`. */
export const textsAtOnce = 4096

/** The texts of answers, each once. */
export interface PackedTexts {
  /** Bytes that each takes as it is written. */
  readonly lengths: Uint32Array
  /** All as they are written, each followed by a comma. */
  readonly written: Buffer
  /** Where in `written` every 4096th starts. */
  readonly starts: Uint32Array
  /** Bytes that the longest takes as it is written. */
  readonly longest: number
}

/** Those of a group stand together, in the order of the groups. */
export interface PackedAnswers {
  readonly said: PackedTexts
  /** Which of the texts each is. */
  readonly of: Uint32Array
  /** How many lines have it: two words each, the lower one first. */
  readonly lines: Uint32Array
}

/** The parts by their places in `bytes`. */
export interface Packed {
  readonly bytes: Buffer
  word(place: number): number
  double(place: number): number
  /** Long texts by their numbers. */
  readonly texts: readonly Buffer[]
  /** In the order in which they were found. */
  readonly groups: Uint32Array
  /** Where the answers of each group begin, and where those of the last end. */
  readonly firstAnswers: Uint32Array
  readonly answers: PackedAnswers
  /** From a group to its key. */
  readonly keyAt: number
  /** The problem's name as its fields are written → a bit for each attempt. */
  readonly attempts: ReadonlyMap<string, Uint8Array>
}

const head = 32
export const sumsAt = 48
export const padded = (length: number): number => (length + 15) & ~15

export function packedParts(packed: Uint8Array<ArrayBuffer>): Packed {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const words = new Uint32Array(packed.buffer, packed.byteOffset, packed.byteLength >> 2)
  const doubles = new Float64Array(packed.buffer, packed.byteOffset, packed.byteLength >> 3)
  const word = (place: number): number => words[place >> 2] ?? 0
  const [
    textCount = 0,
    groupCount = 0,
    answerCount = 0,
    problemCount = 0,
    sumCount = 0,
    saidCount = 0,
    written = 0,
    longest = 0,
  ] = words
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

  const column = (size: number): number => (at += padded(size)) - padded(size)

  function saidHere(): PackedTexts {
    const lengths = column(saidCount * 4) >> 2
    const startCount = Math.ceil(saidCount / textsAtOnce)
    const starts = column(startCount * 4) >> 2
    const start = column(written)
    return {
      lengths: words.subarray(lengths, lengths + saidCount),
      starts: words.subarray(starts, starts + startCount),
      written: bytes.subarray(start, start + written),
      longest,
    }
  }

  function answersHere(): PackedAnswers {
    const said = saidHere()
    const of = column(answerCount * 4) >> 2
    const lines = column(answerCount * 8) >> 2
    return {
      said,
      of: words.subarray(of, of + answerCount),
      lines: words.subarray(lines, lines + answerCount * 2),
    }
  }

  const texts = [...places(textCount, (place) => 16 + padded(word(place)))].map((place) =>
    bytes.subarray(place + 16, place + 16 + word(place)),
  )
  const groups = places(groupCount, (place) => keyAt + padded(word(place)))
  const firstAnswers = new Uint32Array(groupCount + 1)
  for (const [group, place] of groups.entries())
    firstAnswers[group + 1] = (firstAnswers[group] ?? 0) + word(place + 4)
  const answers = answersHere()
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
    firstAnswers,
    answers,
    keyAt,
    attempts,
  }
}
