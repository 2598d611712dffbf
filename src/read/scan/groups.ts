// The groups that a scan found, as bytes → one value a group with what the format needs, in the order of the file.
// The layout is that of assembly/pack.ts and assembly/tokens.ts.
import { isUtf8 } from 'node:buffer'
import type { SummedField } from '../format.ts'
import { parseJson } from '../parse-json.ts'
import { role } from './plan.ts'
import type { ScanPlan } from './plan.ts'

/** Lines that agree in all planned fields. */
export interface Group {
  /** The position of the first of them in the file. */
  readonly position: number
  readonly lines: number
  /** The fields by name; summed ones are left out. */
  readonly value: Readonly<Record<string, unknown>>
  /** The problem's name as its fields are written, for `attempts`. */
  readonly name: string
  /** Sums of the fields that these lines have, in the tally's units. */
  readonly sums: Readonly<Partial<Record<SummedField, number>>>
  readonly hasBareNaN: boolean
  readonly hasInvalidUtf8: boolean
}

export interface Groups {
  readonly groups: Iterable<Group>
  /** The problem's name as its fields are written → a bit for each attempt. */
  readonly attempts: ReadonlyMap<string, Uint8Array>
}

const token = { known: 0x7f, long: 0x80 }
const bareNaN = 0x8000_0000
const padded = (length: number): number => (length + 15) & ~15

/** A field's text that is no JSON. */
export class NotJson extends Error {}

/** The iterable throws `NotJson`. */
export function groupsOf(packed: Uint8Array<ArrayBuffer>, plan: ScanPlan): Groups {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const words = new Uint32Array(packed.buffer, packed.byteOffset, packed.byteLength >> 2)
  const doubles = new Float64Array(packed.buffer, packed.byteOffset, packed.byteLength >> 3)
  const [textCount = 0, groupCount = 0, problemCount = 0, sumCount = 0] = words
  let at = 16
  const word = (offset: number): number => words[(at + offset) >> 2] ?? 0
  const texts: Buffer[] = []
  for (let text = 0; text < textCount; text += 1) {
    texts.push(bytes.subarray(at + 16, at + 16 + word(0)))
    at += 16 + padded(word(0))
  }
  const keyAt = 32 + padded(sumCount * 8)
  const places = new Map<number, number>()
  const positions = new Float64Array(groupCount)
  for (let group = 0; group < groupCount; group += 1) {
    const position = doubles[(at + 24) >> 3] ?? 0
    positions[group] = position
    places.set(position, at)
    at += keyAt + padded(word(0))
  }
  positions.sort()
  const attempts = new Map<string, Uint8Array>()
  for (let problem = 0; problem < problemCount; problem += 1) {
    const name = bytes.toString('latin1', at + 16, at + 16 + word(0))
    const size = word(4)
    at += 16 + padded(word(0))
    attempts.set(name, bytes.subarray(at, at + size))
    at += padded(size)
  }

  const summed = plan.flatMap((field, index) => (field.sum === undefined ? [] : [{ sum: field.sum, index }]))

  function groupAt(place: number, position: number): Group {
    const lines = doubles[(place + 16) >> 3] ?? 0
    const value: Record<string, unknown> = {}
    let name = ''
    let odd = { bareNaN: false, invalidUtf8: false }
    let to = place + keyAt
    for (;;) {
      const from = to
      const kind = bytes[from] ?? 0
      if (kind === token.known) break
      const isLong = (kind & token.long) !== 0
      const start = isLong ? 0 : from + 2
      const end = isLong ? 0 : start + (bytes[from + 1] ?? 0)
      to = isLong ? from + 5 : end
      const written = isLong ? (texts[bytes.readUInt32LE(from + 1)] ?? bytes) : bytes
      const field = plan[kind & ~token.long]
      if (field === undefined) throw new Error('the scanner packed a field that was not planned')
      const read = isLong ? valueOf(written, 0, written.length) : valueOf(bytes, start, end)
      value[field.name] = read.value
      if (read.bareNaN || read.invalidUtf8)
        odd = { bareNaN: odd.bareNaN || read.bareNaN, invalidUtf8: odd.invalidUtf8 || read.invalidUtf8 }
      if (field.role === role.identity && attempts.size > 0) name += bytes.toString('latin1', from, to)
    }
    const known = bytes.readUInt32LE(to + 2)
    const sums: Partial<Record<SummedField, number>> = {}
    for (const [slot, { sum, index }] of summed.entries()) {
      if ((known & (1 << index)) !== 0) sums[sum] = doubles[((place + 32) >> 3) + slot] ?? 0
    }
    const hasBareNaN = odd.bareNaN || (known & bareNaN) !== 0
    return { position, lines, value, name, sums, hasBareNaN, hasInvalidUtf8: odd.invalidUtf8 }
  }

  function* inOrder(): Generator<Group> {
    for (const position of positions) yield groupAt(places.get(position) ?? 0, position)
  }
  return { groups: inOrder(), attempts }
}

interface Value {
  readonly value: unknown
  readonly bareNaN: boolean
  readonly invalidUtf8: boolean
}

const quote = 34
/** Text that means what it says: no escape, no control character, ASCII. */
const simple = /^[ !#-[\]-~]*$/
const words: Readonly<Record<string, Value>> = {
  true: { value: true, bareNaN: false, invalidUtf8: false },
  false: { value: false, bareNaN: false, invalidUtf8: false },
  null: { value: null, bareNaN: false, invalidUtf8: false },
}

function valueOf(bytes: Buffer, from: number, to: number): Value {
  const isText = bytes[from] === quote
  const text = bytes.toString('latin1', isText ? from + 1 : from, isText ? to - 1 : to)
  if (!isText) {
    const word = words[text]
    if (word !== undefined) return word
  } else if (simple.test(text)) return { value: text, bareNaN: false, invalidUtf8: false }
  // An object around it, because that is what whole numbers beyond 2^53 are looked for in.
  const written = bytes.subarray(from, to)
  const parsed = parseJson(`{"_":${written.toString('utf8')}}`)
  if (!parsed.ok) throw new NotJson()
  const value: unknown = Reflect.get(parsed.value as object, '_')
  return { value, bareNaN: parsed.bareNaN, invalidUtf8: !isUtf8(written) }
}
