// What a format is. One file in formats/ per tool, one line in formats/index.ts; nothing after read/ knows formats.
import type { Fault } from '../faults.ts'
import type { Note } from '../notes.ts'
import type { FieldMap } from './field-map.ts'
import type { Row } from './row.ts'
import type { Source } from './source.ts'

/** One record of a file: a line of JSON Lines, or an element of an array. */
export interface Rec {
  /** 1-based line on which the record starts; in a Parquet file, number of the row. */
  readonly line: number
  readonly value: unknown
  /** How many records this one stands for (read/scan/): they agree in all that a row is made of. 1 where absent. */
  readonly times?: number | undefined
}

/** What the user chose for one file where it leaves a choice; all optional. From flags or the policy's `read:`. */
export interface Choices {
  readonly format?: string | undefined
  /** A score at or above this is correct. */
  readonly threshold?: number | undefined
  /** lm-eval: the filter whose score counts. */
  readonly filter?: string | undefined
  /** lm-eval and others: the metric that says correct. */
  readonly metric?: string | undefined
  /** verl and other trainers: the training step whose dump counts. */
  readonly step?: number | undefined
  /** Where the fields of people's own samples stand. */
  readonly fields?: FieldMap | undefined
  /** Files in which no sample has an answer are accepted. */
  readonly acceptMissingAnswers?: boolean | undefined
  /** Every line is parsed whole, also what no row is made of. */
  readonly strict?: boolean | undefined
}

export interface FormatContext {
  /** For messages. */
  readonly path: string
  readonly choices: Choices
  /** The format's name, for messages. */
  readonly format: string
  /** Why this format was taken, for messages: `the first record has task_id and completion`. */
  readonly because: string
  note(note: Note): void
  fault(fault: Fault): void
  /** Says that the score in `field` is neither 0 nor 1 and there is no threshold: the user is asked once for all lines. */
  unsettled(field: string, score: number, line: number): void
  /**
   * Says that this file holds the training step `step`. A task of one model may have one step only; the reader asks for
   * a choice where its files disagree.
   */
  step(step: number): void
}

/** What a parser took for what, for `leash inspect`. */
export interface Understood {
  /** When a sample counts as correct, in words: `"score" is true`. */
  readonly rule: string
  /** Distinct raw values of that field, the first few in order of appearance. */
  readonly scores: readonly string[]
  /** Which field was taken for what, where that is not the same for every file of the format. */
  readonly fields?: readonly FieldTaken[]
}

export interface FieldTaken {
  readonly field: string
  readonly for: string
}

/** Reads the records of one file in order. */
export interface Parser {
  /** Rows of this record; a record that is wrong calls `context.fault` and gives none. */
  rows(record: Rec): Iterable<Row>
  /** Rows that waited for what later records say; called once after the last record. */
  rest?(): Iterable<Row>
  /** Called once after the last record and `rest`, for questions that only the whole file can answer. */
  end(): Understood
}

/** The public page of a format: docs/formats.md is made of these. */
export interface FormatCard {
  /** The tool, as its authors write it. */
  readonly tool: string
  /** Where its files lie and what they are called. */
  readonly files: string
  /** The versions of the tool whose files were checked, for the table. */
  readonly versions: string
  /** What comes out for each attempt, in a few words, for the table. */
  readonly gives: string
  /** How that was checked (source read, real file). */
  readonly checked: string
  /** Whether a run of the tool stands in fixtures/, with what the tool itself says of it. */
  readonly ownMetric: OwnMetric
  /** Field by field: what is taken for what. */
  readonly read: Readonly<Record<string, string>>
  /** What these files cannot tell. */
  readonly cannot: string
  /** Traps known from real files and what Leash does about each. */
  readonly traps: readonly string[]
}

/** Which version and which metric of the tool the tests compare with what Leash reads; or why they cannot. */
export type OwnMetric = { readonly compared: string } | { readonly not: string }

/** Quantities of a sample that only ever get added up. */
export type SummedField = 'tokens' | 'tokenEntropy' | 'logprob' | 'truncated'

/**
 * The top-level fields of a line that this format's rows are made of, so that a scanner can look at those alone and group
 * equal lines (read/scan/). The format's parser still makes the rows: from one record a group, without the summed fields.
 */
export interface ScanFields {
  /** The fields that task, problem and question are made of. */
  readonly names: readonly string[]
  /** Other fields that decide over the row: text, a number, true, false or null. */
  readonly keys: readonly string[]
  /**
   * The extracted answer: text or null, from which the row's answer is made by `answerOf`, and nothing else is. Absent:
   * none is recorded. With anything else the line is parsed whole.
   */
  readonly answer?: string
  /**
   * Row field → the file's field. A whole number from 0 on; a number from 0 on; a number up to 0; true or false. Null is
   * the same as absent; with anything else the line is parsed whole.
   */
  readonly sums?: Readonly<Partial<Record<SummedField, string>>>
  /** The index of the attempt. */
  readonly attempt?: string
  /** A line that has one of these, other than as null, is parsed whole. */
  readonly whole?: readonly string[]
}

export interface RecogniseOptions {
  readonly choices: Choices
  /** The file was named outright. */
  readonly must: boolean
}

export interface Format {
  /** The word for --format. */
  readonly name: string
  readonly card: FormatCard
  /** Says which fields give the format away (`the first record has …`), or undefined where the first record is not this format's. */
  recognise(first: unknown, path: string, asked?: RecogniseOptions): string | undefined
  /** Recognised only where no other format is, or where the user said where its fields are. */
  readonly lastResort?: true
  /** File names this tool uses; settles a tie, and names the format of a file whose first record says nothing. */
  readonly names: RegExp | undefined
  /** Files this tool writes beside the samples, passed over without fuss. */
  readonly companions: RegExp | undefined
  /** Archives that are one log and not a folder of evals: the log as one file, or undefined where it is another archive. */
  join?(archive: Source, members: readonly Source[]): Source | undefined
  /** Why the file `path` must not be read beside the others of the model (`paths`), or undefined where it may. */
  isRepeat?(path: string, paths: ReadonlySet<string>): string | undefined
  /** The field that holds the extracted answer, for messages; undefined where there is none. */
  readonly answerField: string | undefined
  /** The tasks' names where the first record tells them, so that the user can choose something for them alone. */
  taskIn?(first: unknown): readonly string[]
  /** Undefined, or absent: files whose first record is `first` are always parsed whole. */
  scan?(first: unknown): ScanFields | undefined
  /** The task's name from the path, where the file does not say. */
  task(path: string): string
  /**
   * The columns of a Parquet file that the parser looks at, or fields of them (`doc.query`); others are never read.
   * `shape`: a record with the file's columns and nothing in them. Undefined: all.
   */
  columns?(shape: unknown): readonly string[]
  /**
   * The parts of a large JSON record that the parser looks at (large/needs.ts); others are left out of it. Absent: all.
   */
  readonly needs?: readonly string[]
  open(context: FormatContext): Parser
}
