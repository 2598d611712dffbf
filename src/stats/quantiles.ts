// Quantiles and tails of the standard laws, as this house uses them; the numerics are @stdlib's, checked against R.
import gammainc from '@stdlib/math-base-special-gammainc'
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile'
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile'

/** z with P(Z ≤ z) = p, standard normal; to 1e-9 for tails of 1e-6 and more, 2e-9 at 1e-10. */
export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1)
}

/** P(Z ≤ z), standard normal. */
export function normalProbability(z: number): number {
  return normalCdf(z, 0, 1)
}

/** t with P(T ≤ t) = p, Student's law. */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  return tQuantileOf(p, degreesOfFreedom)
}

/** P(χ² ≥ statistic); small tails keep their relative precision. */
export function chiSquareUpperTail(statistic: number, degreesOfFreedom: number): number {
  return statistic <= 0 ? 1 : gammainc(statistic / 2, degreesOfFreedom / 2, true, true)
}

/** x with P(X ≤ x) = p, beta law. */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantileOf(p, a, b)
}
