// What an eval came to → its entry. Numbers are cut to twelve digits, which hides what floating point adds.
import { createHash } from 'node:crypto'
import type { Measurement, ModelNumbers } from '../metrics/measure-model.ts'
import type { Entry, EntryNumbers, EntryShift } from './entry.ts'
import { pathOf, tallyPathOf } from './name.ts'

type Range = readonly [number, number] | null

/** What the comparison with the baseline says of a task; the report's tasks are such. */
export interface Shift {
  readonly task: string | null
  readonly support: {
    readonly shrunk: number
    readonly expanded: number
    readonly intervals: { readonly shrunk: Range; readonly expanded: Range }
    readonly noise: { readonly shrunkExpected: number; readonly expandedExpected: number }
  }
}

export interface Findings {
  readonly facts: Pick<
    Entry,
    | 'commit'
    | 'date'
    | 'branch'
    | 'onDefaultBranch'
    | 'run'
    | 'key'
    | 'verdict'
    | 'comparedWith'
    | 'accepted'
    | 'policy'
    | 'level'
  >
  readonly numbers: { readonly overall: ModelNumbers; readonly tasks: readonly ModelNumbers[] }
  /** The tasks of the comparison, and all problems pooled; empty: compared with nothing. */
  readonly shifts: readonly Shift[]
  /** Compressed. */
  readonly tally: Uint8Array
}

export function makeEntry({ facts, numbers, shifts, tally }: Findings): Entry {
  const { commit, date, branch, onDefaultBranch, run, key, verdict, comparedWith, accepted, policy, level } =
    facts
  const name = tallyPathOf(pathOf('entry', facts))
  return {
    schema: 'leash.entry/1',
    ...{ commit, date, branch, onDefaultBranch, run, key, verdict, comparedWith, accepted, policy, level },
    overall: numbersOf(numbers.overall, shifts),
    tasks: numbers.tasks.map((one) => numbersOf(one, shifts)),
    tally: {
      file: name.slice(name.lastIndexOf('/') + 1),
      sha256: createHash('sha256').update(tally).digest('hex'),
      bytes: tally.length,
    },
  }
}

function numbersOf(numbers: ModelNumbers, shifts: readonly Shift[]): EntryNumbers {
  const { task = null, problems, samples, passAtK, answerEntropy } = numbers
  const support = shifts.find((shift) => shift.task === task)?.support
  return {
    ...{ task, problems, samples },
    passAtK: passAtK.map(({ k, ...one }) => ({ k, ...valueOf(one) })),
    answerEntropy: answerEntropy.map(({ draws, ...one }) => ({ draws, ...valueOf(one) })),
    shrunk: shiftOf(support?.shrunk, support?.intervals.shrunk, support?.noise.shrunkExpected),
    expanded: shiftOf(support?.expanded, support?.intervals.expanded, support?.noise.expandedExpected),
  }
}

function valueOf({ value, interval }: Measurement): { value: number; interval: Range } {
  return { value: cut(value), interval: interval === undefined ? null : [cut(interval.lo), cut(interval.hi)] }
}

function shiftOf(
  value: number | undefined,
  interval: Range | undefined,
  byChance: number | undefined,
): EntryShift | null {
  if (value === undefined || byChance === undefined) return null
  const range: Range =
    interval === undefined || interval === null ? null : [cut(interval[0]), cut(interval[1])]
  return { value: cut(value), interval: range, byChance: cut(byChance) }
}

function cut(value: number): number {
  return Number(value.toPrecision(12))
}
