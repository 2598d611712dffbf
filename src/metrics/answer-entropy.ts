import type { Interval } from '../stats/interval.ts'

/** Answer-level entropy in nats, mean over the paired problems whose answers both models record. */
export interface AnswerEntropy {
  readonly baseline: number
  readonly candidate: number
  readonly change: number
  readonly interval: Interval | undefined
  /** Number of draws at which the entropy is taken: the least number of recorded answers. */
  readonly draws: number
  /** Paired problems that could be used. */
  readonly problems: number
}
