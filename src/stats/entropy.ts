// A spread of answers → entropy in nats and number of distinct answers, at n draws or at fewer.
import { hypergeometricMean } from './hypergeometric.ts'
import { passAtK } from './pass-at-k.ts'
import type { Spread } from './spread.ts'

/** Plug-in entropy −Σ p log p with p = count / n, in nats. Undefined where nothing was counted. */
export function plugInEntropy({ n, counts, answers }: Spread): number | undefined {
  if (n === 0) return undefined
  let entropy = 0
  for (const [at, count] of counts.entries()) entropy += (answers[at] ?? 0) * surprise(count, n)
  return entropy
}

/**
 * Expectation, exact, of the plug-in entropy of m of the n samples drawn without replacement: makes models with unequal
 * n comparable, as the plug-in entropy grows with n. Undefined unless 1 ≤ m ≤ n.
 */
export function rarefiedEntropy(spread: Spread, m: number): number | undefined {
  const { n, counts, answers } = spread
  if (!isBudget(m, n)) return undefined
  if (m === n) return plugInEntropy(spread)
  const surprises = Float64Array.from({ length: Math.min(m, counts.at(-1) ?? 0) + 1 }, (_, j) =>
    surprise(j, m),
  )
  let entropy = 0
  for (const [at, count] of counts.entries())
    entropy += (answers[at] ?? 0) * hypergeometricMean(n, count, m, (j) => surprises[j] ?? 0)
  return entropy
}

/** Expected number of distinct answers among m of the n samples. Undefined unless 1 ≤ m ≤ n. */
export function rarefiedDistinct({ n, counts, answers }: Spread, m: number): number | undefined {
  if (!isBudget(m, n)) return undefined
  let distinct = 0
  // An answer is among m draws as a correct one would be: pass@m with this answer as the correct one.
  for (const [at, count] of counts.entries()) distinct += (answers[at] ?? 0) * (passAtK(n, count, m) ?? 0)
  return distinct
}

function surprise(count: number, n: number): number {
  if (count === 0 || count === n) return 0
  return -(count / n) * Math.log(count / n)
}

function isBudget(m: number, n: number): boolean {
  return Number.isSafeInteger(m) && m >= 1 && m <= n
}
