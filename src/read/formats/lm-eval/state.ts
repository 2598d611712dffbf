// What has to be remembered from record to record of a samples file.
import { filterBook } from './filters.ts'
import type { FilterBook } from './filters.ts'

export interface State {
  readonly filters: FilterBook
  /** The filter that counts; undefined until a record of it was seen. */
  filter: string | undefined
  /** The metric that counts; undefined until the first record of the filter, or where it could not be settled. */
  metric: string | undefined
  /** Metrics of that first record; undefined until it was seen. */
  metrics: readonly string[] | undefined
  /** Those among which the user has to choose. */
  severalMetrics: readonly string[]
  /** Texts without a score of their own. */
  unscoredTexts: number
  /** Records whose score is null or NaN. */
  unscored: number
  /** Problems whose pass@k fits several counts. */
  ambiguous: number
}

export function newState(): State {
  return {
    filters: filterBook(),
    filter: undefined,
    metric: undefined,
    metrics: undefined,
    severalMetrics: [],
    unscoredTexts: 0,
    unscored: 0,
    ambiguous: 0,
  }
}
