// lighteval: the details of one task, one row a doc, samples already aggregated.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { field, fieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { fileName } from '../paths.ts'
import { questionHash } from '../question-hash.ts'
import type { CountedRow, Row } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { isCorrect, ruleFor, scoreBook } from '../score.ts'
import { clipped, shown } from '../shown.ts'
import { lightevalCard } from './lighteval/card.ts'
import { chooseCounting, countingOf, countsOf } from './lighteval/metrics.ts'
import type { Choice, Chosen, Counting } from './lighteval/metrics.ts'
import { columnsOf, hasStructs, isCurrent, isOlder, partsOf } from './lighteval/record.ts'

const detailsName = /^details_(.+?)(?:_\d{4}-\d{2}-\d{2}T[\d.:-]+)?\.parquet$/

export const lighteval: Format = {
  name: 'lighteval',
  names: detailsName,
  companions: undefined,
  answerField: undefined,
  card: lightevalCard,
  recognise(first) {
    if (isCurrent(first)) return 'the first record has doc, metric and model_response'
    return isOlder(first) ? 'the first record has full_prompt, predictions and metrics' : undefined
  },
  columns(shape) {
    const metrics = partsOf(shape).metrics
    const named = Object.keys(typeof metrics === 'object' && metrics !== null ? metrics : {})
    return columnsOf(
      shape,
      named.some((name) => countingOf(name)?.n === undefined),
    )
  },
  task: (path) => taskOf(fileName(path)),
  open: parser,
}

/** `details_lighteval|aime24|0_2025-…` → `aime24`: the suite and the number of shots go. */
function taskOf(name: string): string {
  const task = detailsName.exec(name)?.[1] ?? 'all'
  return task.replace(/\|\d+(\|\d+)?$/, '').replace(/^[^|]*\|(?=[^|])/, '')
}

interface State {
  choice: Choice | undefined
  /** Two metrics of one problem give different counts. */
  differ: boolean
  ambiguous: number
  unscored: number
}

function parser(context: FormatContext): Parser {
  const state: State = { choice: undefined, differ: false, ambiguous: 0, unscored: 0 }
  const scores = scoreBook()
  return {
    rows(record) {
      const { metrics, texts } = partsOf(record.value)
      state.choice ??= chooseCounting(metrics, texts, context.choices.metric)
      const { chosen } = state.choice
      if (chosen === undefined) return []
      const name = nameOf(chosen)
      if (field(metrics, name) === null) {
        state.unscored += 1
        return []
      }
      const row = rowOf(context, record, chosen, state)
      if (row !== undefined) scores.see(field(metrics, name))
      return row === undefined ? [] : [row]
    },
    end() {
      tell(context, state)
      return { rule: ruleOf(context, state.choice?.chosen), scores: scores.list() }
    },
  }
}

function nameOf(chosen: Chosen): string {
  return 'single' in chosen ? chosen.single : (chosen.counting[0]?.name ?? '')
}

function rowOf(context: FormatContext, record: Rec, chosen: Chosen, state: State): Row | undefined {
  const { id, query, metrics } = partsOf(record.value)
  const fields = fieldReader(context, { line: record.line, value: metrics }, 'metric.')
  if (typeof query !== 'string' || query === '') {
    fieldReader(context, record, hasStructs(record.value) ? 'doc.' : '').fail('query', 'text', shown(query))
    return undefined
  }
  const question = questionHash(query)
  const problem = typeof id === 'string' && id !== '' ? id : question.slice(0, 12)
  if ('single' in chosen) {
    const correct = isCorrect(context, record, fields, chosen.single)
    return correct === undefined ? undefined : sampleRow({ problem, question, correct })
  }
  const [first] = chosen.counting
  const n = first?.n
  if (n === undefined) {
    fields.fail(first?.name ?? '', 'a metric that says its n, or beside a list of texts')
    return undefined
  }
  const c = correctOf(chosen.counting, metrics, n, state)
  if (c === undefined) {
    fields.fail(first?.name ?? '', `a value that ${n} samples can have`)
    return undefined
  }
  return counted(problem, question, n, c)
}

/** The largest number of correct samples that all metrics allow; where they disagree, that of the first, and a question. */
function correctOf(
  counting: readonly Counting[],
  metrics: unknown,
  n: number,
  state: State,
): number | undefined {
  const ranges = counting.map((one) => countsOf(field(metrics, one.name), one, n))
  const [first] = ranges
  if (first === undefined) return undefined
  const least = Math.max(...ranges.map((range) => range?.least ?? Infinity))
  const most = Math.min(...ranges.map((range) => range?.most ?? -Infinity))
  if (least > most) state.differ = true
  else if (least < most) state.ambiguous += 1
  return least > most ? first.most : most
}

function counted(problem: string, question: string, n: number, c: number): CountedRow {
  return {
    kind: 'counted',
    task: undefined,
    problem,
    question,
    n,
    c,
    answers: undefined,
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
    traces: [],
  }
}

function tell(context: FormatContext, { choice, differ, ambiguous, unscored }: State): void {
  const file = context.path
  if (choice !== undefined && (choice.chosen === undefined || differ)) {
    const choices = choice.names.map(clipped).join(', ')
    const wanted = context.choices.metric
    const missing = { file, what: 'metric', name: clipped(wanted ?? ''), flag: 'metric', choices }
    const several = { file, what: 'metrics', flag: 'metric', choices }
    context.fault(wanted === undefined ? fault('choose', several) : fault('not-there', missing))
  }
  if (ambiguous > 0 && choice?.chosen !== undefined) {
    const text = `for ${ambiguous} problems ${clipped(nameOf(choice.chosen))} is 1, which fits several numbers of correct samples; the largest was taken.`
    context.note(note('format-says', { file, text }))
  }
  if (unscored > 0) context.note(note('unscored-samples', { file, count: unscored }))
}

function ruleOf(context: FormatContext, chosen: Chosen | undefined): string {
  if (chosen === undefined) return 'no metric was chosen'
  if ('single' in chosen) return ruleFor(clipped(chosen.single), context.choices.threshold)
  return `counted back from ${chosen.counting.map(({ name }) => `"${clipped(name)}"`).join(' and ')}`
}
