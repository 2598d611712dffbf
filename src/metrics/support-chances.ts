// Chances behind support, problem by problem: exact hypergeometric laws, no simulation.
import { binomialRatio, hypergeometricMean, hypergeometricUpperTail } from '../stats/hypergeometric.ts'
import { passAtK } from '../stats/pass-at-k.ts'
import type { CountPair, Counts } from './group.ts'

/** One problem under two models. */
export type Sides = Pick<CountPair, 'baseline' | 'candidate'>

/** The least number of correct samples among m that is more than the share ε of them. */
export function needed(m: number, epsilon: number): number {
  // 0.28 · 25 is 7.000000000000001 in floats; a share that is met exactly is not exceeded.
  return Math.floor(epsilon * m + 1e-9) + 1
}

/** In support by all of its own samples. */
export function isInSupport(side: Counts, epsilon: number): boolean {
  return side.c >= needed(side.n, epsilon)
}

/** Chance that m of the problem's samples, drawn without replacement, put it in support; ε = 0: pass@m. */
export function inSupportChance(side: Counts, m: number, epsilon: number): number {
  if (m === side.n) return isInSupport(side, epsilon) ? 1 : 0
  if (epsilon > 0) return hypergeometricUpperTail(needed(m, epsilon), side.n, side.c, m)
  const chance = passAtK(side.n, side.c, m)
  if (chance === undefined) throw new Error(`support at ${m} samples asked of ${side.n}`)
  return chance
}

/**
 * Chance that equal models would show this problem as lost, given its t correct samples among all n_b + n_c.
 * For ε = 0: all t fall to the baseline, C(n_b, t) / C(n_b + n_c, t).
 */
export function shrinkChance({ baseline, candidate }: Sides, epsilon: number): number {
  const total = baseline.n + candidate.n
  const t = baseline.c + candidate.c
  if (t === 0) return 0
  if (epsilon === 0) return binomialRatio(baseline.n, t, total)
  const mostLeft = needed(candidate.n, epsilon) - 1
  return hypergeometricUpperTail(Math.max(needed(baseline.n, epsilon), t - mostLeft), total, t, baseline.n)
}

/**
 * The same at a budget of m samples a side, dealt from the pooled samples: what a(1 − b) would be on average if both
 * models were one. Equals `shrinkChance` where both sides have exactly m samples.
 * For ε = 0: one side's m draws have none, and not both sides' 2m draws: pass@2m − pass@m of the pooled samples.
 */
export function shrinkExpected({ baseline, candidate }: Sides, m: number, epsilon: number): number {
  const total = baseline.n + candidate.n
  const t = baseline.c + candidate.c
  if (epsilon === 0) return (passAtK(total, t, 2 * m) ?? Number.NaN) - (passAtK(total, t, m) ?? Number.NaN)
  // Dealt to the last sample, what one side does not get the other has.
  if (total === 2 * m) return shrinkChance({ baseline, candidate }, epsilon)
  const atLeast = needed(m, epsilon)
  return hypergeometricMean(total, t, m, (x) =>
    x < atLeast ? 0 : 1 - hypergeometricUpperTail(atLeast, total - m, t - x, m),
  )
}
