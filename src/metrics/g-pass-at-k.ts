// G-Pass@k_τ: how likely at least a share τ of k samples is correct.
import { gPassAtK } from '../stats/g-pass-at-k.ts'
import type { Card } from './card.ts'
import { countCurve, type Change, type Curve } from './change.ts'
import type { CountPair } from './group.ts'

export const card: Card = {
  name: 'g-pass@k',
  title: 'G-Pass@k with threshold τ',
  measures: 'How likely at least a share τ of k samples of a problem is correct, averaged over the problems.',
  formula:
    'P(X ≥ max(⌈τk⌉, 1)), X hypergeometric: the correct ones among k samples drawn without replacement from n with c correct. τ is read ' +
    'as the decimal it is written as. Shown for τ = 0.25, 0.5, 0.75 and 1 at the largest k of 4, 8, 16 that all problems have.',
  readItAs:
    'Between reach (τ near 0: pass@k) and reliability (τ = 1: pass^k). A model that is sharpened gains at high τ.',
  misleadsWhen: 'Two papers’ values at different k are compared.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source: 'Liu et al. 2024 (arXiv 2412.13147).',
}

export interface GPassAtK extends Change {
  readonly k: number
  readonly tau: number
}

export const gPassTaus = [0.25, 0.5, 0.75, 1] as const

/** The largest of 4, 8 and 16 within the budget; undefined below 4 samples. */
export function gPassK(budget: number): number | undefined {
  return [16, 8, 4].find((k) => k <= budget)
}

export function gPassCurve(pairs: readonly CountPair[], k: number, tau: number): Curve {
  return countCurve(pairs, `the change of G-Pass@${k} at ${tau}`, (n, c) => gPassAtK(n, c, k, tau))
}
