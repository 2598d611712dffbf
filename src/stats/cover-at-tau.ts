// Counts of one problem → whether its success rate reaches τ. Cover@τ is the mean over problems (arXiv 2510.08325).
import { rationalOf } from './rational.ts'

/**
 * 1 where c/n ≥ τ, else 0; compared as fractions, so that 7 of 10 reaches a τ of 0.7. Undefined without samples or
 * for a τ that is not finite.
 */
export function coversTau(n: number, c: number, tau: number): 0 | 1 | undefined {
  const rational = rationalOf(tau)
  if (rational === undefined || ![n, c].every(Number.isSafeInteger) || n < 1 || c < 0 || c > n)
    return undefined
  return BigInt(c) * rational.denominator >= rational.numerator * BigInt(n) ? 1 : 0
}
