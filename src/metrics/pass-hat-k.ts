// pass^k: how likely all of k samples are correct.
import { passHatK } from '../stats/pass-hat-k.ts'
import type { Card } from './card.ts'
import { countCurve, type Change, type Curve } from './change.ts'
import type { CountPair } from './group.ts'

export const card: Card = {
  name: 'pass^k',
  title: 'pass^k',
  measures: 'How likely all of k samples of a problem are correct, averaged over the problems.',
  formula: 'Per problem with n samples of which c are correct: C(c, k) / C(n, k). Mean over problems.',
  readItAs: 'Reliability: what remains when every one of k tries must be right. At k = 1 it is pass@1.',
  misleadsWhen:
    'It is read as reach: a model can gain pass^k by giving up the problems it only sometimes solves.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source: 'Yao et al. 2024, τ-bench (arXiv 2406.12045).',
}

export interface PassHatK extends Change {
  readonly k: number
}

export function passHatCurve(pairs: readonly CountPair[], k: number): Curve {
  return countCurve(pairs, `the change of pass^${k}`, (n, c) => passHatK(n, c, k))
}
