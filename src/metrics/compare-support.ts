// Support of a group of pairs: counts, ratios, intervals, noise floor, and the problems that changed hands.
import { detectionLimit } from '../stats/detection-limit.ts'
import type { Interval } from '../stats/interval.ts'
import type { Resampled } from './columns.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup, CountPair } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'
import {
  beyondNoise,
  changedHands,
  supportCounts,
  supportNoise,
  type Support,
  type SupportCounts,
  type SupportColumns,
} from './support.ts'
import { epsilonSweep, supportCurve } from './support-curve.ts'
import { ratios, supportRatios, type RatioName } from './support-ratios.ts'

/** The support columns among resampled ones: preserved, expanded and shrunk stand at `firstColumn` and the two after it. */
export interface SupportSample {
  readonly columns: SupportColumns
  readonly firstColumn: number
  readonly resampled: Resampled
}

export function compareSupport(
  group: CountGroup,
  settings: Settings,
  sample: SupportSample,
  missing: Missing,
): Later<Support> {
  const { pairs, budgets } = group
  const [budget, largestBudget] = [Math.min(...budgets), Math.max(...budgets)]
  const counts = supportCounts(sample.columns)
  const { lost, gained } = changedHands(pairs, settings.epsilon)
  const { lostByChance, gainedByChance, ...noise } = supportNoise(pairs, budgets, settings.epsilon)
  const curve = supportCurve(group, settings)
  const sweep = epsilonSweep(group, settings.epsilon)
  const certain = beyondNoise(pairs, lost, settings.level)
  return () => ({
    budget,
    largestBudget,
    epsilon: settings.epsilon,
    ...counts,
    ...supportRatios(counts),
    intervals: intervalsOf(counts, pairs.length, sample, missing),
    noise,
    lostByChance,
    gainedByChance,
    detectionLimit: detectionLimit(budget, 1 - settings.level) ?? 1,
    curve: curve(),
    epsilonSweep: sweep,
    lost: lost.map(nameOf),
    gained: gained.map(nameOf),
    lostBeyondNoise: certain.map(nameOf),
  })
}

function nameOf({ problem }: CountPair): string {
  return problem
}

function intervalsOf(
  counts: SupportCounts,
  problems: number,
  { firstColumn, resampled }: SupportSample,
  missing: Missing,
): Support['intervals'] {
  const [preservedAt, expandedAt, shrunkAt] = [firstColumn, firstColumn + 1, firstColumn + 2]
  const measured = supportRatios(counts)
  const ratio = (name: RatioName): Interval | undefined => {
    if (measured[name] === undefined) return undefined
    const of = ratios[name]
    const found = resampled.interval(
      [preservedAt, expandedAt, shrunkAt],
      (preserved = 0, expanded = 0, shrunk = 0) => of(preserved, expanded, shrunk),
    )
    return kept(missing, name.toUpperCase(), found)
  }
  const count = (name: string, column: number): Interval | undefined =>
    kept(
      missing,
      `the number of ${name} problems`,
      resampled.interval([column], (share = 0) => share * problems),
    )
  return {
    expanded: count('expanded', expandedAt),
    shrunk: count('shrunk', shrunkAt),
    srr: ratio('srr'),
    ndr: ratio('ndr'),
    sds: ratio('sds'),
    nscr: ratio('nscr'),
  }
}
