// The groups that a scan found, as bytes → one value a group with what the format needs, in the order of the file.
// The layout is that of assembly/pack.ts and assembly/tokens.ts.
import type { SummedField } from '../format.ts'
import { decoder, NotJson } from './decoder.ts'
import type { Odd } from './decoder.ts'
import { packedParts, sumsAt } from './packed.ts'
import type { Packed } from './packed.ts'
import { role } from './plan.ts'
import type { PlannedField, ScanPlan } from './plan.ts'

/** Lines that agree in all planned fields but the summed ones and the answer. */
export interface Group {
  /** The position of the first of them in the file. */
  readonly position: number
  readonly lines: number
  /** The fields by name; summed ones are left out, and the answer is that of one of the lines. */
  readonly value: Readonly<Record<string, unknown>>
  /** Each answer as it stands there, and how many lines have it. Undefined: these lines have none. */
  readonly answers: readonly CountedAnswer[] | undefined
  /** The problem's name as its fields are written, for `attempts`. */
  readonly name: string
  /** Sums of the fields that these lines have, in the tally's units. */
  readonly sums: Readonly<Partial<Record<SummedField, number>>>
  /** Lines with a bare NaN. */
  readonly bareNaN: number
  /** Lines with bytes that are not UTF-8. */
  readonly invalidUtf8: number
}

type CountedAnswer = readonly [answer: string | null, lines: number]

export interface Groups {
  readonly groups: Iterable<Group>
  /** The problem's name as its fields are written → a bit for each attempt. */
  readonly attempts: ReadonlyMap<string, Uint8Array>
}

const token = { known: 0x7f, long: 0x80 }
const bareNaN = 0x8000_0000

/** The iterable throws `NotJson`. */
export function groupsOf(packed: Uint8Array<ArrayBuffer>, plan: ScanPlan): Groups {
  const parts = packedParts(packed)
  const { groups, attempts } = parts
  const read = groupReader(parts, plan)
  const position = (group: number): number => parts.double((groups[group] ?? 0) + 24)
  const order = Uint32Array.from(groups.keys()).sort((a, b) => position(a) - position(b))
  function* inOrder(): Generator<Group> {
    for (const group of order) yield read(group)
  }
  return { groups: inOrder(), attempts }
}

interface Token {
  readonly field: PlannedField
  readonly value: unknown
  readonly end: number
}

function groupReader(parts: Packed, plan: ScanPlan): (group: number) => Group {
  const { bytes, texts, attempts } = parts
  const decode = decoder()
  const summed = plan.flatMap(({ sum }, index) => (sum === undefined ? [] : [{ sum, index }]))
  const answered = plan.findIndex((field) => field.role === role.answer)

  function tokenAt(from: number, odd: Odd): Token {
    const kind = bytes[from] ?? 0
    const field = plan[kind & ~token.long]
    if (field === undefined) throw new Error('the scanner packed a field that was not planned')
    if ((kind & token.long) === 0) {
      const end = from + 2 + (bytes[from + 1] ?? 0)
      return { field, value: decode(bytes, from + 2, end, odd), end }
    }
    const text = texts[bytes.readUInt32LE(from + 1)] ?? Buffer.alloc(0)
    return { field, value: decode(text, 0, text.length, odd), end: from + 5 }
  }

  function answersOf(group: number): { answers: CountedAnswer[]; invalidUtf8: number } {
    const answers: CountedAnswer[] = []
    let invalidUtf8 = 0
    for (const place of parts.answersOf(group)) {
      const odd = { bareNaN: false, invalidUtf8: false }
      const { value } = tokenAt(place + 16, odd)
      const lines = parts.double(place + 8)
      if (typeof value !== 'string' && value !== null) throw new NotJson()
      if (odd.invalidUtf8) invalidUtf8 += lines
      answers.push([value, lines])
    }
    return { answers, invalidUtf8 }
  }

  return (group) => {
    const place = parts.groups[group] ?? 0
    const lines = parts.double(place + 16)
    const value: Record<string, unknown> = {}
    const odd = { bareNaN: false, invalidUtf8: false }
    const names: [from: number, to: number][] = []
    let at = place + parts.keyAt
    while (bytes[at] !== token.known) {
      const one = tokenAt(at, odd)
      value[one.field.name] = one.value
      if (one.field.role === role.identity && attempts.size > 0) addRange(names, at, one.end)
      at = one.end
    }
    const known = bytes.readUInt32LE(at + 2)
    const isKnown = (index: number): boolean => (known & (1 << index)) !== 0
    const sums: Partial<Record<SummedField, number>> = {}
    for (const [slot, { sum, index }] of summed.entries()) {
      if (isKnown(index)) sums[sum] = parts.double(place + sumsAt + slot * 8)
    }
    const found = answered >= 0 && isKnown(answered) ? answersOf(group) : undefined
    const answer = plan[answered]?.name
    if (answer !== undefined && found !== undefined) value[answer] = found.answers[0]?.[0]
    return {
      position: parts.double(place + 24),
      lines,
      value,
      answers: found?.answers,
      name: names.map(([from, end]) => bytes.toString('latin1', from, end)).join(''),
      sums,
      bareNaN: odd.bareNaN || (known & bareNaN) !== 0 ? lines : 0,
      invalidUtf8: odd.invalidUtf8 ? lines : (found?.invalidUtf8 ?? 0),
    }
  }
}

/** Ranges that follow each other are one. */
function addRange(ranges: [from: number, to: number][], from: number, to: number): void {
  const last = ranges.at(-1)
  if (last?.[1] === from) last[1] = to
  else ranges.push([from, to])
}
