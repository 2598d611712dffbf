// What is known or expected of a model → the success rates of its problems, as shares. Plans are made of nothing else.
import { betaQuantile } from '../stats/quantiles.ts'
import type { RateShare } from '../stats/tilt.ts'
import type { Tally } from '../tally/tally.ts'

/** Success rates as a pilot saw them: c/n of every problem with samples. */
export function pilotRates(tally: Tally): RateShare[] {
  const counts = new Map<number, number>()
  let problems = 0
  for (const { n, c } of sampled(tally)) {
    counts.set(c / n, (counts.get(c / n) ?? 0) + 1)
    problems += 1
  }
  return [...counts].sort(([a], [b]) => a - b).map(([rate, count]) => ({ rate, share: count / problems }))
}

/** How large the pilot was: problems with samples, and the least number of samples of one. */
export function pilotSize(tally: Tally): { problems: number; samples: number } {
  const ns = sampled(tally).map(({ n }) => n)
  return { problems: ns.length, samples: ns.reduce((least, n) => Math.min(least, n), Infinity) }
}

function sampled(tally: Tally): { n: number; c: number }[] {
  return [...tally.values()].flatMap((task) => [...task.values()]).filter(({ n }) => n > 0)
}

export interface Expected {
  /** Mean success rate, above 0 and below 1. */
  readonly passAt1: number
  /** pass@k at k = `samples`, above `passAt1`. Undefined: difficulty is spread as Beta(m, 1 − m), many easy and many hard. */
  readonly passAtMax: number | undefined
  readonly samples: number
}

/** Rates spread as a Beta law of that mean; its width is what makes pass@samples come out. */
export function expectedRates({ passAt1, passAtMax, samples }: Expected): RateShare[] {
  const weight = passAtMax === undefined ? 1 : weightOf(passAt1, passAtMax, samples)
  const [a, b] = [weight * passAt1, weight * (1 - passAt1)]
  return Array.from({ length: STEPS }, (_, index) => ({
    rate: betaQuantile((index + 0.5) / STEPS, a, b),
    share: 1 / STEPS,
  }))
}

const STEPS = 100

/** a + b of the Beta law with this mean and pass@k: the larger, the more alike the problems and the higher pass@k. */
function weightOf(mean: number, passAtMax: number, k: number): number {
  let [low, high] = [-7, 9]
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2
    if (passAtKOfBeta(Math.exp(middle), mean, k) < passAtMax) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/** pass@k averaged over a Beta law: 1 − B(a, b + k)/B(a, b). */
function passAtKOfBeta(weight: number, mean: number, k: number): number {
  let miss = 1
  for (let i = 0; i < k; i++) miss *= (weight * (1 - mean) + i) / (weight + i)
  return 1 - miss
}

/** One rate for each of `problems` problems, spread as `rates` are. */
export function atQuantiles(rates: readonly RateShare[], problems: number): number[] {
  const found: number[] = []
  let [at, below] = [0, 0]
  for (let problem = 0; problem < problems; problem++) {
    const quantile = (problem + 0.5) / problems
    while (at < rates.length - 1 && below + (rates[at]?.share ?? 0) <= quantile) {
      below += rates[at]?.share ?? 0
      at += 1
    }
    found.push(rates[at]?.rate ?? 0)
  }
  return found
}
