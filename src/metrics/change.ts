// A quantity of both models, each the mean of a column over the same problems → its change with an interval. What most
// metrics come to; knows none of them.
import type { Interval } from '../stats/interval.ts'
import { differences, mean, resample, type Column } from './columns.ts'
import type { Later } from './draw-together.ts'
import type { CountPair } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'

/** A quantity of both models over the same problems, in its own unit. */
export interface Change {
  readonly baseline: number
  readonly candidate: number
  /** candidate − baseline. */
  readonly change: number
  /** Of `change`. */
  readonly interval: Interval | undefined
}

/** One quantity: its value on each problem under both models. */
export interface Curve {
  readonly baseline: Column
  readonly candidate: Column
  /** As a note names it: `the change of pass@8`. */
  readonly name: string
}

/** What to resample: the number of problems per task, and the largest possible change of one problem (Infinity: none). */
export interface Basis {
  readonly strata: readonly number[]
  readonly largest: number
  readonly settings: Settings
}

/** The change of each of `curves`, all on the same resamples. A missing interval is remembered in `missing` when it is looked at. */
export function changesOf(
  curves: readonly Curve[],
  { strata, largest, settings }: Basis,
  missing: Missing,
): Later<Change[]> {
  const columns = curves.map(({ baseline, candidate }) => differences(baseline, candidate))
  const resampled = resample(columns, strata, settings)
  return () =>
    curves.map(({ baseline, candidate, name }, index) => ({
      ...meansOf(baseline, candidate),
      interval: kept(missing, name, resampled.change(index, largest)),
    }))
}

/** The models' means and their difference. */
export function meansOf(baselines: Column, candidates: Column): Omit<Change, 'interval'> {
  const [baseline, candidate] = [mean(baselines), mean(candidates)]
  return { baseline, candidate, change: candidate - baseline }
}

/** The curve of a quantity that n and c of a problem settle; it must be known for every problem. */
export function countCurve(
  pairs: readonly CountPair[],
  name: string,
  of: (n: number, c: number) => number | undefined,
): Curve {
  return {
    name,
    baseline: countColumn(pairs, 'baseline', name, of),
    candidate: countColumn(pairs, 'candidate', name, of),
  }
}

/** One side of it. */
export function countColumn(
  pairs: readonly CountPair[],
  side: 'baseline' | 'candidate',
  name: string,
  of: (n: number, c: number) => number | undefined,
): Column {
  const column = new Float64Array(pairs.length)
  for (const [index, pair] of pairs.entries()) {
    const { n, c } = pair[side]
    const value = of(n, c)
    if (value === undefined) throw new Error(`${name}: unknown for ${c} of ${n} samples`)
    column[index] = value
  }
  return column
}
