// What a comparison makes of pairs of one metric, as a plan needs it: columns of per-problem values, and the quantities that are
// computed from their means.
import type { Curve } from '../metrics/change.ts'
import type { Column } from '../metrics/columns.ts'

export interface Look {
  readonly columns: readonly Column[]
  /** From the columns' means: what a limit bounds, in the metric's unit; a change for metrics of one model. */
  readonly bounded: (means: readonly number[]) => number
  /** Likewise: what has to differ from 0 for the judge to be sure, in the same unit. */
  readonly evidence: (means: readonly number[]) => number
  /** Likewise: the baseline's value; undefined for metrics that belong to the pair. */
  readonly baseline: ((means: readonly number[]) => number) | undefined
  /** How the comparison makes the interval: widened for few problems, or plain. */
  readonly interval: 'paired' | 'percentile'
  /** Among how many the shown one was picked, which the interval allows for. */
  readonly splits: number
}

const first = ([a = Number.NaN]: readonly number[]): number => a
const rise = ([a = Number.NaN, b = Number.NaN]: readonly number[]): number => b - a

/** A mean over problems of both models. */
export function lookAtCurve({ baseline, candidate }: Pick<Curve, 'baseline' | 'candidate'>): Look {
  return lookAtMeans([baseline, candidate], rise, 'paired')
}

/** A change that is computed from the means of both models; `change` gives 0 where these are equal. */
export function lookAtMeans(
  columns: readonly [baseline: Column, candidate: Column],
  change: Look['bounded'],
  interval: Look['interval'],
  baseline: Look['bounded'] = first,
): Look {
  return { columns, bounded: change, evidence: change, baseline, interval, splits: 1 }
}

/** What belongs to the pair; `evidence` is the excess over what no change would show. */
export function lookAtPair(
  columns: readonly Column[],
  {
    bounded,
    evidence,
    interval,
    splits = 1,
  }: Pick<Look, 'bounded' | 'evidence' | 'interval'> & { splits?: number },
): Look {
  return { columns, bounded, evidence, baseline: undefined, interval, splits }
}
