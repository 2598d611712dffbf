// Minimum KL moved: how far, at least, the candidate's answers are from the baseline's.
import { bernoulliKlOfCounts, klByChance } from '../stats/bernoulli-kl.ts'
import type { Interval } from '../stats/interval.ts'
import type { Card } from './card.ts'
import { mean, resample } from './columns.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'

export const card: Card = {
  name: 'kl-moved',
  title: 'Minimum KL moved',
  measures: 'How far the candidate has moved from the baseline, at least, in nats, averaged over problems.',
  formula:
    'Per problem KL(Bern(p_c) ‖ Bern(p_b)) of the success rates, with half a success and half a failure added to each count; mean over ' +
    'problems. Right or wrong is a function of the answer, so by data processing this is a lower bound of KL(candidate ‖ baseline).',
  readItAs:
    'Compare it with the KL that training reports: a small bound beside a large KL means that most of the movement did not change who is ' +
    'right. Read the excess over what two equal models would show by chance.',
  misleadsWhen:
    'The estimate is positive for two equal models, the more so with few samples. Problems with rates near 0 or 1 dominate it.',
  interval:
    'Of the excess over chance: paired bootstrap over problems, widened for few problems. By chance: the exact mean over all ways to ' +
    'deal each problem’s correct samples to both models.',
  source:
    'Data-processing inequality; the KL-constrained objective is in Wu et al. 2025 (arXiv 2507.14843 v4), section 3.1.',
}

export interface KlMoved {
  /** Nats, mean over problems. */
  readonly nats: number
  /** What two equal models would show. */
  readonly byChance: number
  /** nats − byChance. */
  readonly excess: number
  /** Of `excess`. */
  readonly interval: Interval | undefined
}

export function klMovedOf(
  { pairs, strata }: CountGroup,
  settings: Settings,
  missing: Missing,
): Later<KlMoved> {
  const counts = pairs.map(
    ({ baseline, candidate }) => [candidate.c, candidate.n, baseline.c, baseline.n] as const,
  )
  const moved = Float64Array.from(counts, (of) => bernoulliKlOfCounts(...of))
  const chance = Float64Array.from(counts, (of) => klByChance(...of))
  const excess = moved.map((value, index) => value - (chance[index] ?? Number.NaN))
  const resampled = resample([excess], strata, settings)
  return () => ({
    nats: mean(moved),
    byChance: mean(chance),
    excess: mean(excess),
    interval: kept(missing, 'the KL moved', resampled.change(0, Infinity)),
  })
}
