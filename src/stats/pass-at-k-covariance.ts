// A success rate → how the pass@j and pass@k estimates from the same n samples vary together.
import { hypergeometricMean } from './hypergeometric.ts'

/**
 * Covariance of the pass@j and pass@k estimates of one problem with success rate p, from the same n samples; with j = k
 * the variance. The estimates average over subsets of j and k samples; two of them that share O samples both miss with
 * chance (1−p)^(j+k−O), and O is hypergeometric. For j = 1: (k/n)·p·(1−p)^k. j and k are at most n.
 */
export function passAtKCovariance(n: number, p: number, j: number, k: number): number {
  const miss = 1 - p
  const both = hypergeometricMean(n, k, j, (shared) => miss ** (j + k - shared))
  return Math.max(0, both - miss ** (j + k))
}
