// Sharpening: the one β by which the odds of being right were multiplied on all problems, and who does not follow it.
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts'
import type { Interval } from '../stats/interval.ts'
import { heterogeneity, mantelHaenszel, type Heterogeneity } from '../stats/mantel-haenszel.ts'
import { normalProbability } from '../stats/quantiles.ts'
import type { Card } from './card.ts'
import type { CountGroup } from './group.ts'

export const card: Card = {
  name: 'beta',
  title: 'Sharpening β',
  measures: 'By what factor e^β the odds of a correct sample changed, common to all problems.',
  formula:
    'Mantel–Haenszel common log odds ratio of correctness, candidate over baseline, stratified by problem. If the candidate’s law is the ' +
    'baseline’s tilted by the reward, π ∝ q·e^{βR}, every problem’s odds are multiplied by e^β, and this estimates β. Heterogeneity: ' +
    'Breslow–Day test with Tarone’s correction.',
  readItAs:
    'β > 0: the candidate weights right answers up. Heterogeneity with p near 0 says that no single β explains the change: some ' +
    'problems gained, others lost. Those far off the common β are listed.',
  misleadsWhen:
    'Problems that both models always or never solve say nothing about β. The interval takes the problems as given; where the ' +
    'heterogeneity is significant, β is an average over unlike changes and the interval is too narrow for other problems.',
  interval: 'Robins–Breslow–Greenland; right for many problems with few samples as well.',
  source:
    'Mantel and Haenszel 1959; Robins, Breslow and Greenland 1986; the tilted law is Proposition C.4 of Wu et al. 2025 (arXiv 2507.14843 v4).',
}

export interface OffCommon {
  readonly problem: string
  /** Distance of the candidate’s correct samples from what β expects, in standard deviations; negative: gained less or lost. */
  readonly residual: number
}

export interface Sharpening {
  /** Common log odds ratio, candidate over baseline. */
  readonly beta: number
  readonly interval: Interval
  /** Problems that say something about it. */
  readonly informative: number
  /** p-value of “one β fits all problems”; undefined with fewer than two informative problems. */
  readonly heterogeneityP: number | undefined
  /** Problems that do not follow β (Benjamini–Hochberg over problems), farthest first. */
  readonly offCommon: readonly OffCommon[]
}

/** Undefined where no finite odds ratio exists. */
export function sharpeningOf({ pairs }: CountGroup, level: number): Sharpening | undefined {
  const tables = pairs.map(({ baseline, candidate }) => ({
    c1: candidate.c,
    n1: candidate.n,
    c2: baseline.c,
    n2: baseline.n,
  }))
  const common = mantelHaenszel(tables, level)
  if (common === undefined) return undefined
  const { beta, interval, informative } = common
  const spread = heterogeneity(tables, beta)
  const offCommon = farOff(spread?.deviations ?? [], level).flatMap(({ index, residual }) => {
    const pair = pairs[index]
    return pair === undefined ? [] : [{ problem: pair.problem, residual }]
  })
  return { beta, interval, informative, heterogeneityP: spread?.p, offCommon }
}

function farOff(deviations: Heterogeneity['deviations'], level: number): Heterogeneity['deviations'] {
  const adjusted = benjaminiHochberg(
    deviations.map(({ residual }) => Math.min(1, 2 * normalProbability(-Math.abs(residual)))),
  )
  return deviations
    .filter((_, at) => (adjusted[at] ?? 1) <= 1 - level)
    .toSorted((a, b) => Math.abs(b.residual) - Math.abs(a.residual) || a.index - b.index)
}
