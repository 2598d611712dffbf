// Counts of one problem → G-Pass@k, the chance that at least a share τ of k samples is correct.
import { hypergeometricUpperTail } from './hypergeometric.ts'
import { ceilOfShare } from './rational.ts'

/**
 * G-Pass@k_τ (arXiv 2412.13147): P(at least max(⌈τk⌉, 1) correct among k of the n samples drawn without replacement).
 * τ → 0 is pass@k, τ = 1 is pass^k. Undefined for k > n, τ outside 0 … 1, or what is not a count.
 */
export function gPassAtK(n: number, c: number, k: number, tau: number): number | undefined {
  if (!areCounts(n, c, k) || !(tau >= 0 && tau <= 1)) return undefined
  const least = ceilOfShare(tau, k)
  return least === undefined ? undefined : hypergeometricUpperTail(Math.max(least, 1), n, c, k)
}

/** mG-Pass@k = (2/k) Σ_{i=⌈k/2⌉+1}^{k} G-Pass@k_{i/k}: the mean over the thresholds above one half. */
export function meanGPassAtK(n: number, c: number, k: number): number | undefined {
  if (!areCounts(n, c, k)) return undefined
  let sum = 0
  for (let i = Math.ceil(k / 2) + 1; i <= k; i++) sum += hypergeometricUpperTail(i, n, c, k)
  return (2 / k) * sum
}

function areCounts(n: number, c: number, k: number): boolean {
  return [n, c, k].every(Number.isSafeInteger) && c >= 0 && c <= n && k >= 1 && k <= n
}
