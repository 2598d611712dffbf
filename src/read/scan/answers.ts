// The answers that a scan packed → what each says. There may be very many, and this is what the main thread does last, in
// code that no compiler has seen yet: so nothing here is done answer by answer, but for the few that are odd.
import { isUtf8 } from 'node:buffer'
import { answerOf } from '../answer-of.ts'
import { decoder, NotJson } from './decoder.ts'
import { answersAtOnce } from './packed.ts'
import type { PackedAnswers } from './packed.ts'

/** Those of a group stand together. */
export interface Answers {
  /** null where it is missing. */
  readonly texts: readonly (string | null)[]
  /** How many lines have it. */
  readonly lines: readonly number[]
  readonly someMissing: boolean
  /** The places of those with bytes that are not UTF-8. */
  readonly invalidUtf8: ReadonlySet<number>
}

/** Throws `NotJson`. */
export function answersOf(packed: PackedAnswers): Answers {
  const decoded = Array.from(packed.starts, (start, index) => decode(packed, start, index))
  return {
    texts: ([] as (string | null)[]).concat(...decoded.map((some) => some.texts)),
    lines: Array.from(packed.lines),
    someMissing: decoded.some((some) => some.mayMiss),
    invalidUtf8: new Set(decoded.flatMap((some) => some.invalidUtf8)),
  }
}

interface Decoded {
  readonly texts: readonly (string | null)[]
  readonly mayMiss: boolean
  readonly invalidUtf8: readonly number[]
}

/** Some of them; their first byte is at `start`. */
function decode({ lengths, starts, written }: PackedAnswers, start: number, index: number): Decoded {
  const piece = written.subarray(start, starts[index + 1])
  return together(piece) ?? oneByOne(piece, lengths, index * answersAtOnce)
}

/** One that is null or has nothing but blanks and escapes. */
const missing = /(?:^|,)(?:n|"(?:\s|\\(?:[bfnrt]|u[\da-f]{4}))*")/i

/** Each followed by a comma. Undefined: one of them takes more than a look, or is no JSON. */
function together(piece: Buffer): Decoded | undefined {
  if (!isUtf8(piece)) return undefined
  const written = piece.toString('utf8', 0, piece.length - 1)
  try {
    const texts = JSON.parse(`[${written}]`) as (string | null)[]
    const mayMiss = missing.test(written)
    return { texts: mayMiss ? texts.map(answerOf) : texts, mayMiss, invalidUtf8: [] }
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
  for (const length of lengths.subarray(first, first + answersAtOnce)) {
    const odd = { bareNaN: false, invalidUtf8: false }
    const text = decode(piece, at, at + length, odd)
    if (typeof text !== 'string' && text !== null) throw new NotJson()
    if (odd.invalidUtf8) invalidUtf8.push(first + texts.length)
    texts.push(answerOf(text))
    at += length + 1
  }
  return { texts, mayMiss: true, invalidUtf8 }
}
