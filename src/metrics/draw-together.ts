// Columns over the same problems, asked for one after another → their resampled means, drawn all together when the first of
// them is looked at: drawing takes as long as weighing several columns. Knows no metric.
import { bootstrapMeans } from '../stats/bootstrap.ts'
import type { Settings } from './settings.ts'

/** What can be told when all that is to be resampled has been asked for: who looks earlier only has it drawn apart. */
export type Later<T> = () => T

interface Asked {
  readonly columns: readonly Float64Array[]
  means: readonly Float64Array[] | undefined
}

/** By settings, which are one value a group of pairs, and strata: what settles the draws, so that a column's means are the same in any company. */
const waiting = new WeakMap<object, Map<string, Asked[]>>()

/** The means of `columns` over resamples, `strata` holding the number of problems per task, in column order. */
export function drawnTogether(
  columns: readonly Float64Array[],
  strata: readonly number[],
  settings: Pick<Settings, 'resamples' | 'seed'>,
): Later<readonly Float64Array[]> {
  const asked: Asked = { columns, means: undefined }
  const groups = waiting.get(settings) ?? new Map<string, Asked[]>()
  waiting.set(settings, groups)
  const key = strata.join()
  groups.set(key, [...(groups.get(key) ?? []), asked])
  return () => {
    if (asked.means === undefined) {
      drawAll(groups.get(key) ?? [], strata, settings)
      groups.delete(key)
    }
    return asked.means ?? []
  }
}

function drawAll(
  all: readonly Asked[],
  strata: readonly number[],
  { resamples, seed }: Pick<Settings, 'resamples' | 'seed'>,
): void {
  const means = bootstrapMeans(
    all.flatMap(({ columns }) => columns),
    strata,
    resamples,
    seed,
  )
  let from = 0
  for (const asked of all) {
    asked.means = means.slice(from, from + asked.columns.length)
    from += asked.columns.length
  }
}
