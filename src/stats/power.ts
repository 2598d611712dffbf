// How large a change a paired comparison of two models can see, and what it takes to see a given one. Normal theory
// (arXiv 2411.00640, section 5): change/SE against z of the level plus z of the power.
import { normalProbability, normalQuantile } from './quantiles.ts'

/** What the per-problem changes vary by: `between` problems, and `within` a problem for one sample of each model. */
export interface ChangeVariance {
  /** Variance over problems of the true change. */
  readonly between: number
  /** Mean over problems of p_b(1−p_b) + p_c(1−p_c): what one sample a model adds to the variance. */
  readonly within: number
}

/** The two-sided test at `level` (0.95) and how often it shall find the change (0.8). */
export interface Demand {
  readonly level: number
  readonly power: number
}

/** Standard error of the mean change over `problems` with `samples` of each model. */
export function standardErrorOfChange(
  { between, within }: ChangeVariance,
  problems: number,
  samples: number,
): number {
  return Math.sqrt((between + within / samples) / problems)
}

/** How often a true change of this size is found: the interval excludes 0 on the right side. */
export function powerToSee(change: number, standardError: number, level: number): number {
  if (standardError === 0) return change === 0 ? (1 - level) / 2 : 1
  return normalProbability(Math.abs(change) / standardError - normalQuantile(1 - (1 - level) / 2))
}

/** The smallest change that is found with the demanded power. */
export function smallestVisibleChange(standardError: number, { level, power }: Demand): number {
  return standardError * (normalQuantile(1 - (1 - level) / 2) + normalQuantile(power))
}

/** Least number of problems at which `change` is found, with `samples` a problem and model. Undefined for no change. */
export function problemsNeeded(
  change: number,
  { between, within }: ChangeVariance,
  samples: number,
  demand: Demand,
): number | undefined {
  if (change === 0) return undefined
  const ratio = smallestVisibleChange(1, demand) / change
  return Math.max(1, Math.ceil(ratio ** 2 * (between + within / samples)))
}

/**
 * Least number of samples a problem and model at which `change` of pass@1 is found. Undefined where no number of samples
 * is enough, because the problems themselves differ too much: only more problems help then.
 */
export function samplesNeeded(
  change: number,
  { between, within }: ChangeVariance,
  problems: number,
  demand: Demand,
): number | undefined {
  const room = problems * (change / smallestVisibleChange(1, demand)) ** 2 - between
  return room > 0 ? Math.max(1, Math.ceil(within / room)) : undefined
}
