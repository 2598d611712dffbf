// How many samples there are, and so at which k the models can be asked.
import type { SampleCounts } from './comparison.ts'
import type { CountPair } from './group.ts'

export function sampleCounts(ns: readonly number[]): SampleCounts {
  let min = Infinity
  let max = 0
  let total = 0
  for (const n of ns) {
    min = Math.min(min, n)
    max = Math.max(max, n)
    total += n
  }
  return { min, max, total }
}

/** The largest k that both models can answer on every problem: the least n of all. */
export function commonBudget(pairs: readonly CountPair[]): number {
  return sampleCounts(pairs.flatMap((pair) => [pair.baseline.n, pair.candidate.n])).min
}

/** Powers of two up to `budget`, `budget` itself, and what was asked for, ascending; nothing above `budget`. */
export function valuesOfK(budget: number, asked: readonly number[]): number[] {
  const ks = new Set<number>([budget])
  for (let k = 1; k <= budget; k *= 2) ks.add(k)
  for (const k of asked) if (k <= budget) ks.add(k)
  return [...ks].sort((a, b) => a - b)
}
