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
    const value: Record<string, unknown> = {}
    const odd = { hasBareNaN: false, hasInvalidUtf8: false }
    const names: [from: number, to: number][] = []
    let to = place + keyAt
    for (let from = to, kind = bytes[from] ?? 0; kind !== token.known; from = to, kind = bytes[from] ?? 0) {
      const field = plan[kind & ~token.long]
      if (field === undefined) throw new Error('the scanner packed a field that was not planned')
      if ((kind & token.long) === 0) {
        to = from + 2 + (bytes[from + 1] ?? 0)
        value[field.name] = valueOf(bytes, from + 2, to, odd)
      } else {
        to = from + 5
        const text = texts[bytes.readUInt32LE(from + 1)] ?? Buffer.alloc(0)
        value[field.name] = valueOf(text, 0, text.length, odd)
      }
      if (field.role === role.identity && attempts.size > 0) addRange(names, from, to)
    }
    const known = bytes.readUInt32LE(to + 2)
    const sums: Partial<Record<SummedField, number>> = {}
    let slot = (place + 32) >> 3
    for (const { sum, index } of summed) {
      if ((known & (1 << index)) !== 0) sums[sum] = doubles[slot] ?? 0
      slot += 1
    }
    if ((known & bareNaN) !== 0) odd.hasBareNaN = true
    const name = names.map(([from, end]) => bytes.toString('latin1', from, end)).join('')
    return { position, lines: doubles[(place + 16) >> 3] ?? 0, value, name, sums, ...odd }
  }

  function* inOrder(): Generator<Group> {
    for (const position of positions) yield groupAt(places.get(position) ?? 0, position)
  }
  return { groups: inOrder(), attempts }
}

/** Ranges that follow each other are one. */
function addRange(ranges: [from: number, to: number][], from: number, to: number): void {
  const last = ranges.at(-1)
  if (last?.[1] === from) last[1] = to
  else ranges.push([from, to])
}

const quote = 34
/** Text that means what it says: no escape, no control character, ASCII; and the same with escapes. */
const simple = /^[ !#-[\]-~]*$/
const ascii = /^[ -~]*$/

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Throws `NotJson`. */
function valueOf(
  bytes: Buffer,
  from: number,
  to: number,
  odd: { hasBareNaN: boolean; hasInvalidUtf8: boolean },
): unknown {
  const isText = bytes[from] === quote
  const text = bytes.toString('latin1', isText ? from + 1 : from, isText ? to - 1 : to)
  if (isText && simple.test(text)) return text
  if (isText && ascii.test(text)) return unescaped(text)
  if (!isText && words.has(text)) return words.get(text)
  // An object around it, because that is what whole numbers beyond 2^53 are looked for in.
  const written = bytes.subarray(from, to)
  const parsed = parseJson(`{"_":${written.toString('utf8')}}`)
  if (!parsed.ok) throw new NotJson()
  if (parsed.bareNaN) odd.hasBareNaN = true
  if (!isUtf8(written)) odd.hasInvalidUtf8 = true
  return Reflect.get(parsed.value as object, '_')
}

function unescaped(text: string): unknown {
  try {
    return JSON.parse(`"${text}"`)
  } catch {
    throw new NotJson()
  }
}
