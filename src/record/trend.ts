// Entries → their numbers in a row, at the same k and the same number of draws, so that they can be drawn as one line.
import type { Entry, EntryEntropy, EntryNumbers, EntryPassAtK, EntryShift } from './entry.ts'

/** An entry, where it is, and who accepted it (when it was recorded, or later). */
export interface PastEntry {
  readonly path: string
  readonly entry: Entry
  readonly acceptance: { readonly by: string; readonly reason: string } | undefined
}

export interface TrendPoint {
  readonly past: PastEntry
  /** Each undefined where the entry does not know it. */
  readonly passAt1: EntryPassAtK | undefined
  readonly passAtK: EntryPassAtK | undefined
  readonly lost: EntryShift | undefined
  readonly entropy: EntryEntropy | undefined
}

export interface Trend {
  /** null: all problems pooled. */
  readonly task: string | null
  /** The largest k that every entry of the task has. */
  readonly k: number
  /** The largest number of draws at which every entry with answers has its entropy; undefined: no entry has any. */
  readonly draws: number | undefined
  /** Oldest first. */
  readonly points: readonly TrendPoint[]
}

/** Undefined where no entry has the task. `past` is oldest first. */
export function trendOf(past: readonly PastEntry[], task: string | null): Trend | undefined {
  const all = past.map((one) => ({ past: one, numbers: numbersOf(one.entry, task) }))
  const known = all.flatMap(({ numbers }) => (numbers === undefined ? [] : [numbers]))
  const k = largestCommon(known.map(({ passAtK }) => passAtK.map((one) => one.k)))
  if (k === undefined) return undefined
  const draws = largestCommon(
    known
      .map(({ answerEntropy }) => answerEntropy.map((one) => one.draws))
      .filter(({ length }) => length > 0),
  )
  return {
    task,
    k,
    draws,
    points: all.map(({ past: one, numbers }) => ({
      past: one,
      passAt1: numbers?.passAtK.find((value) => value.k === 1),
      passAtK: numbers?.passAtK.find((value) => value.k === k),
      lost: numbers?.shrunk ?? undefined,
      entropy: numbers?.answerEntropy.find((value) => value.draws === draws),
    })),
  }
}

/** Tasks of any of the entries, sorted. */
export function tasksOf(past: readonly PastEntry[]): string[] {
  const names = past.flatMap(({ entry }) => entry.tasks.flatMap(({ task }) => (task === null ? [] : [task])))
  return [...new Set(names)].sort()
}

function numbersOf(entry: Entry, task: string | null): EntryNumbers | undefined {
  return task === null ? entry.overall : entry.tasks.find((one) => one.task === task)
}

function largestCommon(lists: readonly (readonly number[])[]): number | undefined {
  const [first = [], ...rest] = lists
  const common = first.filter((value) => rest.every((list) => list.includes(value)))
  return common.length === 0 ? undefined : Math.max(...common)
}
