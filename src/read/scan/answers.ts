// The answers that a scan packed → what each says, and which are whose. There may be very many, and this is what the main
// thread does last: so they are decoded some thousands at a time, and one loop after the other goes over all of them by
// index, because such loops get fast while they run.
import { isUtf8 } from 'node:buffer'
import { answerOf } from '../answer-of.ts'
import { decoder, NotJson } from './decoder.ts'
import type { PackedAnswers } from './packed.ts'

/** Each answer, null where it is missing, and how many lines have it. */
export interface Answers {
  readonly texts: readonly (string | null)[]
  readonly lines: Float64Array
  /** Bytes that the longest takes as it is written. */
  readonly longest: number
  /** The places of a group's answers, by the number of the group. */
  of(group: number): Uint32Array
  /** By the number of the group, how many lines have an answer. */
  readonly seen: Float64Array
  /** Of these, how many miss theirs. */
  readonly missing: Float64Array
  /** Of these, how many have one with bytes that are not UTF-8. */
  readonly invalidUtf8: Float64Array
}

const atOnce = 4096

/** Throws `NotJson`. */
export function answersOf(packed: PackedAnswers, groups: number): Answers {
  const { lines, lengths } = packed
  const { texts, invalidUtf8 } = decoded(packed)
  const found = { seen: new Float64Array(groups), missing: new Float64Array(groups) }
  const invalid = new Float64Array(groups)
  let longest = 0
  for (let place = 0; place < lines.length; place += 1) {
    const group = packed.groups[place] ?? 0
    add(found.seen, group, lines[place] ?? 0)
    if (texts[place] === null) add(found.missing, group, lines[place] ?? 0)
    longest = Math.max(longest, lengths[place] ?? 0)
  }
  for (const place of invalidUtf8) add(invalid, packed.groups[place] ?? 0, lines[place] ?? 0)
  return { texts, lines, longest, of: gathered(packed.groups, groups), ...found, invalidUtf8: invalid }
}

function add(sums: Float64Array | Uint32Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount
}

interface Decoded {
  readonly texts: (string | null)[]
  /** The places of those with bytes that are not UTF-8. */
  readonly invalidUtf8: number[]
}

function decoded({ lengths, written }: PackedAnswers): Decoded {
  const all: Decoded = { texts: [], invalidUtf8: [] }
  let from = 0
  for (let first = 0; first < lengths.length; first += atOnce) {
    const some = lengths.subarray(first, first + atOnce)
    let to = from
    for (let one = 0; one < some.length; one += 1) to += (some[one] ?? 0) + 1
    const piece = written.subarray(from, to)
    const texts = together(piece) ?? oneByOne(piece, some, first, all.invalidUtf8)
    for (let one = 0; one < texts.length; one += 1) all.texts.push(answerOf(texts[one] ?? null))
    from = to
  }
  return all
}

/** Each followed by a comma. Undefined: one of them takes more than a look, or is no JSON. */
function together(piece: Buffer): (string | null)[] | undefined {
  if (!isUtf8(piece)) return undefined
  try {
    return JSON.parse(`[${piece.toString('utf8', 0, piece.length - 1)}]`) as (string | null)[]
  } catch {
    return undefined
  }
}

/** Adds to `invalidUtf8`; the place of the first one is `first`. */
function oneByOne(
  piece: Buffer,
  lengths: Uint32Array,
  first: number,
  invalidUtf8: number[],
): (string | null)[] {
  const decode = decoder()
  const texts: (string | null)[] = []
  let at = 0
  for (const length of lengths) {
    const odd = { bareNaN: false, invalidUtf8: false }
    const text = decode(piece, at, at + length, odd)
    if (typeof text !== 'string' && text !== null) throw new NotJson()
    if (odd.invalidUtf8) invalidUtf8.push(first + texts.length)
    texts.push(text)
    at += length + 1
  }
  return texts
}

/** The places of one number, together and in their order. */
function gathered(numbers: Uint32Array, most: number): (number: number) => Uint32Array {
  const starts = new Uint32Array(most + 1)
  for (let place = 0; place < numbers.length; place += 1) add(starts, (numbers[place] ?? 0) + 1, 1)
  for (let number = 0; number < most; number += 1) add(starts, number + 1, starts[number] ?? 0)
  const sorted = new Uint32Array(numbers.length)
  const next = starts.slice()
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0
    sorted[next[number] ?? 0] = place
    add(next, number, 1)
  }
  return (number) => sorted.subarray(starts[number], starts[number + 1])
}
