// What a user can choose about measuring; the policy and the flags fill it in.

export interface Settings {
  /** Values of k asked for besides the powers of two. */
  readonly k: readonly number[]
  /** Values of n at which maj@n is asked for besides the usual ones. */
  readonly majority: readonly number[]
  /** Confidence level of intervals, 0–1. */
  readonly level: number
  /** Number of bootstrap resamples. */
  readonly resamples: number
  /** A problem is in support when its share of correct samples is above this. */
  readonly epsilon: number
  readonly seed: number
}
