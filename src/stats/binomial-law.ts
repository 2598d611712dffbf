// Tries and a chance → how probable each number of successes is.

/** Of the numbers `from`, `from` + 1, …; any other is as good as impossible. */
export interface BinomialLaw {
  readonly from: number
  readonly chances: Float64Array
}

/** From the mode outwards, as far as a number is more than `negligible` times as probable as the mode. */
export function binomialLaw(n: number, p: number, negligible = 1e-9): BinomialLaw {
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const above: number[] = []
  const below: number[] = []
  for (let c = mode, weight = 1; c <= n && weight > negligible; c++) {
    above.push(weight)
    weight *= ((n - c) * p) / ((c + 1) * (1 - p))
  }
  for (let c = mode, weight = 1; c > 0 && weight > negligible; c--) {
    weight *= (c * (1 - p)) / ((n - c + 1) * p)
    below.push(weight)
  }
  // The least first, so that the sum loses nothing.
  let total = 0
  for (let up = above.length - 1; up >= 0; up--) total += above[up] ?? 0
  for (const weight of below) total += weight
  const chances = new Float64Array(below.length + above.length)
  for (let down = 0; down < below.length; down++)
    chances[below.length - 1 - down] = (below[down] ?? 0) / total
  for (let up = 0; up < above.length; up++) chances[below.length + up] = (above[up] ?? 0) / total
  return { from: mode - below.length, chances }
}

/** P(0), P(1) … of `trials` at `rate`, 0 < rate < 1, up to `most` or to where the rest cannot matter. */
export function lawFromZero(trials: number, rate: number, most: number): Float64Array {
  const { from, chances } = binomialLaw(trials, rate, NEGLIGIBLE)
  const law = new Float64Array(Math.min(from + chances.length - 1, most) + 1)
  for (let at = from; at < law.length; at++) law[at] = chances[at - from] ?? 0
  return law
}

const NEGLIGIBLE = 1e-20
