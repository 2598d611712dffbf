// A spread of answers → an estimate of the entropy of the law behind the answers, nearly free of the bias that the plug-in
// entropy has from answers that were never sampled.
import type { Spread } from './spread.ts'

/**
 * Chao–Wang–Jost estimate of entropy in nats (Methods in Ecology and Evolution 4, 2013, eq. 7 with A of eq. 6): the
 * unbiased sum for the observed answers, and a tail for unseen ones from the numbers seen once and twice. Undefined
 * where nothing was counted.
 */
export function chaoWangJostEntropy(spread: Spread): number | undefined {
  const { n, counts, answers } = spread
  if (n === 0) return undefined
  const once = answers[counts.indexOf(1)] ?? 0
  const twice = answers[counts.indexOf(2)] ?? 0
  return observedPart(spread) + (once === 0 ? 0 : (once / n) * unseenPart(n, shareOfRarest(once, twice, n)))
}

/** Σ (count/n) · Σ_{k=count}^{n−1} 1/k, summed from the most frequent answer down. */
function observedPart({ n, counts, answers }: Spread): number {
  const harmonic = harmonicTails(n)
  let sum = 0
  for (let at = counts.length - 1; at >= 0; at--) {
    const count = counts[at] ?? 0
    const part = (count / n) * (harmonic[count] ?? 0)
    for (let answer = answers[at] ?? 0; answer > 0; answer--) sum += part
  }
  return sum
}

/** Of the last n, which is that of most problems. */
let tails = new Float64Array(1)

/** By count, Σ_{k=count}^{n−1} 1/k, summed from the end. */
function harmonicTails(n: number): Float64Array {
  if (tails.length === n + 1) return tails
  tails = new Float64Array(n + 1)
  for (let k = n - 1; k > 0; k--) tails[k] = (tails[k + 1] ?? 0) + 1 / k
  return tails
}

/** A: estimated mean share of an answer that was seen once, by Good–Turing. */
function shareOfRarest(once: number, twice: number, n: number): number {
  if (twice > 0) return (2 * twice) / ((n - 1) * once + 2 * twice)
  return 2 / ((n - 1) * (once - 1) + 2)
}

/**
 * (1−A)^(1−n) · (−log A − Σ_{r<n} (1−A)^r / r) = Σ_{j≥1} (1−A)^j / (n−1+j) = (z/n) · ₂F₁(1, n; n+1; z) with z = 1−A,
 * by Gauss's continued fraction. The left side cancels and overflows, the sum takes 40/A terms; this takes some 10/√A
 * steps (modified Lentz).
 */
function unseenPart(n: number, A: number): number {
  const z = 1 - A
  let c = 1
  let d = 0
  let fraction = 1
  for (let step = 1, ratio = 0; Math.abs(ratio - 1) > 1e-16 && step < MOST_STEPS; step++) {
    const half = Math.floor(step / 2)
    const numerator = step % 2 === 1 ? (n + half) ** 2 : half ** 2
    const gamma = -(z * numerator) / ((n + step - 1) * (n + step))
    c = 1 + gamma / c
    d = 1 / (1 + gamma * d)
    ratio = c * d
    fraction *= ratio
  }
  return z / (n * fraction)
}

const MOST_STEPS = 1e6
