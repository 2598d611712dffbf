// Cover@τ: the share of problems that are solved at least as often as τ.
import { coversTau } from '../stats/cover-at-tau.ts'
import type { Card } from './card.ts'
import { countCurve, type Change, type Curve } from './change.ts'
import type { CountPair } from './group.ts'

export const card: Card = {
  name: 'cover@tau',
  title: 'Cover@τ',
  measures: 'What share of the problems is solved by at least the share τ of their samples.',
  formula: 'Mean over problems of 1{c/n ≥ τ}, compared as fractions; τ = 0.1, 0.2 … 1.',
  readItAs:
    'The whole distribution of difficulty at a glance. A sharpened model covers more at high τ and less at low τ. A curve above the ' +
    'other everywhere has the higher pass@k at every k.',
  misleadsWhen:
    'Problems have different numbers of samples, or few: c/n then takes few values and jumps over τ.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source: 'arXiv 2510.08325.',
}

export interface CoverAtTau extends Change {
  readonly tau: number
}

export const coverTaus = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const

export function coverCurve(pairs: readonly CountPair[], tau: number): Curve {
  return countCurve(pairs, `the change of Cover@${tau}`, coversTau(tau))
}
