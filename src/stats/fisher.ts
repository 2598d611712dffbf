// Two models' counts on one problem → p-value of Fisher's exact test in one direction.
import { hypergeometricUpperTail } from './hypergeometric.ts'

/**
 * One-sided p-value for "the first success rate is greater": c1 of n1 against c2 of n2. Given all c1 + c2 successes, the
 * first count is hypergeometric if both rates are equal. 1 where there is nothing to tell apart.
 */
export function fisherOneSided(c1: number, n1: number, c2: number, n2: number): number {
  if (!(c1 >= 0 && c2 >= 0 && c1 <= n1 && c2 <= n2)) {
    throw new RangeError(`fisherOneSided(${c1}, ${n1}, ${c2}, ${n2})`)
  }
  return hypergeometricUpperTail(c1, n1 + n2, c1 + c2, n1)
}
