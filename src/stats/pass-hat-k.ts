// Counts of one problem → pass^k, the chance that all of k samples are correct.
import { binomialRatio } from './hypergeometric.ts'
import { remembered } from './remembered.ts'

/** Unbiased estimate of pass^k: C(c, k) / C(n, k). Undefined for k > n, k < 1, c > n, or what is not a count. */
export const passHatK = remembered((n, c, k) => {
  if (![n, c, k].every(Number.isSafeInteger) || c < 0 || c > n || k < 1 || k > n) return undefined
  return binomialRatio(c, k, n)
})
