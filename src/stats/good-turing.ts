// How often each answer was given → how many answers that were never given are to be expected from the same model. What
// the novelty of a candidate's answers has to be measured against.
import { binomialRatio } from './hypergeometric.ts'
import { spreadOf } from './spread.ts'

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
  // That a number of samples all fall to the candidate is a product, which goes on from the number before.
  let [dealt, chance] = [0, 1]
  const { counts, answers } = spreadOf(pooled)
  for (const [at, count] of counts.entries()) {
    let part = 0
    if (count > baselineSamples) part = count * binomialRatio(candidateSamples, count, all)
    else {
      // As far as it can still change the sum: an answer given thousands of times is never all new.
      for (const least = novel * NEGLIGIBLE; dealt < count && count * chance > least; dealt++)
        chance *= Math.max(candidateSamples - dealt, 0) / (all - dealt)
      part = count * chance
    }
    for (let answer = answers[at] ?? 0; answer > 0; answer--) novel += part
  }
  return novel / candidateSamples
}

const NEGLIGIBLE = 2 ** -60
