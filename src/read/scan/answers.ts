// The answers that a scan packed → what each says. There may be very many, and this is what the main thread does last, in
// code that no compiler has seen yet: so nothing here is done answer by answer, but for the few that are odd.
import { isUtf8 } from 'node:buffer'
import { answerOf } from '../answer-of.ts'
import { decoder, NotJson } from './decoder.ts'
import { textsAtOnce } from './packed.ts'
import type { PackedAnswers, PackedTexts } from './packed.ts'

/** Those of a group stand together. */
export interface Answers {
  /** null where it is missing. */
  readonly texts: readonly (string | null)[]
  /** How many lines have it. */
  readonly lines: readonly number[]
  readonly someMissing: boolean
  /** Whether two of a group may be the same. */
  readonly mayRepeat: boolean
  /** The places of those with bytes that are not UTF-8. */
  readonly invalidUtf8: ReadonlySet<number>
}

/** Throws `NotJson`. */
export function answersOf({ said, of, lines }: PackedAnswers): Answers {
  const decoded = Array.from(said.starts, (start, index) => decode(said, start, index))
  const saying = ([] as (string | null)[]).concat(...decoded.map((some) => some.texts))
  const missing = decoded.some((some) => some.mayMiss) ? saying.filter((text) => text === null).length : 0
  const invalid = new Set(decoded.flatMap((some) => some.invalidUtf8))
  return {
    texts: textsOf(of, saying),
    lines: numbersOf(lines),
    someMissing: missing > 0,
    mayRepeat: missing > 1 || decoded.some((some) => some.mayRepeat),
    invalidUtf8: new Set(invalid.size === 0 ? [] : [...of.keys()].filter((at) => invalid.has(of[at] ?? 0))),
  }
}

function textsOf(of: Uint32Array, said: readonly (string | null)[]): (string | null)[] {
  const texts = new Array<string | null>(of.length)
  for (let at = 0; at < of.length; at += 1) texts[at] = said[of[at] ?? 0] ?? null
  return texts
}

/** Each in two words. What fits into one is no floating-point number on the way, which would take up memory. */
function numbersOf(words: Uint32Array): number[] {
  const numbers = new Array<number>(words.length >> 1)
  for (let at = 0; at < numbers.length; at += 1) {
    const low = words[2 * at] ?? 0
    const high = words[2 * at + 1] ?? 0
    numbers[at] = high === 0 ? low : low + high * 2 ** 32
  }
  return numbers
}

interface Decoded {
  readonly texts: readonly (string | null)[]
  readonly mayMiss: boolean
  readonly mayRepeat: boolean
  readonly invalidUtf8: readonly number[]
}

/** Some of them; their first byte is at `start`. */
function decode({ lengths, starts, written }: PackedTexts, start: number, index: number): Decoded {
  const piece = written.subarray(start, starts[index + 1])
  return together(piece) ?? oneByOne(piece, lengths, index * textsAtOnce)
}

/** One that is null or has nothing but blanks and escapes. */
const blank = /(?:^|,)(?:n|"(?:\s|\\(?:[bfnrt]|u[\da-f]{4}))*")/i

/** What can be written in another way too. */
const escaped = /\\[u/]/

/** Each followed by a comma. Undefined: one of them takes more than a look, or is no JSON. */
function together(piece: Buffer): Decoded | undefined {
  if (!isUtf8(piece)) return undefined
  const written = piece.toString('utf8', 0, piece.length - 1)
  try {
    const texts = JSON.parse(`[${written}]`) as (string | null)[]
    const mayMiss = blank.test(written)
    return {
      texts: mayMiss ? texts.map(answerOf) : texts,
      mayMiss,
      mayRepeat: escaped.test(written),
      invalidUtf8: [],
    }
  } catch {
    return undefined
  }
}

/** The place of the first one is `first`. */
function oneByOne(piece: Buffer, lengths: Uint32Array, first: number): Decoded {
  const decode = decoder()
  const texts: (string | null)[] = []
  const invalidUtf8: number[] = []
  let at = 0
  for (const length of lengths.subarray(first, first + textsAtOnce)) {
    const odd = { bareNaN: false, invalidUtf8: false }
    const text = decode(piece, at, at + length, odd)
    if (typeof text !== 'string' && text !== null) throw new NotJson()
    if (odd.invalidUtf8) invalidUtf8.push(first + texts.length)
    texts.push(answerOf(text))
    at += length + 1
  }
  return { texts, mayMiss: true, mayRepeat: true, invalidUtf8 }
}
