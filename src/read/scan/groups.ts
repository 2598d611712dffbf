// The groups that a scan found, as bytes → one value a group with what the format needs, in the order of the file.
// The layout is that of assembly/pack.ts and assembly/tokens.ts.
import type { SummedField } from '../format.ts'
import { decoder, NotJson } from './decoder.ts'
import type { Odd } from './decoder.ts'
import { packedParts, padded, sumsAt } from './packed.ts'
import type { Packed } from './packed.ts'
import { role } from './plan.ts'
import type { PlannedField, ScanPlan } from './plan.ts'
import type { Scanned } from './scanner.ts'

/** Lines that agree in all planned fields but the summed ones and the answer. */
export interface Group {
  /** The position of the first of them in the file. */
  readonly position: number
  readonly lines: number
  /** The fields by name; summed ones are left out, and the answer is that of one of the lines. */
  readonly value: Readonly<Record<string, unknown>>
  /** Undefined: these lines have none. */
  readonly answers: CountedAnswers | undefined
  /** How many lines have an answer that is not among `answers`, because there are so many. */
  readonly leftOut: number
  /** The problem's name as its fields are written, where `attempts` or left-out answers ask for it. */
  readonly name: string
  /** Sums of the fields that these lines have, in the tally's units. */
  readonly sums: Readonly<Partial<Record<SummedField, number>>>
  /** Lines with a bare NaN. */
  readonly bareNaN: number
  /** Lines with bytes that are not UTF-8. */
  readonly invalidUtf8: number
}

/** Each answer as it stands there, and how many lines have it. Two lists, because there may be very many. */
export interface CountedAnswers {
  readonly texts: readonly (string | null)[]
  readonly lines: readonly number[]
}

interface AnswersFound extends CountedAnswers {
  /** How many lines have one of them. */
  readonly all: number
  readonly invalidUtf8: number
}

export interface Groups {
  readonly groups: Iterable<Group>
  /** The problem's name as its fields are written → a bit for each attempt. */
  readonly attempts: ReadonlyMap<string, Uint8Array>
}

const token = { known: 0x7f, long: 0x80 }
const bareNaN = 0x8000_0000

/** The iterable throws `NotJson`. */
export function groupsOf({ packed, leftOut }: Scanned, plan: ScanPlan): Groups {
  const parts = packedParts(packed)
  const { groups, attempts } = parts
  const read = groupReader(parts, plan, leftOut)
  const position = (group: number): number => parts.double((groups[group] ?? 0) + 24)
  const order = Uint32Array.from(groups.keys()).sort((a, b) => position(a) - position(b))
  function* inOrder(): Generator<Group> {
    for (const group of order) yield read(group)
  }
  return { groups: inOrder(), attempts }
}

function groupReader(parts: Packed, plan: ScanPlan, leavesOut: boolean): (group: number) => Group {
  const { bytes, texts, attempts } = parts
  const decode = decoder()
  const summed = plan.flatMap(({ sum }, index) => (sum === undefined ? [] : [{ sum, index }]))
  const answered = plan.findIndex((field) => field.role === role.answer)

  function fieldAt(at: number): PlannedField {
    const field = plan[(bytes[at] ?? 0) & ~token.long]
    if (field === undefined) throw new Error('the scanner packed a field that was not planned')
    return field
  }

  const isLong = (at: number): boolean => ((bytes[at] ?? 0) & token.long) !== 0
  const endOf = (at: number): number => (isLong(at) ? at + 5 : at + 2 + (bytes[at + 1] ?? 0))

  function valueAt(at: number, odd: Odd): unknown {
    if (!isLong(at)) return decode(bytes, at + 2, endOf(at), odd)
    const text = texts[bytes.readUInt32LE(at + 1)] ?? Buffer.alloc(0)
    return decode(text, 0, text.length, odd)
  }

  /** Between two places. */
  function answersIn(from: number, to: number): AnswersFound {
    const found = { texts: [] as (string | null)[], lines: [] as number[], all: 0, invalidUtf8: 0 }
    for (let at = from; at < to; at += 16 + padded(parts.word(at))) {
      const odd = { bareNaN: false, invalidUtf8: false }
      const text = valueAt(at + 16, odd)
      const lines = parts.double(at + 8)
      if (typeof text !== 'string' && text !== null) throw new NotJson()
      if (odd.invalidUtf8) found.invalidUtf8 += lines
      found.texts.push(text)
      found.lines.push(lines)
      found.all += lines
    }
    return found
  }

  return (group) => {
    const place = parts.groups[group] ?? 0
    const lines = parts.double(place + 16)
    const value: Record<string, unknown> = {}
    const odd = { bareNaN: false, invalidUtf8: false }
    const names: [from: number, to: number][] = []
    let at = place + parts.keyAt
    while (bytes[at] !== token.known) {
      const { name, role: is } = fieldAt(at)
      value[name] = valueAt(at, odd)
      const end = endOf(at)
      if (is === role.identity && (attempts.size > 0 || leavesOut)) addRange(names, at, end)
      at = end
    }
    const known = bytes.readUInt32LE(at + 2)
    const isKnown = (index: number): boolean => (known & (1 << index)) !== 0
    const sums: Partial<Record<SummedField, number>> = {}
    for (const [slot, { sum, index }] of summed.entries()) {
      if (isKnown(index)) sums[sum] = parts.double(place + sumsAt + slot * 8)
    }
    const answersAt = place + parts.keyAt + padded(parts.word(place))
    const isAnswered = answered >= 0 && isKnown(answered)
    const found = isAnswered ? answersIn(answersAt, answersAt + parts.word(place + 4)) : undefined
    const answer = plan[answered]?.name
    if (answer !== undefined && found !== undefined) value[answer] = found.texts[0] ?? ''
    return {
      position: parts.double(place + 24),
      lines,
      value,
      answers: found,
      leftOut: found === undefined ? 0 : lines - found.all,
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
