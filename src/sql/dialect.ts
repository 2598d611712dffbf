// What a SQL engine calls the things that the reduction needs. One file a dialect in dialects/; sql/reduction.ts puts them together.

/** How an engine reads the samples: a table of its own, or files. */
export interface FileColumns {
  readonly glob: string
  readonly format: 'json' | 'parquet'
  /** Column → its type, for engines that have to be told. */
  readonly columns: ReadonlyMap<string, ColumnType>
}

export type ColumnType = 'text' | 'flag' | 'whole' | 'real'

export interface Dialect {
  readonly name: string
  /** A quoted identifier: nothing in it can end the quotation. */
  readonly identifier: (name: string) => string
  /** A text literal. */
  readonly literal: (text: string) => string
  readonly text: (expression: string) => string
  readonly whole: (expression: string) => string
  readonly real: (expression: string) => string
  /** Whether a text has 16 hexadecimal digits and nothing else. */
  readonly isHash: (expression: string) => string
  /** First 16 hexadecimal digits, in lower case, of the SHA-256 of a text without white space around it, in NFC where the engine can. */
  readonly questionHash: (expression: string) => string
  /** Whether a text is empty but for white space. */
  readonly isBlank: (expression: string) => string
  /** An aggregate: a list of [answer, seen, correct]. */
  readonly answers: (answer: string, seen: string, correct: string) => string
  /** An aggregate: a list of [trace, log-probability, tokens]. */
  readonly traces: (trace: string, logprob: string, tokens: string) => string
  /** A list of whole numbers. */
  readonly list: (wholes: readonly string[]) => string
  /** Undefined: the engine reads no files by itself. */
  files: ((files: FileColumns) => string) | undefined
  /** How the rows get into a file that Leash reads; comment lines without their dashes. */
  readonly saving: readonly string[]
  /** What stands after the statement. */
  readonly ending: string
}
