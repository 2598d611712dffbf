// The bytes of one JSON string, in chunks → its text: decoded and checked as JSON.parse does, and of a long one only what
// is kept (long-text.ts).
import { longText, longestText } from './long-text.ts'
import type { LongText } from './long-text.ts'
import type { Wanted } from './tokens.ts'
import { wholeCharacters } from './utf8.ts'

export interface StringBytes {
  readonly isOpen: boolean
  /** After the opening quote. */
  open(wanted: Wanted): void
  /** Takes the bytes from `at` on, up to the closing quote if it is there: then the text is. */
  take(chunk: Buffer, at: number): { next: number; text?: string | undefined; isWrong?: boolean }
}

const [quote, backslash, letterU] = [34, 92, 117]

/** So many bytes are more than `longestText` characters, however they are escaped. */
const surelyLong = longestText * 6 + 6

/** Characters of a start. */
const startOnly = 1000

export function stringBytes(): StringBytes {
  let isOpen = false
  let wanted: Wanted = 'all'
  let escaped = false
  let parts: Buffer[] = []
  let size = 0
  /** Since the text is known to be long. */
  let long: LongText | undefined
  let start: string | undefined

  /** The index of the closing quote, or the chunk's length. */
  function end(chunk: Buffer, from: number): number {
    let at = from
    if (escaped && at < chunk.length) {
      escaped = false
      at += 1
    }
    for (;;) {
      const close = chunk.indexOf(quote, at)
      const stop = close < 0 ? chunk.length : close
      let slashes = 0
      while (stop - slashes > at && chunk[stop - slashes - 1] === backslash) slashes += 1
      if (close < 0) {
        escaped = slashes % 2 === 1
        return stop
      }
      if (slashes % 2 === 0) return close
      at = close + 1
    }
  }

  /** Hands on what is there up to the last place that can be decoded by itself; false: it is no JSON. */
  function decode(bytes: Buffer, isLast: boolean): boolean {
    const cut = isLast ? bytes.length : wholeEscapes(bytes, wholeCharacters(bytes, 0, bytes.length))
    const text = decoded(bytes.subarray(0, cut))
    if (text === undefined) return false
    if (wanted === 'all') (long ??= longText()).add(text)
    else start ??= text.slice(0, startOnly)
    parts = cut === bytes.length ? [] : [Buffer.from(bytes.subarray(cut))]
    size = bytes.length - cut
    return true
  }

  return {
    get isOpen() {
      return isOpen
    },
    open(isWanted) {
      wanted = isWanted
      isOpen = true
    },
    take(chunk, from) {
      const to = end(chunk, from)
      const part = chunk.subarray(from, to)
      const isWhole = to < chunk.length
      size += part.length
      if (!isWhole) {
        parts.push(Buffer.from(part))
        return { next: to, isWrong: size > surelyLong && !decode(Buffer.concat(parts), false) }
      }
      isOpen = false
      const bytes = parts.length === 0 ? part : Buffer.concat([...parts, part])
      const isWrong = !decode(bytes, true)
      const text = wanted === 'all' ? long?.finish() : start
      ;[parts, size, long, start] = [[], 0, undefined, undefined]
      return { next: to + 1, text: text ?? '', isWrong }
    },
  }
}

const special = /[\\\p{Cc}]/u

/** Undefined: an escape or a character is none that JSON allows. */
function decoded(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8')
  if (!special.test(text)) return text
  try {
    return JSON.parse(`"${text}"`) as string
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** How many of the first `to` bytes end no escape in two. */
function wholeEscapes(bytes: Buffer, to: number): number {
  const last = bytes.subarray(0, to).lastIndexOf(backslash)
  if (last < to - 6 || last < 0) return to
  let first = last
  while (first > 0 && bytes[first - 1] === backslash) first -= 1
  // Of a run of backslashes every second one only ends the escape of the one before it.
  if ((last - first) % 2 === 1) return to
  const length = bytes[last + 1] === letterU ? 6 : 2
  return last + length > to ? last : to
}
