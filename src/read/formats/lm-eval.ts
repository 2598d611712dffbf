// lm-evaluation-harness: the logged samples of one task, for one filter and one metric.
import { fault } from '../../faults.ts'
import { fieldReader, has } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { fileName } from '../paths.ts'
import { scoreBook } from '../score.ts'
import { clipped } from '../shown.ts'
import { lmEvalCard } from './lm-eval/card.ts'
import { chooseMetric, metricsOf } from './lm-eval/metrics.ts'
import { rowOf } from './lm-eval/rows.ts'
import { newState } from './lm-eval/state.ts'
import type { State } from './lm-eval/state.ts'
import { refuseChoices, ruleOf, tell } from './lm-eval/told.ts'

const date = String.raw`\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:\.\d+)?`
const samplesName = new RegExp(String.raw`^samples_(.+)_${date}\.jsonl(\.gz)?$`)

export const lmEval: Format = {
  name: 'lm-eval',
  names: samplesName,
  companions: undefined,
  answerField: 'filtered_resps',
  card: lmEvalCard,
  recognise(first) {
    const fits = has(first, 'doc_id', 'resps', 'filtered_resps')
    return fits ? 'the first record has doc_id, resps and filtered_resps' : undefined
  },
  task: (path) => samplesName.exec(fileName(path))?.[1] ?? 'all',
  open: parser,
}

function parser(context: FormatContext): Parser {
  const state = newState()
  const scores = scoreBook()
  return {
    rows(record) {
      const fields = fieldReader(context, record)
      const doc = fields.id('doc_id')
      const hash = fields.optionalText('doc_hash')
      if (fields.failed || doc === undefined) return []
      if (!isOfTheFilter(context, record, state, doc)) return []
      const metric = metricFor(context, record, fields, state)
      if (metric === undefined) return []
      const row = rowOf(context, record, fields, { doc, hash, metric }, state)
      if (row !== undefined) scores.see(fields.value(metric))
      return row === undefined ? [] : [row]
    },
    end() {
      refuseChoices(context, state)
      tell(context, state)
      return { rule: ruleOf(context, state), scores: scores.list() }
    },
  }
}

/**
 * Whether the record is of the filter that counts: the chosen one, else the first of the file. A task without filters
 * calls its only one `none`, and nothing has to be chosen there. Tells where the record was read before.
 */
function isOfTheFilter(context: FormatContext, record: Rec, state: State, doc: string): boolean {
  const { filter, again } = state.filters.of(record.value, doc)
  const { filter: chosen } = context.choices
  if (chosen === undefined || filter === chosen || filter === 'none') state.filter ??= filter
  if (filter !== state.filter) return false
  if (!again) return true
  const file = context.path
  const task = clipped(lmEval.task(file))
  const facts = {
    file,
    line: record.line,
    task,
    problem: clipped(doc),
    sample: `of filter ${clipped(filter)}`,
  }
  context.fault(fault('duplicate-sample', facts))
  return false
}

/** The metric that counts, settled by the first record of the filter. Undefined: none, or the user has to choose. */
function metricFor(
  context: FormatContext,
  record: Rec,
  fields: FieldReader,
  state: State,
): string | undefined {
  if (state.metrics !== undefined) return state.metric
  const metrics = metricsOf(record.value)
  const { metric, several } = chooseMetric(record.value)
  const { metric: chosen } = context.choices
  state.metrics = metrics
  state.severalMetrics = several ?? []
  if (chosen === undefined || metrics.length === 1) state.metric = metric
  else if (metrics.includes(chosen) && has(record.value, chosen)) state.metric = chosen
  if (metric === undefined && several === undefined) {
    fields.fail('metrics', 'a list that names a field with a number, true or false')
  }
  return state.metric
}
