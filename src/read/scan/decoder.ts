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

/** Text that means what it says: no escape, no control character, ASCII; and the same with escapes. */
const simple = /^"[ !#-[\]-~]*"$/
const ascii = /^[ -~]*$/

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Tasks, words and answers come again with each problem. */
const mostRemembered = 1 << 12

export function decoder(): Decode {
  const remembered = new Map<string, unknown>()
  return (bytes, from, to, odd) => {
    const written = bytes.toString('latin1', from, to)
    const known = remembered.get(written)
    if (known !== undefined) return known
    const value = plain(written)
    if (value === undefined) return parsed(bytes.subarray(from, to), odd)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(written, value)
    return value
  }
}

/** Undefined: it takes more than a look. */
function plain(written: string): unknown {
  if (words.has(written)) return words.get(written)
  if (!written.startsWith('"')) return undefined
  if (simple.test(written)) return written.slice(1, -1)
  if (!ascii.test(written)) return undefined
  try {
    return JSON.parse(written)
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
