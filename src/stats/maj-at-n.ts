// How often each answer was given → the chance that the most frequent of m drawn answers is a correct one (maj@m,
// self-consistency). Ties between answers are broken by lot. Missing answers are drawn, but do not vote.
import { seeded } from './random.ts'

/** One answer of one problem: how often it was given, and how often it was graded correct. */
export interface Vote {
  readonly seen: number
  readonly correct: number
}

export interface Majority {
  /** Chance that the winner is correct; without any vote nothing wins, which counts as wrong. */
  readonly value: number
  /** 0 where the value is exact, else the standard error of the draws it was estimated from. */
  readonly standardError: number
}

/** How much work a problem may cost, and what the draws are made from when it would cost more. */
export interface MajorityBudget {
  /** Elementary steps up to which the law is summed exactly; 2e6 take about 10 ms. */
  readonly steps: number
  readonly draws: number
  readonly seed: number
}

/**
 * maj@m of m samples drawn without replacement from those counted, `missing` of which have no answer. An answer that was
 * graded both ways counts by its share of correct gradings. Undefined for m above the number of samples or below 1.
 */
export function majAtN(
  votes: readonly Vote[],
  missing: number,
  m: number,
  budget: MajorityBudget,
): Majority | undefined {
  const ordered = [...votes]
    .filter(({ seen }) => seen > 0)
    .sort((a, b) => a.seen - b.seen || a.correct - b.correct)
  const n = ordered.reduce((sum, { seen }) => sum + seen, missing)
  if (!Number.isSafeInteger(m) || m < 1 || m > n) return undefined
  if (m === n) return { value: shareOfLeaders(ordered), standardError: 0 }
  if (stepsOf(ordered, m) <= budget.steps) return { value: exact(ordered, missing, n, m), standardError: 0 }
  return drawn(ordered, missing, m, budget)
}

/** Correctness of the winner when every sample is drawn. */
function shareOfLeaders(votes: readonly Vote[]): number {
  const most = votes.reduce((top, { seen }) => Math.max(top, seen), 0)
  const leaders = votes.filter(({ seen }) => seen === most)
  return leaders.reduce((sum, { seen, correct }) => sum + correct / seen, 0) / Math.max(1, leaders.length)
}

function stepsOf(votes: readonly Vote[], m: number): number {
  const winners = votes.filter(({ correct }) => correct > 0).length
  const wins = votes.reduce((top, { seen }) => Math.max(top, Math.min(seen, m)), 0)
  // Per winner and height j: every other answer multiplies a polynomial of m × m/j coefficients by one of j terms.
  return winners * wins * votes.length * m * m
}

/**
 * Σ over winners a and their heights j of P(a drawn j times, no other more often) / (1 + others as often). Draws without
 * replacement are independent binomials given their sum; any success chance will do, m/n keeps all numbers in range.
 */
function exact(votes: readonly Vote[], missing: number, n: number, m: number): number {
  const rate = m / n
  const laws = votes.map(({ seen }) => binomialLaw(seen, rate, m))
  const unanswered = binomialLaw(missing, rate, m)
  const all = binomialLaw(n, rate, m)[m] ?? NaN
  let value = 0
  for (const [winner, { seen, correct }] of votes.entries()) {
    if (correct === 0) continue
    const others = laws.filter((_, index) => index !== winner)
    for (let j = 1; j <= Math.min(seen, m); j++) {
      const chance = laws[winner]?.[j] ?? 0
      value += (correct / seen) * chance * wonWith(j, others, unanswered, m - j)
    }
  }
  return value / all
}

/** Σ over ties t of P(others sum to `rest` with the unanswered, none above j, t of them at j) / (1 + t). */
function wonWith(j: number, others: readonly Float64Array[], unanswered: Float64Array, rest: number): number {
  const width = rest + 1
  const mostTies = Math.min(others.length, Math.floor(rest / j))
  // byTies[t · width + s]: t others tied at j, all of them together drawn s times.
  let byTies = new Float64Array((mostTies + 1) * width)
  byTies.set(unanswered.subarray(0, width))
  for (const law of others) {
    const next = new Float64Array(byTies.length)
    for (let t = 0; t <= mostTies; t++) {
      for (let s = 0; s < width; s++) {
        const chance = byTies[t * width + s] ?? 0
        if (chance === 0) continue
        const below = Math.min(j, law.length, width - s)
        for (let i = 0; i < below; i++) {
          const at = t * width + s + i
          next[at] = (next[at] ?? 0) + chance * (law[i] ?? 0)
        }
        const tied = (t + 1) * width + s + j
        if (t < mostTies && s + j < width) next[tied] = (next[tied] ?? 0) + chance * (law[j] ?? 0)
      }
    }
    byTies = next
  }
  let won = 0
  for (let t = 0; t <= mostTies; t++) won += (byTies[t * width + rest] ?? 0) / (1 + t)
  return won
}

/** P(0 … most successes) of `trials` at `rate`, 0 < rate < 1. Of full length `most` + 1. */
function binomialLaw(trials: number, rate: number, most: number): Float64Array {
  const law = new Float64Array(most + 1)
  const mode = Math.min(trials, Math.floor((trials + 1) * rate))
  const weights = new Float64Array(trials + 1)
  weights[mode] = 1
  for (let i = mode; i < trials; i++) {
    weights[i + 1] = ((weights[i] ?? 0) * (trials - i) * rate) / ((i + 1) * (1 - rate))
  }
  for (let i = mode; i > 0; i--) {
    weights[i - 1] = ((weights[i] ?? 0) * i * (1 - rate)) / ((trials - i + 1) * rate)
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (let i = 0; i <= Math.min(trials, most); i++) law[i] = (weights[i] ?? 0) / total
  return law
}

/** Mean over seeded draws: the first m of a partial Fisher–Yates shuffle of all samples. */
function drawn(votes: readonly Vote[], missing: number, m: number, budget: MajorityBudget): Majority {
  const random = seeded(budget.seed)
  const samples = [...votes.flatMap(({ seen }, index) => new Array<number>(seen).fill(index))]
  samples.push(...new Array<number>(missing).fill(-1))
  const counts = new Int32Array(votes.length)
  let sum = 0
  let squares = 0
  for (let draw = 0; draw < budget.draws; draw++) {
    counts.fill(0)
    for (let i = 0; i < m; i++) {
      const other = i + random.nextIndex(samples.length - i)
      const answer = samples[other] ?? -1
      samples[other] = samples[i] ?? -1
      samples[i] = answer
      if (answer >= 0) counts[answer] = (counts[answer] ?? 0) + 1
    }
    const value = leadersOf(votes, counts)
    sum += value
    squares += value ** 2
  }
  const value = sum / budget.draws
  return { value, standardError: Math.sqrt(Math.max(0, squares / budget.draws - value ** 2) / budget.draws) }
}

function leadersOf(votes: readonly Vote[], counts: Int32Array): number {
  let most = 1
  let leaders = 0
  let correct = 0
  for (const [index, count] of counts.entries()) {
    if (count < most) continue
    if (count > most) {
      most = count
      leaders = 0
      correct = 0
    }
    const vote = votes[index]
    leaders += 1
    correct += vote === undefined ? 0 : vote.correct / vote.seen
  }
  return leaders === 0 ? 0 : correct / leaders
}
