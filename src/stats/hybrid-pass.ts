// Counts of one problem under two models → the chance that a budget of tries split between both has a success.
import { passAtK } from './pass-at-k.ts'

/** One model's samples of the problem, and how many of the tries it gets. */
export interface Share {
  readonly n: number
  readonly c: number
  readonly tries: number
}

/**
 * pass@(i tries of one, j of the other) = 1 − (1 − pass@i)(1 − pass@j): unbiased, as both factors are and the samples
 * are independent. No tries at all never succeed. Undefined where a model has fewer samples than tries.
 */
export function hybridPass(one: Share, other: Share): number | undefined {
  const a = one.tries === 0 ? 0 : passAtK(one.n, one.c, one.tries)
  const b = other.tries === 0 ? 0 : passAtK(other.n, other.c, other.tries)
  return a === undefined || b === undefined ? undefined : a + b * (1 - a)
}
