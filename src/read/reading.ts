// What reading one model's files found, beside the rows: what `leash inspect` shows and what a report's provenance says.
import type { Fault } from '../faults.ts'
import type { Note } from '../notes.ts'
import type { Recorded, Spread } from './file-counts.ts'
import type { FieldTaken } from './format.ts'

/** One file that was read. */
export interface FileReading {
  readonly path: string
  /** Name of the format, and why it was taken. */
  readonly format: string
  readonly because: string
  /** Sorted by code unit. */
  readonly tasks: readonly string[]
  /** Number of distinct problems. */
  readonly problems: number
  readonly samples: number
  /** Undefined: there are no samples. */
  readonly samplesPerProblem: Spread | undefined
  /** For how many samples the file records what is optional. */
  readonly recorded: Recorded
  /** Samples without an answer; undefined: the file does not record answers. */
  readonly missingAnswers: number | undefined
  /** Distinct raw values of the score, the first few. */
  readonly scores: readonly string[]
  /** When a sample counts as correct, in words. */
  readonly rule: string
  /** Which field was taken for what, where that is not the same for every file of the format. */
  readonly fields?: readonly FieldTaken[]
  /** Number of external traces. */
  readonly traces: number
  readonly notes: readonly Note[]
}

/** A file that was found and not read. */
export interface Skipped {
  readonly path: string
  readonly why: string
}

/** One model's files. Where there are faults, the rows given so far must not be used. */
export interface Reading {
  /** Sorted by path. */
  readonly files: readonly FileReading[]
  /** Of all files, in their order. */
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
  /** Files that were passed over. */
  readonly skipped: readonly Skipped[]
  /** Choices for some files only that a file was read by, by name (choices.ts). */
  readonly used: ReadonlySet<string>
}
