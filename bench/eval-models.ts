// Made-up models whose true success rates are known, and evals drawn from them, as tallies. Two spreads of difficulty:
// `hard` as on AIME (many problems near 0), `easy` as on MATH500 (many near 1).
import { betaQuantile } from '../src/stats/quantiles.ts'
import type { Random } from '../src/stats/random.ts'
import type { RateShare } from '../src/stats/tilt.ts'
import { addRow, emptyTally, type Tally } from '../src/tally/tally.ts'

interface Part {
  readonly share: number
  readonly a: number
  readonly b: number
}

/** Mixtures of Beta laws. Means: hard 0.26, easy 0.75. */
const spreads = {
  hard: [
    { share: 0.5, a: 0.15, b: 3 },
    { share: 0.3, a: 0.7, b: 1.3 },
    { share: 0.2, a: 3, b: 1.2 },
  ],
  easy: [
    { share: 0.7, a: 8, b: 0.8 },
    { share: 0.2, a: 1.5, b: 1.5 },
    { share: 0.1, a: 0.2, b: 3 },
  ],
} as const satisfies Record<string, readonly Part[]>

export type Spread = keyof typeof spreads
export const spreadNames: readonly Spread[] = ['hard', 'easy']

const size = 1000

/** The rates of all problems there are, each as frequent as the others; benchmarks are drawn from them. */
export function population(spread: Spread): RateShare[] {
  return spreads[spread].flatMap(({ share, a, b }) => {
    const part = Math.round(share * size)
    return Array.from({ length: part }, (_, index) => ({
      rate: betaQuantile((index + 0.5) / part, a, b),
      share: 1 / size,
    }))
  })
}

/** A benchmark: the true rates of `problems` problems under both models. */
export function drawBenchmark(
  all: readonly RateShare[],
  problems: number,
  candidateOf: (rate: number) => number,
  random: Random,
): { baseline: number[]; candidate: number[] } {
  const baseline = Array.from({ length: problems }, () => all[random.nextIndex(all.length)]?.rate ?? 0)
  return { baseline, candidate: baseline.map(candidateOf) }
}

/** An eval with `samples` samples a problem. With `answers`, wrong answers follow Zipf's law over 50 of them. */
export function drawTally(
  rates: readonly number[],
  samples: number,
  answers: boolean,
  random: Random,
  task = 'bench',
): Tally {
  const tally = emptyTally()
  for (const [index, rate] of rates.entries()) {
    let c = 0
    for (let sample = 0; sample < samples; sample++) if (random.nextFloat() < rate) c += 1
    addRow(
      tally,
      {
        kind: 'counted',
        task,
        problem: String(index),
        question: undefined,
        n: samples,
        c,
        answers: answers ? drawAnswers(c, samples - c, random) : undefined,
        tokens: undefined,
        tokenEntropy: undefined,
        logprob: undefined,
        truncated: undefined,
        traces: [],
      },
      task,
    )
  }
  return tally
}

const harmonic = Array.from({ length: 50 }, (_, index) => 1 / (index + 1))
const total = harmonic.reduce((sum, weight) => sum + weight, 0)

function drawAnswers(correct: number, wrong: number, random: Random): [string, number, number][] {
  const seen = new Map<number, number>()
  for (let sample = 0; sample < wrong; sample++) {
    let left = random.nextFloat() * total
    const at = harmonic.findIndex((weight) => (left -= weight) < 0)
    seen.set(at, (seen.get(at) ?? 0) + 1)
  }
  const answers = [...seen].map(([at, count]): [string, number, number] => [`wrong ${at}`, count, 0])
  return correct === 0 ? answers : [['right', correct, correct], ...answers]
}
