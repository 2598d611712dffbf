// Counts of one problem → whether its success rate reaches τ. Cover@τ is the mean over problems (arXiv 2510.08325).
import { ceilOfShare } from './rational.ts'

/**
 * For counts: 1 where c/n ≥ τ, else 0; compared as fractions, so that 7 of 10 reaches a τ of 0.7. Undefined without
 * samples or for a τ that is not finite.
 */
export function coversTau(tau: number): (n: number, c: number) => 0 | 1 | undefined {
  /** By n: the least c. Many problems have as many samples. */
  const known = new Map<number, number | undefined>()
  return (n, c) => {
    if (!Number.isSafeInteger(n) || !Number.isSafeInteger(c) || n < 1 || c < 0 || c > n) return undefined
    const least = known.get(n) ?? ceilOfShare(tau, n)
    known.set(n, least)
    return least === undefined ? undefined : c >= least ? 1 : 0
  }
}
