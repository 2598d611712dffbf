// The whole file was read → faults where the user has to choose, notes on what was left out, the rule in words.
import { fault } from '../../../faults.ts'
import { note } from '../../../notes.ts'
import type { FormatContext } from '../../format.ts'
import { ruleFor } from '../../score.ts'
import { clipped } from '../../shown.ts'
import { kOf } from './metrics.ts'
import type { State } from './state.ts'

/** Choices that only the whole file shows. */
export function refuseChoices(context: FormatContext, state: State): void {
  refuseFilters(context, state)
  refuseMetrics(context, state)
}

function refuseFilters(context: FormatContext, { filters, filter }: State): void {
  const file = context.path
  const choices = [...filters.seen].map(clipped).join(', ')
  const chosen = context.choices.filter
  const unsettled = chosen === undefined || (filter === 'none' && chosen !== 'none')
  if (filters.seen.size > 1 && unsettled) {
    const what = filters.numbered ? 'filters without names (numbered here in their order)' : 'filters'
    context.fault(fault('choose', { file, what, flag: 'filter', choices }))
  } else if (chosen !== undefined && filter === undefined && filters.seen.size > 0) {
    context.fault(
      fault('not-there', { file, what: 'filter', name: clipped(chosen), flag: 'filter', choices }),
    )
  }
}

function refuseMetrics(context: FormatContext, { metric, metrics, severalMetrics }: State): void {
  if (metric !== undefined || metrics === undefined) return
  const file = context.path
  const chosen = context.choices.metric
  if (chosen !== undefined && metrics.length > 0) {
    const choices = metrics.map(clipped).join(', ')
    context.fault(
      fault('not-there', { file, what: 'metric', name: clipped(chosen), flag: 'metric', choices }),
    )
  } else if (severalMetrics.length > 0) {
    const choices = severalMetrics.map(clipped).join(', ')
    context.fault(fault('choose', { file, what: 'metrics', flag: 'metric', choices }))
  }
}

/** Notes on what was used and what was left out. */
export function tell(context: FormatContext, state: State): void {
  const file = context.path
  const says = (text: string): void => {
    context.note(note('format-says', { file, text }))
  }
  const { metric: chosen } = context.choices
  if (chosen !== undefined && state.metric !== undefined && state.metric !== chosen) {
    says(`its only metric is ${clipped(state.metric)}, which was used though ${clipped(chosen)} was chosen.`)
  }
  if (state.unscoredTexts > 0) {
    says(
      `${state.unscoredTexts} generated texts carry no score of their own (the harness scores a doc once per filter) and were left out.`,
    )
  }
  if (state.ambiguous > 0 && state.metric !== undefined) {
    const metric = clipped(state.metric)
    says(
      `for ${state.ambiguous} problems ${metric} is 1, which fits several numbers of correct samples; the largest was taken.`,
    )
  }
  if (state.unscored > 0) context.note(note('unscored-samples', { file, count: state.unscored }))
}

/** The rule for correctness, in words. */
export function ruleOf(context: FormatContext, { metric, filter }: State): string {
  if (metric === undefined) return 'no metric was chosen'
  const name = clipped(metric)
  const rule =
    kOf(metric) === undefined ? ruleFor(name, context.choices.threshold) : `counted back from "${name}"`
  return filter === undefined ? rule : `${rule}, filter ${clipped(filter)}`
}
