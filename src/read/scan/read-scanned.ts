// What a scan found of a file → its rows, through the same parser that reads whole lines: one record a group, counted as
// often as it has lines. Where anything is wrong the file is parsed whole instead, which finds all faults with their lines.
import type { Rec } from '../format.ts'
import type { FileParse } from '../parse-file.ts'
import { readPiece } from '../records.ts'
import type { RecordCounts } from '../records.ts'
import type { SampleRow } from '../row.ts'
import { NotJson } from './decoder.ts'
import { groupsOf } from './groups.ts'
import type { Group } from './groups.ts'
import type { ScanPlan } from './plan.ts'
import type { OddLine, Scanned } from './scanner.ts'

/** A file that was scanned. */
export interface ScannedFile {
  /** Its first record, for the format. */
  readonly first: Rec
  readonly plan: ScanPlan
  readonly scanned: Scanned
  /** What the progress knows of already. */
  readonly told: { readonly bytes: number; readonly samples: number }
}

/** A problem, and a bit for each attempt at it that was read. */
export interface Attempts {
  readonly row: SampleRow
  readonly bits: Uint8Array
}

/** Gives the attempts of each problem; undefined: the file has to be parsed whole. */
export function readScanned(
  { first, plan, scanned }: ScannedFile,
  parse: FileParse,
  counts: RecordCounts,
): Attempts[] | undefined {
  if (parse.begin(first.value) === undefined) return undefined
  const { groups, attempts } = groupsOf(scanned, plan)
  const found = new Map<string, SampleRow>()
  const namesOf = new Map<string, string>()
  let odd = 0
  const oddBefore = (position: number): boolean => {
    for (
      let line = scanned.odd[odd];
      line !== undefined && line.position < position;
      line = scanned.odd[++odd]
    ) {
      if (parse.take(readPiece(pieceOf(line, scanned), counts)) !== true) return false
    }
    return true
  }
  try {
    for (const group of groups) {
      if (!oddBefore(group.position)) return undefined
      count(group, counts)
      const row = parse.takeGroup(group)
      if (row === 'whole') return undefined
      if (group.leftOut > 0 && !isCountedOnce(row, group, namesOf)) return undefined
      if (row !== undefined && attempts.size > 0) found.set(group.name, row)
    }
  } catch (error) {
    if (error instanceof NotJson) return undefined
    throw error
  }
  if (!oddBefore(Infinity)) return undefined
  return [...attempts].flatMap(([name, bits]) => {
    const row = found.get(name)
    return row === undefined ? [] : [{ row, bits }]
  })
}

/**
 * Answers that were left out were counted by how their problem is written: false where that may be too many, because
 * these lines are no samples or because their problem is written in two ways. `namesOf`: problem → how it is written.
 */
function isCountedOnce(row: SampleRow | undefined, { name }: Group, namesOf: Map<string, string>): boolean {
  if (row === undefined) return false
  const problem = JSON.stringify([row.task, row.problem, row.question])
  const before = namesOf.get(problem) ?? name
  namesOf.set(problem, before)
  return before === name
}

function count({ bareNaN, invalidUtf8 }: Group, counts: RecordCounts): void {
  counts.bareNaN += bareNaN
  counts.invalidUtf8 += invalidUtf8
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** Only the last line's number is ever told without a fault: that it is cut off. */
function pieceOf(
  { position, bytes, ended }: OddLine,
  { newlines }: Scanned,
): Parameters<typeof readPiece>[0] {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hasMark = position === 0 && line.subarray(0, 3).equals(byteOrderMark)
  return { line: newlines, content: hasMark ? line.subarray(3) : line, ended }
}
