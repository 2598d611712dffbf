// The groups that a scan found, as bytes → one value a group with what the format needs, in the order of the file.
// The layout is that of assembly/pack.ts and assembly/tokens.ts.
import type { SummedField } from '../format.ts'
import { answersOf } from './answers.ts'
import type { Answers } from './answers.ts'
import { decoder } from './decoder.ts'
import type { Odd } from './decoder.ts'
import { packedParts, sumsAt } from './packed.ts'
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

/** The answers of a group, those from `from` on and before `to`, because there may be very many. */
export interface CountedAnswers {
  readonly all: Answers
  readonly from: number
  readonly to: number
  /** How many lines have one of them. */
  readonly seen: number
  /** How many have none that could be extracted. */
  readonly missing: number
  /** How many have one with bytes that are not UTF-8. */
  readonly invalidUtf8: number
  /** Bytes that the longest of all takes as it is written. */
  readonly longest: number
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
  const parts = packed.map((part, index) => partOf(packedParts(part), `${index} `, plan, leftOut))
  return {
    groups: inOrder(parts.map((part) => part.groups)),
    attempts: new Map(parts.flatMap((part) => part.attempts)),
  }
}

/** Its groups in their order. `mark`: stands before a problem's name, because long texts have other numbers in each part. */
function partOf(parts: Packed, mark: string, plan: ScanPlan, leftOut: boolean) {
  const { groups, attempts } = parts
  const read = groupReader(parts, mark, plan, leftOut)
  const position = (group: number): number => parts.double((groups[group] ?? 0) + 24)
  function* sorted(): Generator<Group> {
    for (const group of Uint32Array.from(groups.keys()).sort((a, b) => position(a) - position(b)))
      yield read(group)
  }
  return {
    groups: sorted(),
    attempts: Array.from(attempts, ([name, bits]) => [`${mark}${name}`, bits] as const),
  }
}

/** Of lists that are in order, all in order. */
function* inOrder(lists: readonly Generator<Group>[]): Generator<Group> {
  const heads = lists.map((list) => ({ list, group: nextOf(list) }))
  for (;;) {
    let [least] = heads
    for (const head of heads) if (positionOf(head) < positionOf(least)) least = head
    if (least?.group === undefined) return
    yield least.group
    least.group = nextOf(least.list)
  }
}

function nextOf(list: Generator<Group>): Group | undefined {
  const next = list.next()
  return next.done === true ? undefined : next.value
}

/** Of a list that has ended, behind all others. */
function positionOf(head: { readonly group: Group | undefined } | undefined): number {
  return head?.group?.position ?? Infinity
}

function groupReader(
  parts: Packed,
  mark: string,
  plan: ScanPlan,
  leavesOut: boolean,
): (group: number) => Group {
  const { bytes, texts, attempts, firstAnswers } = parts
  const decode = decoder()
  const answers = answersOf(parts.answers)
  const summed = plan.flatMap(({ sum }, index) => (sum === undefined ? [] : [{ sum, index }]))
  const wantsNames = attempts.size > 0 || leavesOut
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

  /** `lines`: of the group. */
  function answersIn(group: number, lines: number): CountedAnswers {
    const from = firstAnswers[group] ?? 0
    const to = firstAnswers[group + 1] ?? 0
    const sum = (takes: (place: number) => boolean): number => {
      let found = 0
      for (let place = from; place < to; place += 1) if (takes(place)) found += answers.lines[place] ?? 0
      return found
    }
    return {
      all: answers,
      from,
      to,
      seen: leavesOut ? sum(() => true) : lines,
      missing: answers.someMissing ? sum((place) => answers.texts[place] === null) : 0,
      invalidUtf8: answers.invalidUtf8.size > 0 ? sum((place) => answers.invalidUtf8.has(place)) : 0,
      longest: parts.answers.said.longest,
    }
  }

  return (group) => {
    const place = parts.groups[group] ?? 0
    const lines = parts.double(place + 16)
    const value: Record<string, unknown> = {}
    const odd = { bareNaN: false, invalidUtf8: false }
    let written = mark
    let at = place + parts.keyAt
    while (bytes[at] !== token.known) {
      const { name, role: is } = fieldAt(at)
      value[name] = valueAt(at, odd)
      const end = endOf(at)
      if (is === role.identity && wantsNames) written += bytes.toString('latin1', at, end)
      at = end
    }
    const known = bytes.readUInt32LE(at + 2)
    const isKnown = (index: number): boolean => (known & (1 << index)) !== 0
    const sums: Partial<Record<SummedField, number>> = {}
    for (const [slot, { sum, index }] of summed.entries()) {
      if (isKnown(index)) sums[sum] = parts.double(place + sumsAt + slot * 8)
    }
    const isAnswered = answered >= 0 && isKnown(answered)
    const found = isAnswered ? answersIn(group, lines) : undefined
    const answer = plan[answered]?.name
    if (answer !== undefined && found !== undefined)
      value[answer] = found.from < found.to ? (answers.texts[found.from] ?? '') : ''
    return {
      position: parts.double(place + 24),
      lines,
      value,
      answers: found,
      leftOut: found === undefined ? 0 : lines - found.seen,
      name: written,
      sums,
      bareNaN: odd.bareNaN || (known & bareNaN) !== 0 ? lines : 0,
      invalidUtf8: odd.invalidUtf8 ? lines : (found?.invalidUtf8 ?? 0),
    }
  }
}
