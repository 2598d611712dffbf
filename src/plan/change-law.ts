// Success rates of a baseline, and a tilt that makes the candidate of it → how the measured changes of pass@k will vary.
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
}

/** k is at most the number of samples. */
export function changeLaw(shift: Shift, k: number): ChangeLaw {
  const { rates, beta, samples } = shift
  let [mean, changed] = [0, 0]
  for (const { rate, share } of rates) {
    mean += share * changeOf(rate, beta, k)
    changed += share * (1 - chanceOfNoChange(rate, tilt(rate, beta), samples, k))
  }
  return { mean, variance: changeCovariance(shift, k, k), changed }
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
  for (const [c, a] of one) {
    if (n - c < k) oneAtTop += a
    else same += a * (other.get(c) ?? 0)
  }
  for (const [c, b] of other) if (n - c < k) otherAtTop += b
  return same + oneAtTop * otherAtTop
}

/** P(c successes of n), from the mode outwards as far as it matters. */
function binomialLaw(n: number, p: number): Map<number, number> {
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const law = new Map([[mode, 1]])
  if (p > 0 && p < 1) {
    for (let c = mode, weight = 1; c < n && weight > NEGLIGIBLE; c++) {
      weight *= ((n - c) * p) / ((c + 1) * (1 - p))
      law.set(c + 1, weight)
    }
    for (let c = mode, weight = 1; c > 0 && weight > NEGLIGIBLE; c--) {
      weight *= (c * (1 - p)) / ((n - c + 1) * p)
      law.set(c - 1, weight)
    }
  }
  let total = 0
  for (const weight of law.values()) total += weight
  for (const [c, weight] of law) law.set(c, weight / total)
  return law
}

const NEGLIGIBLE = 1e-9
