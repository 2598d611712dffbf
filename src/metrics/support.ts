import type { Interval } from '../stats/interval.ts'

/** Shrinkage and expansion that two equal models would show by chance, and how improbable the measured one is. */
export interface SupportNoise {
  readonly shrunkExpected: number
  readonly shrunkP: number
  readonly expandedExpected: number
  readonly expandedP: number
}

export interface Support {
  /** Samples a problem at which support is asked: the least n of both models over the paired problems. */
  readonly budget: number
  /** In support: correct share above epsilon (0: at least one correct sample). */
  readonly epsilon: number
  /** Numbers of problems; whole numbers where every problem has exactly `budget` samples, else expectations. */
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
  readonly outOfSupport: number
  /** preserved / (preserved + shrunk). */
  readonly srr: number | undefined
  /** expanded / (preserved + expanded). */
  readonly ndr: number | undefined
  /** Harmonic mean of srr and ndr. */
  readonly sds: number | undefined
  /** (expanded − shrunk) / (preserved + expanded + shrunk). */
  readonly nscr: number | undefined
  readonly intervals: {
    readonly shrunk: Interval | undefined
    readonly expanded: Interval | undefined
    readonly srr: Interval | undefined
    readonly ndr: Interval | undefined
    readonly sds: Interval | undefined
    readonly nscr: Interval | undefined
  }
  readonly noise: SupportNoise
  /** Problems with correct samples of the baseline and none of the candidate, ids sorted; pooled: `task/id`. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** The lost ones whose loss is significant on its own (one-sided Fisher, Benjamini–Hochberg over problems). */
  readonly lostBeyondNoise: readonly string[]
}
