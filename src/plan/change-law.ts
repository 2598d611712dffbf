// Success rates of a baseline, and a tilt that makes the candidate of it → how the measured changes of pass@k will vary.
import { binomialLaw } from '../stats/binomial-law.ts'
import { passAtKCovariance } from '../stats/pass-at-k-covariance.ts'
import { tilt, type RateShare } from '../stats/tilt.ts'

/** Two models that differ by one tilt of every problem's odds, and the samples that each gives to a problem. */
export interface Shift {
  readonly rates: readonly RateShare[]
  readonly beta: number
  readonly samples: number
}

/** The change of pass@k that is measured on one problem, over problems and samples. */
export interface ChangeLaw {
  readonly mean: number
  readonly variance: number
  /** Share of problems on which a change is seen at all, 0–1. */
  readonly changed: number
  /** How the comparison makes the interval of its mean: widened for few problems (stats/paired-interval.ts), or plain percentiles. */
  readonly interval: 'paired' | 'percentile'
}

/** k is at most the number of samples. */
export function changeLaw(shift: Shift, k: number): ChangeLaw {
  const { rates, beta, samples } = shift
  let [mean, changed] = [0, 0]
  for (const { rate, share } of rates) {
    mean += share * changeOf(rate, beta, k)
    changed += share * (1 - chanceOfNoChange(rate, tilt(rate, beta), samples, k))
  }
  return { mean, variance: changeCovariance(shift, k, k), changed, interval: 'paired' }
}

/** Covariance over problems and samples of the measured changes of pass@j and pass@k. */
export function changeCovariance({ rates, beta, samples }: Shift, j: number, k: number): number {
  let [within, product, meanJ, meanK] = [0, 0, 0, 0]
  for (const { rate, share } of rates) {
    const [a, b] = [changeOf(rate, beta, j), changeOf(rate, beta, k)]
    within += share * passAtKCovariance(samples, rate, j, k)
    within += share * passAtKCovariance(samples, tilt(rate, beta), j, k)
    product += share * a * b
    meanJ += share * a
    meanK += share * b
  }
  return within + product - meanJ * meanK
}

/** pass@k of the baseline, true and not estimated. */
export function passAtKOf(rates: readonly RateShare[], k: number): number {
  return rates.reduce((sum, { rate, share }) => sum + share * (1 - (1 - rate) ** k), 0)
}

function changeOf(rate: number, beta: number, k: number): number {
  return (1 - rate) ** k - (1 - tilt(rate, beta)) ** k
}

/** Both models show as many correct samples, or both so many that every k of them hold one. */
function chanceOfNoChange(p: number, q: number, n: number, k: number): number {
  const [one, other] = [binomialLaw(n, p), binomialLaw(n, q)]
  let [same, oneAtTop, otherAtTop] = [0, 0, 0]
  for (const [index, a] of one.chances.entries()) {
    const c = one.from + index
    if (n - c < k) oneAtTop += a
    else same += a * (other.chances[c - other.from] ?? 0)
  }
  for (const [index, b] of other.chances.entries()) if (n - (other.from + index) < k) otherAtTop += b
  return same + oneAtTop * otherAtTop
}
