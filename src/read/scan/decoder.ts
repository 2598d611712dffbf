// A field's value as it is written → the value.
import { isUtf8 } from 'node:buffer'
import { parseJson } from '../parse-json.ts'

/** A field's text that is no JSON. */
export class NotJson extends Error {}

/** What is odd about a value. */
export interface Odd {
  bareNaN: boolean
  invalidUtf8: boolean
}

/** Throws `NotJson`. Sets in `odd` what is odd about this one. */
export type Decode = (bytes: Buffer, from: number, to: number, odd: Odd) => unknown

const quote = 34
/** Text that means what it says: no escape, no control character, ASCII; and the same with escapes. */
const simple = /^[ !#-[\]-~]*$/
const ascii = /^[ -~]*$/

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Answers come again with each problem. */
const mostRemembered = 1 << 12

export function decoder(): Decode {
  const remembered = new Map<string, string>()
  return (bytes, from, to, odd) => {
    const isText = bytes[from] === quote
    const text = bytes.toString('latin1', isText ? from + 1 : from, isText ? to - 1 : to)
    if (isText && simple.test(text)) return text
    if (isText && ascii.test(text)) {
      const known = remembered.get(text)
      if (known !== undefined) return known
      const value = unescaped(text)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(text, value)
      return value
    }
    if (!isText && words.has(text)) return words.get(text)
    return parsed(bytes.subarray(from, to), odd)
  }
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string
  } catch {
    throw new NotJson()
  }
}

function parsed(written: Buffer, odd: Odd): unknown {
  // An object around it, because that is what whole numbers beyond 2^53 are looked for in.
  const result = parseJson(`{"_":${written.toString('utf8')}}`)
  if (!result.ok) throw new NotJson()
  if (result.bareNaN) odd.bareNaN = true
  if (!isUtf8(written)) odd.invalidUtf8 = true
  return Reflect.get(result.value as object, '_')
}
