// Chunks of bytes that are one JSON value → its tokens, as they come, whatever the length of the value or of a text in it.
// As strict as JSON.parse, but for NaN and Infinity, which Python writes. Keeps no more than a token; builds nothing.
import { isSpace } from '../cut-lines.ts'
import { stringBytes } from './string-bytes.ts'

export type Wanted = 'all' | 'start' | 'nothing'

export interface TokenTaker {
  open(kind: 'object' | 'list'): void
  close(): void
  key(text: string): void
  text(text: string): void
  /** Number, true, false or null as it is written; or NaN or Infinity. */
  word(text: string): void
  /** How much of the text that comes next is given: all of it, its start, or nothing. */
  readonly wants: Wanted
  /** Whether nothing is wanted up to where the container ends: keys are not given then. */
  readonly isSkipping: boolean
}

export interface Tokens {
  push(chunk: Buffer): void
  /** Whether what came was one whole JSON value. */
  end(): boolean
  /** Whether nothing but blanks came. */
  readonly isBlank: boolean
}

const code = {
  quote: 34,
  comma: 44,
  colon: 58,
  open: 91,
  close: 93,
  openBrace: 123,
  closeBrace: 125,
}

/** Longer numbers are none. */
const longestWord = 100_000
const aWord = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|-?(?:NaN|Infinity))$/

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing'

export function jsonTokens(taker: TokenTaker): Tokens {
  /** Whether each open container is an object. */
  const stack: boolean[] = []
  let expected: Expected = 'value'
  let broken = false
  let isBlank = true
  let word = ''
  const string = stringBytes()

  function push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && !broken;) {
      if (string.isOpen) at = inString(chunk, at)
      else if (word !== '') at = inWord(chunk, at)
      else {
        const byte = chunk[at] ?? 0
        if (isSpace(byte)) at += 1
        else at = start(chunk, at, byte)
      }
    }
  }

  function start(chunk: Buffer, at: number, byte: number): number {
    isBlank = false
    if (byte === code.quote) {
      const isKey = expected === 'key' || expected === 'key or }'
      if (!isKey && !wantsValue()) broken = true
      const wants = !isKey ? taker.wants : taker.isSkipping ? 'nothing' : 'all'
      const end = plainEnd(chunk, at + 1)
      if (end < 0) string.open(wants)
      else stringEnded(wants === 'nothing' ? '' : chunk.toString('latin1', at + 1, end))
      return (end < 0 ? at : end) + 1
    }
    if (byte === code.openBrace || byte === code.open) open(byte === code.openBrace)
    else if (byte === code.closeBrace || byte === code.close) close(byte === code.closeBrace)
    else if (byte === code.comma) {
      if (expected !== 'comma or end' || stack.length === 0) broken = true
      expected = stack.at(-1) === true ? 'key' : 'value'
    } else if (byte === code.colon) {
      if (expected !== 'colon') broken = true
      expected = 'value'
    } else {
      if (!wantsValue() || !isOfWord(byte)) broken = true
      return broken ? at : inWord(chunk, at)
    }
    return at + 1
  }

  const wantsValue = (): boolean => expected === 'value' || expected === 'value or ]'

  function open(isObject: boolean): void {
    if (!wantsValue()) broken = true
    else taker.open(isObject ? 'object' : 'list')
    stack.push(isObject)
    expected = isObject ? 'key or }' : 'value or ]'
  }

  function close(isObject: boolean): void {
    const empty = expected === (isObject ? 'key or }' : 'value or ]')
    if (stack.pop() !== isObject || !(empty || expected === 'comma or end')) broken = true
    else taker.close()
    valueEnded()
  }

  function valueEnded(): void {
    expected = stack.length === 0 ? 'nothing' : 'comma or end'
  }

  function inString(chunk: Buffer, at: number): number {
    const { next, text, isWrong } = string.take(chunk, at)
    if (isWrong === true) broken = true
    if (text !== undefined) stringEnded(text)
    return next
  }

  function stringEnded(text: string): void {
    if (expected === 'key' || expected === 'key or }') {
      taker.key(text)
      expected = 'colon'
    } else {
      taker.text(text)
      valueEnded()
    }
  }

  function inWord(chunk: Buffer, from: number): number {
    let at = from
    while (at < chunk.length && isOfWord(chunk[at] ?? 0)) at += 1
    word += chunk.toString('latin1', from, at)
    if (word.length > longestWord) broken = true
    if (at < chunk.length) endWord()
    return at
  }

  function endWord(): void {
    if (aWord.test(word)) taker.word(word)
    else broken = true
    word = ''
    valueEnded()
  }

  return {
    push,
    end() {
      if (word !== '') endWord()
      return !broken && !string.isOpen && stack.length === 0 && expected === 'nothing'
    },
    get isBlank() {
      return isBlank
    },
  }
}

/** So far a string is looked at byte by byte. */
const shortString = 100

/** The index of the quote that ends a short string of nothing but printable ASCII; -1: it is another one. */
function plainEnd(chunk: Buffer, from: number): number {
  const last = Math.min(chunk.length, from + shortString)
  for (let at = from; at < last; at += 1) {
    const byte = chunk[at] ?? 0
    if (byte === code.quote) return at
    if (byte < 32 || byte > 126 || byte === 92) return -1
  }
  return -1
}

/** Everything that does not end a word. */
function isOfWord(byte: number): boolean {
  return (
    byte > 32 &&
    byte !== code.comma &&
    byte !== code.close &&
    byte !== code.closeBrace &&
    byte !== code.quote &&
    byte !== code.colon &&
    byte !== code.open &&
    byte !== code.openBrace
  )
}
