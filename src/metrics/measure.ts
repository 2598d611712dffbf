// The bridge from a policy's metric name to a number: what the judge compares with a limit.
import type { Interval } from '../stats/interval.ts'

/**
 * What a limit's amount means: `pp` a change as a fraction, `%` a share of a reference (the baseline for changes, the
 * paired problems for counts), `ratio` a value as a fraction, else the metric's own unit.
 */
export type LimitUnit = 'pp' | '%' | 'nats' | 'problems' | 'ratio'

/** `max-drop` and `max-rise` bound the change, `max` and `min` the value itself. */
export type LimitKind = 'max-drop' | 'max-rise' | 'max' | 'min'

/** One measured number, with what is known of its certainty. */
export interface Quantity {
  readonly amount: number
  readonly interval: Interval | undefined
  /** Whether the amount is distinguishable from what no change would show. Undefined: this metric cannot say. */
  readonly beyondChance: boolean | undefined
  /** What two equal models would show by chance, where that is known. */
  readonly byChance: number | undefined
}

/** What one metric measured on one task. */
export interface Measured {
  /** candidate − baseline, with the baseline it is relative to. Undefined: the metric belongs to the pair. */
  readonly change: (Quantity & { readonly baseline: number }) | undefined
  /** The candidate's value; for metrics that belong to the pair (support counts, SRR …) the pair's. */
  readonly value: Quantity
  /** Number of paired problems: what `%` means for counts. */
  readonly problems: number
}
