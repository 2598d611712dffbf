// How often each answer was given → how many answers that were never given are to be expected from the same model. What
// the novelty of a candidate's answers has to be measured against.
import { binomialRatio } from './hypergeometric.ts'

/**
 * Good–Turing estimate of the chance that one more sample gives an answer not seen before: share of samples whose
 * answer was seen once. Undefined where nothing was counted.
 */
export function goodTuringUnseen(counts: readonly number[]): number | undefined {
  let n = 0
  let once = 0
  for (const count of counts) {
    n += count
    if (count === 1) once += 1
  }
  return n === 0 ? undefined : once / n
}

/**
 * Expected share of the candidate's samples whose answer the baseline never gave, if both models answered alike: each
 * way to deal the pooled answers to both sides is then equally probable. `pooled` holds, per answer, its count in both
 * models together. Undefined where one side has no samples.
 */
export function novelShareByChance(
  pooled: readonly number[],
  baselineSamples: number,
  candidateSamples: number,
): number | undefined {
  if (baselineSamples < 1 || candidateSamples < 1) return undefined
  const all = baselineSamples + candidateSamples
  let novel = 0
  let [last, chance] = [0, 1]
  for (const count of [...pooled].sort((a, b) => a - b)) {
    // Most answers are there once or twice.
    if (count !== last) [last, chance] = [count, binomialRatio(candidateSamples, count, all)]
    novel += count * chance
  }
  return novel / candidateSamples
}
