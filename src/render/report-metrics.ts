// The further metrics as they stand in the report's JSON. Fractions are 0–1, entropies in nats; null is unknown, and a note
// says why.
import type { QuadrantName } from '../metrics/quadrant.ts'
import type { SupportClass } from '../metrics/perplexity.ts'

export type Range = readonly [lo: number, hi: number] | null

/** A quantity of both models; `change` is candidate − baseline, `interval` that of the change. */
export interface ReportChange {
  readonly baseline: number
  readonly candidate: number
  readonly change: number
  readonly interval: Range
}

/** A quantity that the eval files record of each sample, mean per problem, then over problems. */
export interface ReportRecorded extends ReportChange {
  /** Paired problems that could be used. */
  readonly problems: number
  /** Share of the models' samples that record it, 0–1. */
  readonly coverage: { readonly baseline: number; readonly candidate: number }
}

/** Expected numbers of problems by which model solves them. */
interface ReportSupportCounts {
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
  readonly outOfSupport: number
}

/** Support at a smaller budget. */
export interface ReportSupportAtBudget extends ReportSupportCounts {
  readonly budget: number
  readonly shrunkInterval: Range
  /** Shrinkage of two equal models; null for ε > 0. */
  readonly shrunkExpected: number | null
}

/** Support at the full budget with another ε. */
export interface ReportSupportAtEpsilon extends ReportSupportCounts {
  readonly epsilon: number
  /** Least number of correct samples that puts a problem in support. */
  readonly correct: number
  readonly srr: number | null
  /** Shrinkage of two equal models; null where problems have different numbers of samples. */
  readonly shrunkExpected: number | null
}

/** The way a task went by the signs of the changes of pass@1 and entropy. */
export interface ReportQuadrant {
  readonly name: QuadrantName
  /** Which entropy was looked at. */
  readonly entropy: 'answer' | 'token'
}

/** Sharpening: the common log odds ratio of correctness, candidate over baseline (Mantel–Haenszel). */
export interface ReportSharpening {
  readonly beta: number
  readonly interval: Range
  /** Problems that say something about it. */
  readonly informative: number
  /** p-value of “one β fits all problems”. */
  readonly heterogeneityP: number | null
  /** Problems that do not follow β, farthest first; `residual` in standard deviations. */
  readonly offCommon: readonly { readonly problem: string; readonly residual: number }[]
}

/** Lower bound of KL(candidate ‖ baseline) in nats, mean over problems, beside what two equal models would show. */
export interface ReportKlMoved {
  readonly nats: number
  readonly byChance: number
  /** nats − byChance, with its interval. */
  readonly excess: number
  readonly interval: Range
}

/** Share of the candidate's answered samples whose answer the baseline never gave, beside what chance shows. */
export interface ReportNovelty {
  readonly share: number
  readonly byChance: number
  /** share − byChance, with its interval. */
  readonly excess: number
  readonly interval: Range
  /** How often another sample of the baseline would be new to it. */
  readonly goodTuring: number
  /** Share of the candidate's answered samples that are new and correct. */
  readonly correct: number
  readonly problems: number
}

/** The best split of k tries between both models. */
export interface ReportHybrid {
  readonly k: number
  readonly baselineTries: number
  readonly candidateTries: number
  readonly pass: number
  /** Over the better of both models with all tries, with its interval; 0 and null where the best split is no split. */
  readonly gain: number
  readonly interval: Range
}

/** The chance that the most frequent of n answers is correct. */
export interface ReportMajAtN extends ReportChange {
  readonly n: number
  /** Standard error of the change that comes from draws alone; 0 where all is exact. */
  readonly drawError: number
  readonly problems: number
}

/** The chance that all of k samples are correct. */
export interface ReportPassHatK extends ReportChange {
  readonly k: number
}

/** The chance that at least the share tau of k samples is correct. */
export interface ReportGPassAtK extends ReportChange {
  readonly k: number
  readonly tau: number
}

/** The share of problems solved by at least the share tau of their samples. */
export interface ReportCoverAtTau extends ReportChange {
  readonly tau: number
}

/** Perplexity of external traces, of one source or all (null), on problems of one class of support or all (null). */
export interface ReportTraceGroup {
  readonly source: string | null
  readonly supportClass: SupportClass | null
  readonly problems: number
  readonly traces: number
  readonly baseline: number
  readonly candidate: number
  /** candidate / baseline, with its interval. */
  readonly ratio: number
  readonly interval: Range
}

export interface ReportPerplexity {
  /** Traces that only one model scored. */
  readonly unpaired: number
  readonly groups: readonly ReportTraceGroup[]
}
