// Two thresholds of two correlated standard normal variables → how often at least one is exceeded.
import { normalProbability } from './quantiles.ts'

/** P(X > a or Y > b), X and Y standard normal with correlation rho; to 1e-6. */
export function eitherExceeds(a: number, b: number, rho: number): number {
  if (rho > ALMOST_ONE) return 1 - normalProbability(Math.min(a, b))
  const spread = Math.sqrt(1 - rho ** 2)
  const [from, to] = [-9, Math.min(a, 9)]
  if (to <= from) return 1
  // Simpson's rule over x of φ(x)·P(Y ≤ b | x).
  const step = (to - from) / INTERVALS
  let neither = 0
  for (let index = 0; index <= INTERVALS; index++) {
    const x = from + index * step
    const weight = index === 0 || index === INTERVALS ? 1 : index % 2 === 1 ? 4 : 2
    neither += weight * Math.exp((-x * x) / 2) * normalProbability((b - rho * x) / spread)
  }
  return 1 - (neither * step) / 3 / Math.sqrt(2 * Math.PI)
}

const INTERVALS = 800
const ALMOST_ONE = 0.9999
