// pass@k of both models over the paired problems: precision at k = 1, reach as k grows.
import type { Interval } from '../stats/interval.ts'
import { passAtK as passAtKOfProblem } from '../stats/pass-at-k.ts'
import type { Card } from './card.ts'
import { countCurve } from './change.ts'
import type { Column } from './columns.ts'
import type { CountPair } from './group.ts'

export const card: Card = {
  name: 'pass@k',
  title: 'pass@k',
  measures: 'How likely at least one of k samples of a problem is correct, averaged over the problems.',
  formula:
    'Per problem with n samples of which c are correct: 1 − C(n−c, k) / C(n, k). Mean over the problems both models tried. ' +
    'change = candidate − baseline.',
  readItAs:
    'pass@1 is precision: what a user gets at the first try. pass@k at large k is reach: which problems the model can solve at all. ' +
    'After RLVR the first often rises while the second falls.',
  misleadsWhen:
    'k is larger than n: then it is unknown, and Leash says so instead of printing 1. Tasks with guessable answers ' +
    '(multiple choice, yes/no) drift to 1 with k for any model.',
  interval:
    'Of the change: paired bootstrap over problems, stratified by task, seeded, with quantiles widened for few problems and for ' +
    'changes that were not seen (measured coverage at 95 %: 95.5–100 % at 30 problems, 95–96 % at 500). The simultaneous band ' +
    'holds the changes at all k at once (max-t). The curves’ own bands are percentile intervals, k by k.',
  source:
    'Chen et al. 2021 (arXiv 2107.03374), section 2.1; used for reach in Yue et al. 2025 (arXiv 2504.13837).',
}

export interface PassAtK {
  readonly k: number
  /** Mean over the paired problems, 0–1. */
  readonly baseline: number
  readonly candidate: number
  /** candidate − baseline. */
  readonly change: number
  /** Of `change`: paired bootstrap over problems. */
  readonly interval: Interval | undefined
  /** Of `change`, holding at all k at once. */
  readonly simultaneous: Interval | undefined
  /** Pointwise bands of the two curves, for the chart. */
  readonly baselineInterval: Interval | undefined
  readonly candidateInterval: Interval | undefined
}

/** The smallest k from which on the baseline is ahead. */
export interface Crossover {
  readonly k: number
  /** Share of bootstrap resamples in which the baseline is ahead at this k and at every larger one, 0–1. */
  readonly share: number | undefined
}

/** Each problem's pass@k under both models. Every problem must have at least k samples of each. */
export function passAtKColumns(
  pairs: readonly CountPair[],
  k: number,
): [baseline: Column, candidate: Column] {
  const { baseline, candidate } = countCurve(pairs, `pass@${k}`, (n, c) => passAtKOfProblem(n, c, k))
  return [baseline, candidate]
}

/**
 * The index in `curve` from which on the baseline is ahead: strictly there, and never behind afterwards. Both models may
 * meet again at the end, where nothing is left to solve. Undefined where there is no such index.
 */
export function crossoverIndex(curve: readonly Pick<PassAtK, 'change'>[]): number | undefined {
  let from: number | undefined
  for (let index = curve.length - 1; index >= 0; index--) {
    const change = curve[index]?.change ?? 0
    if (change > 0) break
    if (change < 0) from = index
  }
  return from
}
