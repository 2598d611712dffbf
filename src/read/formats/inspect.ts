// UK AISI Inspect: one log a file (.eval or .json), scored by one scorer.
import { note } from '../../notes.ts'
import { field, fieldReader, has, inside } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import type { SampleRow } from '../row.ts'
import { ruleFor } from '../score.ts'
import { clipped } from '../shown.ts'
import { inspectCard } from './inspect/card.ts'
import { needs } from './inspect/needs.ts'
import { joinLog } from './inspect/join.ts'
import { readSample } from './inspect/sample.ts'
import { scorerBook } from './inspect/scorers.ts'
import type { ScorerBook } from './inspect/scorers.ts'

export const inspect: Format = {
  name: 'inspect',
  names: /\.eval$/,
  companions: undefined,
  answerField: 'scores.….answer',
  card: inspectCard,
  join: joinLog,
  recognise(first) {
    const log = has(first, 'version', 'eval') && has(field(first, 'eval'), 'task', 'model')
    return log ? 'the first record has version and eval with task and model' : undefined
  },
  taskIn(first) {
    const task = field(field(first, 'eval'), 'task')
    return typeof task === 'string' ? [task] : []
  },
  task: () => 'all',
  needs,
  open: parser,
}

/** What has to be remembered from record to record. */
interface State {
  task: string | undefined
  samples: number
  unscored: number
  errors: number
  readonly scorers: ScorerBook
}

function parser(context: FormatContext): Parser {
  const state: State = {
    task: undefined,
    samples: 0,
    unscored: 0,
    errors: 0,
    scorers: scorerBook(context),
  }
  return {
    rows(record) {
      if (!has(record.value, 'eval')) return one(context, record, '', state)
      readHeader(context, record, state)
      const samples = field(record.value, 'samples')
      if (!Array.isArray(samples)) return []
      return samples.flatMap((sample, index) =>
        one(context, inside(record, sample), `samples[${index}].`, state),
      )
    },
    end() {
      tell(context, state)
      const used = state.scorers.end()
      const rule =
        used === undefined ? 'no sample was scored' : ruleFor(clipped(used), context.choices.threshold)
      return { rule: `${rule} (C is 1, P 0.5, I and N 0)`, scores: state.scorers.scores() }
    },
  }
}

function readHeader(context: FormatContext, record: Rec, state: State): void {
  const header = fieldReader(context, inside(record, field(record.value, 'eval')), 'eval.')
  state.task = header.id('task')
  const status = field(record.value, 'status')
  if (status === 'success') return
  const is = typeof status === 'string' ? `has the status "${clipped(status)}"` : 'was never finished'
  says(context, `the eval ${is}; the samples that are there were read.`)
}

function one(context: FormatContext, record: Rec, at: string, state: State): SampleRow[] {
  state.samples += 1
  const scored = state.scorers.of(record.value)
  if (scored === undefined) {
    if (field(record.value, 'error') === undefined || field(record.value, 'error') === null)
      state.unscored += 1
    else state.errors += 1
    return []
  }
  const row = readSample(context, record, at, scored, state.task)
  if (row !== undefined) state.scorers.see(scored.value)
  return row === undefined ? [] : [row]
}

function tell(context: FormatContext, state: State): void {
  if (state.samples === 0) says(context, 'the log holds no samples (was it written with log_samples off?).')
  if (state.errors > 0) {
    says(
      context,
      `${state.errors} samples ended in an error and have no score; they count neither as right nor as wrong.`,
    )
  }
  if (state.unscored > 0)
    context.note(note('unscored-samples', { file: context.path, count: state.unscored }))
}

function says(context: FormatContext, text: string): void {
  context.note(note('format-says', { file: context.path, text }))
}
