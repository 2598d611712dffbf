// What a report says of a model that was compared with nothing. Shapes only.
import type { Range } from './report-metrics.ts'

/** A model's numbers with nothing beside them. */
export interface ReportAlone {
  readonly tasks: readonly ReportNumbers[]
  /** All problems pooled. */
  readonly overall: ReportNumbers
}

export interface ReportNumbers {
  /** null: all problems pooled. */
  readonly task: string | null
  readonly problems: number
  readonly samples: { readonly min: number; readonly max: number; readonly total: number }
  /** Ascending k; fractions. */
  readonly passAtK: readonly { readonly k: number; readonly value: number; readonly interval: Range }[]
  /** In nats, at so many draws a problem, ascending; empty: answers are not recorded. */
  readonly answerEntropy: readonly {
    readonly draws: number
    readonly value: number
    readonly interval: Range
  }[]
}
