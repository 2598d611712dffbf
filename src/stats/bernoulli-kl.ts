// Success rates of two models on a problem → how far, at least, the candidate's answers have moved.
import { hypergeometricMean } from './hypergeometric.ts'
import { remembered } from './remembered.ts'

/**
 * KL(Bernoulli(p) ‖ Bernoulli(q)) in nats; by data processing a lower bound of KL(candidate ‖ baseline) when p is the
 * candidate's success rate and q the baseline's. Infinite where p allows what q excludes.
 */
export function bernoulliKl(p: number, q: number): number {
  return Math.max(0, part(p, q) + part(1 - p, 1 - q))
}

/**
 * KL of the rates behind two counts, c1 of n1 from c2 of n2, with half a success and half a failure added to each
 * (Jeffreys): finite for every count. Like any such estimate it is positive by chance alone; see `klByChance`.
 */
export function bernoulliKlOfCounts(c1: number, n1: number, c2: number, n2: number): number {
  return bernoulliKl((c1 + 0.5) / (n1 + 1), (c2 + 0.5) / (n2 + 1))
}

/** What `bernoulliKlOfCounts` gives on average if both rates are equal and c1 + c2 stays as it is; exact. */
export function klByChance(c1: number, n1: number, c2: number, n2: number): number {
  return klOfDeals(n1 + n2, c1 + c2, n1) ?? Number.NaN
}

/** Many problems have as many correct samples of both models together. */
const klOfDeals = remembered((samples, correct, n1) =>
  hypergeometricMean(samples, correct, n1, (j) => bernoulliKlOfCounts(j, n1, correct - j, samples - n1)),
)

function part(p: number, q: number): number {
  if (p === 0) return 0
  return q === 0 ? Infinity : p * Math.log(p / q)
}
