// Counts of one problem → pass@k, the chance that at least one of k samples is correct. Knows one problem; averaging
// over problems is the business of metrics.
import { remembered } from './remembered.ts'

/**
 * Unbiased estimate of pass@k from n samples of which c are correct: 1 − C(n−c, k) / C(n, k) (Chen et al. 2021,
 * arXiv 2107.03374). Undefined where it cannot be estimated: k > n, k < 1, c > n, or anything not a whole number.
 *
 * Of the product ∏ᵢ (1 − max(c,k)/(n−i)), i < min(c,k), we add up what each factor takes away. All terms are positive,
 * so the result keeps its relative precision where 1 − product would lose it (c = k = 1: 1e-12 at n = 8192).
 */
export const passAtK = remembered((n, c, k) => {
  if (!isCount(n) || !isCount(c) || !isCount(k) || c > n || k > n || k < 1) return undefined
  if (n - c < k) return 1
  const more = Math.max(c, k)
  const fewer = Math.min(c, k)
  let hit = 0
  let miss = 1
  for (let i = 0; i < fewer && miss > NEGLIGIBLE; i++) {
    hit += (miss * more) / (n - i)
    miss *= (n - i - more) / (n - i)
  }
  return Math.min(hit, 1)
})

/**
 * `passAtK(n, c, k)` for every c = 0 … n: for many problems with the same n, or sums over c. Agrees with it to 1e-12.
 * Undefined for k > n or what is not a count.
 */
export function passAtKOfEveryC(n: number, k: number): Float64Array | undefined {
  if (passAtK(n, 0, k) === undefined) return undefined
  const values = new Float64Array(n + 1).fill(1)
  let hit = 0
  let miss = 1
  for (let c = 0; c <= n - k; c++) {
    values[c] = hit
    hit += (miss * k) / (n - c)
    miss *= (n - c - k) / (n - c)
  }
  return values
}

/** What is left of `miss` then cannot change the sum; stops within √(40n) terms. */
const NEGLIGIBLE = 1e-18

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
