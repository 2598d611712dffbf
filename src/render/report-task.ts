// What a report says of one task, or of all problems pooled. Shapes only. Unknown is null, as in JSON.
import type {
  Range,
  ReportChange,
  ReportCoverAtTau,
  ReportGPassAtK,
  ReportHybrid,
  ReportKlMoved,
  ReportMajAtN,
  ReportNovelty,
  ReportPassHatK,
  ReportPerplexity,
  ReportQuadrant,
  ReportRecorded,
  ReportSharpening,
  ReportSupportAtBudget,
  ReportSupportAtEpsilon,
} from './report-metrics.ts'

export interface ReportPassAtK {
  readonly k: number
  readonly baseline: number
  readonly candidate: number
  readonly change: number
  /** Of `change`, at this k alone. */
  readonly interval: Range
  /** Of `change`, holding at all k at once. */
  readonly simultaneous: Range
  readonly baselineInterval: Range
  readonly candidateInterval: Range
}

export interface ReportSupport {
  readonly budget: number
  /** Pooled tasks are asked at their own budgets: the largest of them; `budget` is the least. */
  readonly largestBudget: number
  readonly epsilon: number
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
  readonly outOfSupport: number
  readonly srr: number | null
  readonly ndr: number | null
  readonly sds: number | null
  readonly nscr: number | null
  readonly intervals: {
    readonly shrunk: Range
    readonly expanded: Range
    readonly srr: Range
    readonly ndr: Range
    readonly sds: Range
    readonly nscr: Range
  }
  readonly noise: {
    readonly shrunkExpected: number
    readonly shrunkP: number
    readonly expandedExpected: number
    readonly expandedP: number
  }
  /** Success rate that a problem unseen in all its samples can still have, at the level of the intervals. */
  readonly detectionLimit: number
  /** The counts at smaller budgets, ascending; the last is `budget`. */
  readonly curve: readonly ReportSupportAtBudget[]
  /** The counts at other ε, ascending. */
  readonly epsilonSweep: readonly ReportSupportAtEpsilon[]
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** Lengths of `lost` and `gained` that two equal models would show. */
  readonly lostByChance: number
  readonly gainedByChance: number
  readonly lostBeyondNoise: readonly string[]
}

/** Entropy of the answers to a problem in nats, mean over problems, at `draws` samples a problem. */
export interface ReportAnswerEntropy extends ReportChange {
  readonly draws: number
  readonly problems: number
  /** Chao–Wang–Jost estimate: unseen answers counted in. */
  readonly estimated: ReportChange
  /** Expected number of distinct answers among `draws`. */
  readonly distinct: ReportChange
  /** exp of the entropies: so many equally frequent answers would be as spread out. */
  readonly effective: ReportChange
}

export interface ReportTask {
  /** null: all problems pooled. */
  readonly task: string | null
  readonly problems: {
    readonly paired: number
    readonly onlyBaseline: number
    readonly onlyCandidate: number
    readonly otherQuestion: number
  }
  readonly samples: {
    readonly baseline: { readonly min: number; readonly max: number; readonly total: number }
    readonly candidate: { readonly min: number; readonly max: number; readonly total: number }
  }
  readonly passAtK: readonly ReportPassAtK[]
  /** The smallest k from which the baseline is ahead, and the share of resamples that agree. */
  readonly crossover: { readonly k: number; readonly share: number | null } | null
  readonly support: ReportSupport
  readonly answerEntropy: ReportAnswerEntropy | null
  /** Mean over samples of their mean token entropy, in nats. */
  readonly tokenEntropy: ReportRecorded | null
  readonly tokens: ReportRecorded | null
  /** Share of samples cut off at the token limit. */
  readonly truncation: ReportRecorded | null
  /** Share of samples without an answer. */
  readonly missingAnswers: ReportRecorded | null
  readonly quadrant: ReportQuadrant | null
  readonly sharpening: ReportSharpening | null
  readonly klMoved: ReportKlMoved
  readonly novelty: ReportNovelty | null
  readonly hybrid: readonly ReportHybrid[]
  readonly majAtN: readonly ReportMajAtN[]
  readonly passHatK: readonly ReportPassHatK[]
  readonly gPassAtK: readonly ReportGPassAtK[]
  readonly coverAtTau: readonly ReportCoverAtTau[]
  readonly perplexity: ReportPerplexity | null
}
