// What reading found → `leash inspect --json`. Unknown is null. The JSON Schema of this file is docs/inspect.schema.json.
import type { Fault } from '../../faults.ts'
import type { Note } from '../../notes.ts'
import { formats } from '../../read/formats/index.ts'
import type { FileReading, Reading } from '../../read/reading.ts'
import { feedsOf, whyUseless, type Feed } from './feeds.ts'

export interface Inspection {
  readonly schema: 'leash.inspect/1'
  readonly files: readonly InspectedFile[]
  /** Files that were found and not read. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[]
  readonly notes: readonly { readonly code: string; readonly text: string }[]
  readonly faults: readonly { readonly code: string; readonly text: string; readonly hint: string }[]
}

export interface InspectedFile {
  readonly path: string
  readonly format: string
  /** Why this format was taken. */
  readonly because: string
  readonly tasks: readonly string[]
  readonly problems: number
  readonly samples: number
  readonly samplesPerProblem: { readonly min: number; readonly median: number; readonly max: number } | null
  /** Samples without an answer; null: answers are not recorded. */
  readonly missingAnswers: number | null
  /** When a sample counts as correct. */
  readonly rule: string
  /** Distinct values of the score, the first few. */
  readonly scores: readonly string[]
  /** Which field was taken for what. */
  readonly fields: readonly { readonly field: string; readonly for: string }[]
  /** External traces. */
  readonly traces: number
  readonly feeds: readonly Feed[]
  /** Why nothing of it can be compared; null: something can. */
  readonly useless: string | null
}

export function inspectionOf(reading: Reading, notes: readonly Note[], faults: readonly Fault[]): Inspection {
  return {
    schema: 'leash.inspect/1',
    files: reading.files.map((file) => inspected(file, faults)),
    skipped: reading.skipped,
    notes: notes.map(({ code, text }) => ({ code, text })),
    faults,
  }
}

function inspected(file: FileReading, faults: readonly Fault[]): InspectedFile {
  const { path, format, because, tasks, problems, samples, rule, scores, traces } = file
  return {
    path,
    format,
    because,
    tasks,
    problems,
    samples,
    samplesPerProblem: file.samplesPerProblem ?? null,
    missingAnswers: file.missingAnswers ?? null,
    rule,
    scores,
    fields: file.fields ?? fieldsOf(format),
    traces,
    feeds: feedsOf(file),
    useless: whyUseless(file, faults) ?? null,
  }
}

/** What the format takes its fields for, in every file. */
function fieldsOf(format: string): { field: string; for: string }[] {
  const card = formats.find((one) => one.name === format)?.card
  return Object.entries(card?.read ?? {}).map(([field, meaning]) => ({ field, for: meaning }))
}
