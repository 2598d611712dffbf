// pass@k and support of a group of pairs: which problems are solved, at the first try and in many.
import type { Interval } from '../stats/interval.ts'
import { meansOf } from './change.ts'
import { differences, resample, type Column, type Resampled } from './columns.ts'
import { compareSupport } from './compare-support.ts'
import type { TaskComparison } from './comparison.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup } from './group.ts'
import { kept, type Missing } from './missing.ts'
import { crossoverIndex, passAtKColumns, type Crossover, type PassAtK } from './pass-at-k.ts'
import { bandOf } from './reach-band.ts'
import type { Settings } from './settings.ts'
import { supportColumns } from './support.ts'

/** They share their resamples: both are means over the same problems. */
export function compareReach(
  group: CountGroup,
  ks: readonly number[],
  settings: Settings,
  missing: Missing,
): Later<Pick<TaskComparison, 'passAtK' | 'crossover' | 'support'>> {
  const curves = ks.map((k) => passAtKColumns(group.pairs, k))
  const columns = supportColumns(group.pairs, group.budgets, settings.epsilon)
  const all = [
    ...curves.flatMap((curve) => [...curve, differences(...curve)]),
    columns.preserved,
    columns.expanded,
    columns.shrunk,
  ]
  const resampled = resample(all, group.strata, settings)
  const support = compareSupport(group, settings, { columns, firstColumn: 3 * ks.length, resampled }, missing)
  return () => {
    const points = curves.map((curve, index) =>
      passAtKRow(ks[index] ?? 1, curve, 3 * index, resampled, missing),
    )
    const band = bandOf(
      points.map(({ change, interval }, index) => ({
        change,
        interval,
        means: resampled.means(3 * index + 2),
      })),
      settings.level,
    )
    const passAtK = points.map((row, index) => ({ ...row, simultaneous: band[index] }))
    return { passAtK, crossover: crossoverOf(passAtK, resampled), support: support() }
  }
}

/** At the resampled columns `at`, `at + 1` and `at + 2` stand baseline, candidate and the change of k. */
function passAtKRow(
  k: number,
  curve: readonly [baseline: Column, candidate: Column],
  at: number,
  resampled: Resampled,
  missing: Missing,
): Omit<PassAtK, 'simultaneous'> {
  return {
    k,
    ...meansOf(...curve),
    interval: kept(missing, `the change of pass@${k}`, resampled.change(at + 2, 1)),
    baselineInterval: band(resampled, at),
    candidateInterval: band(resampled, at + 1),
  }
}

/** A curve's own band; where there is none, the chart draws none, and the change has its note. */
function band(resampled: Resampled, column: number): Interval | undefined {
  const found = resampled.interval([column], (value) => value)
  return typeof found === 'string' ? undefined : found
}

function crossoverOf(curve: readonly PassAtK[], resampled: Resampled): Crossover | undefined {
  const from = crossoverIndex(curve)
  const first = from === undefined ? undefined : curve[from]
  if (from === undefined || first === undefined) return undefined
  const columns = curve.slice(from).map((_, offset) => 3 * (from + offset) + 2)
  const baselineAhead = (...changes: number[]): boolean =>
    changes.every((change, index) => (index === 0 ? change < 0 : change <= 0))
  return { k: first.k, share: resampled.share(columns, baselineAhead) }
}
