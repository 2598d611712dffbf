// Correct and wrong samples of two models on many problems → the log odds ratio they have in common. If RLVR tilts every
// problem's law by e^{βR}, the odds of being correct are multiplied by e^β on every problem: this estimates that β.
import type { Interval } from './interval.ts'
import { chiSquareUpperTail, normalQuantile } from './quantiles.ts'

/** One problem: c correct of n samples of the first model (candidate) and of the second (baseline). */
export interface Table {
  readonly c1: number
  readonly n1: number
  readonly c2: number
  readonly n2: number
}

export interface CommonLogOdds {
  /** Mantel–Haenszel common log odds ratio, first over second. */
  readonly beta: number
  /** Robins–Breslow–Greenland standard error of `beta`; right for many problems with few samples as well. */
  readonly standardError: number
  readonly interval: Interval
  /** Problems that say something about it: neither all correct nor all wrong. */
  readonly informative: number
}

/**
 * Undefined where no finite odds ratio exists: no problem in which both models could differ, or one model never wrong
 * wherever the other is not always right.
 */
export function mantelHaenszel(tables: readonly Table[], level: number): CommonLogOdds | undefined {
  let r = 0
  let s = 0
  let pr = 0
  let mixed = 0
  let qs = 0
  let informative = 0
  for (const { c1, n1, c2, n2 } of tables) {
    const n = n1 + n2
    if (n1 === 0 || n2 === 0 || c1 + c2 === 0 || c1 + c2 === n) continue
    informative += 1
    const agree = (c1 + n2 - c2) / n
    const ri = (c1 * (n2 - c2)) / n
    const si = (c2 * (n1 - c1)) / n
    r += ri
    s += si
    pr += agree * ri
    mixed += agree * si + (1 - agree) * ri
    qs += (1 - agree) * si
  }
  if (r === 0 || s === 0) return undefined
  const beta = Math.log(r / s)
  const standardError = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s))
  const half = normalQuantile(1 - (1 - level) / 2) * standardError
  return { beta, standardError, interval: { lo: beta - half, hi: beta + half }, informative }
}

/** How far one problem's count is from what the common odds ratio expects. */
interface Deviation {
  /** Index in the given tables. */
  readonly index: number
  /** (c1 − expected) / standard deviation; positive: gained more than the others. */
  readonly residual: number
}

export interface Heterogeneity {
  /** Breslow–Day statistic with Tarone's correction, asymptotically χ². */
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly p: number
  readonly deviations: readonly Deviation[]
}

/**
 * Whether one log odds ratio `beta` fits all problems. Undefined with fewer than two informative problems. The χ² law
 * needs expected counts that are not small; with few samples a problem the p-value is a rough guide only.
 */
export function heterogeneity(tables: readonly Table[], beta: number): Heterogeneity | undefined {
  const deviations: Deviation[] = []
  let squares = 0
  let difference = 0
  let variance = 0
  for (const [index, table] of tables.entries()) {
    const fitted = fit(table, Math.exp(beta))
    if (fitted === undefined) continue
    const off = table.c1 - fitted.expected
    squares += off ** 2 / fitted.variance
    difference += off
    variance += fitted.variance
    deviations.push({ index, residual: off / Math.sqrt(fitted.variance) })
  }
  if (deviations.length < 2) return undefined
  const statistic = squares - difference ** 2 / variance
  const degreesOfFreedom = deviations.length - 1
  return { statistic, degreesOfFreedom, p: chiSquareUpperTail(statistic, degreesOfFreedom), deviations }
}

/** Expected c1 (asymptotic) under the odds ratio, margins fixed, and its variance. Undefined where nothing can vary. */
function fit(
  { c1, n1, c2, n2 }: Table,
  oddsRatio: number,
): { expected: number; variance: number } | undefined {
  const correct = c1 + c2
  if (n1 === 0 || n2 === 0 || correct === 0 || correct === n1 + n2) return undefined
  const expected = expectedCount(n1, n2, correct, oddsRatio)
  const cells = [expected, n1 - expected, correct - expected, n2 - correct + expected]
  return { expected, variance: 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0) }
}

/** Root of a(n2−t+a) = OR·(n1−a)(t−a) that is a possible count; the form of the quadratic that does not cancel. */
function expectedCount(n1: number, n2: number, correct: number, oddsRatio: number): number {
  const a = 1 - oddsRatio
  const b = n2 - correct + oddsRatio * (n1 + correct)
  const c = -oddsRatio * n1 * correct
  return (-2 * c) / (b + Math.sqrt(b * b - 4 * a * c))
}
