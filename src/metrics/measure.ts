// The bridge from a policy's metric name to a number: what the judge compares with a limit.
import type { Interval } from '../stats/interval.ts'

/** Units a limit can be written in: percentage points, relative percent, nats, problems, plain number. */
export type LimitUnit = 'pp' | '%' | 'nats' | 'problems' | 'ratio'

/** `max-drop` and `max-rise` bound the change, `max` and `min` the value itself. */
export type LimitKind = 'max-drop' | 'max-rise' | 'max' | 'min'

/** What one metric measured on one task. */
export interface Measured {
  /** For metrics both models have: baseline, candidate, and change = candidate − baseline. */
  readonly baseline: number | undefined
  readonly candidate: number | undefined
  readonly change: number | undefined
  /** For metrics that belong to the pair (support counts, SRR …). For others the candidate's. */
  readonly value: number
  /** Interval of `change` where there is one, else of `value`. */
  readonly interval: Interval | undefined
  /** Whether what was measured is distinguishable from no change at the policy's level. Undefined: cannot be said. */
  readonly beyondChance: boolean | undefined
  /** What two equal models would show by chance, where that is known (shrunk, expanded). */
  readonly byChance: number | undefined
}
