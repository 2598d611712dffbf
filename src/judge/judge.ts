import type { Interval } from '../stats/interval.ts'

export type VerdictWord = 'pass' | 'fail' | 'undecided'

/** One rule judged on one task: everything a reader needs to judge it again by eye. */
export interface Finding {
  readonly metric: string
  /** Undefined: all problems pooled. */
  readonly task: string | undefined
  /** As in the policy: `max-drop 2pp`. */
  readonly limit: string
  /** In the metric's own unit (fraction, nats, problems); a change for drop and rise limits. Undefined: unknown. */
  readonly measured: number | undefined
  /** Unit of `measured` and `interval`. */
  readonly unit: 'fraction' | 'nats' | 'problems' | 'ratio'
  readonly interval: Interval | undefined
  readonly verdict: VerdictWord
  /** Undecided only: no data, or data that cannot tell. */
  readonly because: 'missing' | 'noise' | undefined
  readonly severity: 'fail' | 'warn'
  /** One sentence. */
  readonly why: string
}

export interface Judgement {
  readonly verdict: VerdictWord
  readonly findings: readonly Finding[]
  /** 0 pass, 1 fail, and undecided where the policy says so. */
  readonly exitCode: 0 | 1
}
