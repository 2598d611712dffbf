import type { Interval } from '../stats/interval.ts'

export interface PassAtK {
  readonly k: number
  /** Mean over the paired problems, 0–1. */
  readonly baseline: number
  readonly candidate: number
  /** candidate − baseline. */
  readonly change: number
  /** Of `change`: paired bootstrap over problems. */
  readonly interval: Interval | undefined
  /** Pointwise bands of the two curves, for the chart. */
  readonly baselineInterval: Interval | undefined
  readonly candidateInterval: Interval | undefined
}
