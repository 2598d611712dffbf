// A number of tries and the chances of what each may come to → how often each came up, drawn at random. Takes time with
// the number of chances, not of tries.
import { normalQuantile } from './quantiles.ts'
import type { Random } from './random.ts'

/**
 * Successes in n tries, by inversion of one uniform number: a larger p never gives fewer, so that draws from two laws with
 * one stream stay side by side. Beyond 20 expected successes and failures by the normal quantile with its first
 * correction for skewness (Cornish and Fisher), which is off by one now and then.
 */
export function drawBinomial(n: number, p: number, random: Random): number {
  const uniform = random.nextFloat()
  if (p <= 0) return 0
  if (p >= 1) return n
  if (n * p < FEW) return fewSuccesses(n, p, uniform)
  if (n * (1 - p) < FEW) return n - fewSuccesses(n, 1 - p, 1 - uniform)
  const z = normalQuantile(Math.max(uniform, Number.MIN_VALUE))
  const found = n * p + z * Math.sqrt(n * p * (1 - p)) + ((1 - 2 * p) * (z * z - 1)) / 6
  return Math.min(n, Math.max(0, Math.round(found)))
}

/** How often each of `shares`, which sum to 1, comes up in n tries. */
export function drawMultinomial(n: number, shares: readonly number[], random: Random): number[] {
  let [tries, rest] = [n, 1]
  return shares.map((share, index) => {
    if (tries === 0) return 0
    const isLast = index === shares.length - 1
    const count = isLast ? tries : drawBinomial(tries, Math.min(1, share / rest), random)
    tries -= count
    rest = Math.max(rest - share, Number.MIN_VALUE)
    return count
  })
}

const FEW = 20

/** The least count at which the law's sum from 0 up exceeds `uniform`. */
function fewSuccesses(n: number, p: number, uniform: number): number {
  let weight = (1 - p) ** n
  let [count, sum] = [0, weight]
  while (sum <= uniform && count < n && weight > 0) {
    weight *= ((n - count) * p) / ((count + 1) * (1 - p))
    count += 1
    sum += weight
  }
  return count
}
