// How often each answer was given → entropy in nats and number of distinct answers, at n draws or at fewer. Order and
// names of the answers do not matter; a missing answer is one answer like any other, if the caller counts it.
import { hypergeometricMean } from './hypergeometric.ts'
import { passAtK } from './pass-at-k.ts'

/** Plug-in entropy −Σ p log p with p = count / n, in nats. Undefined where nothing was counted. */
export function plugInEntropy(counts: readonly number[]): number | undefined {
  const n = total(counts)
  if (n === 0) return undefined
  let entropy = 0
  for (const [count, answers] of multiplicities(counts)) entropy += answers * surprise(count, n)
  return entropy
}

/**
 * Expectation, exact, of the plug-in entropy of m of the n samples drawn without replacement: makes models with unequal
 * n comparable, as the plug-in entropy grows with n. Undefined unless 1 ≤ m ≤ n.
 */
export function rarefiedEntropy(counts: readonly number[], m: number): number | undefined {
  const n = total(counts)
  if (!isBudget(m, n)) return undefined
  if (m === n) return plugInEntropy(counts)
  const surprises = Float64Array.from({ length: Math.min(m, Math.max(...counts)) + 1 }, (_, j) =>
    surprise(j, m),
  )
  let entropy = 0
  for (const [count, answers] of multiplicities(counts)) {
    entropy += answers * hypergeometricMean(n, count, m, (j) => surprises[j] ?? 0)
  }
  return entropy
}

/** Expected number of distinct answers among m of the n samples. Undefined unless 1 ≤ m ≤ n. */
export function rarefiedDistinct(counts: readonly number[], m: number): number | undefined {
  const n = total(counts)
  if (!isBudget(m, n)) return undefined
  let distinct = 0
  for (const [count, answers] of multiplicities(counts)) {
    // An answer is among m draws as a correct one would be: pass@m with this answer as the correct one.
    distinct += answers * (passAtK(n, count, m) ?? 0)
  }
  return distinct
}

function surprise(count: number, n: number): number {
  if (count === 0 || count === n) return 0
  return -(count / n) * Math.log(count / n)
}

function total(counts: readonly number[]): number {
  let sum = 0
  for (const count of counts) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a count`)
    sum += count
  }
  return sum
}

function isBudget(m: number, n: number): boolean {
  return Number.isSafeInteger(m) && m >= 1 && m <= n
}

/**
 * [how often seen, how many answers so often], ascending; unseen answers left out. Most answers are seen once or twice,
 * so this saves work; and being sorted it makes sums the same to the last bit in whatever order answers came.
 */
function multiplicities(counts: readonly number[]): [number, number][] {
  const answers = new Map<number, number>()
  for (const count of counts) if (count > 0) answers.set(count, (answers.get(count) ?? 0) + 1)
  return [...answers].sort(([a], [b]) => a - b)
}
