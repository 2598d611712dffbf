// Every Eval Ever: instance-level JSON Lines, one record a sample, model and metric.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import { clipped, shown } from '../shown.ts'
import { isTokenCount } from '../token-count.ts'

export const everyEvalEver: Format = {
  name: 'every-eval-ever',
  names: undefined,
  companions: undefined,
  answerField: 'answer_attribution',
  card: {
    tool: 'Every Eval Ever (EvalEval)',
    files: '`{evaluation}_samples.jsonl` beside the aggregate `{evaluation}.json`, which has no samples.',
    versions: 'schema 0.2 to 0.3',
    gives: 'samples, answers, question, tokens',
    ownMetric: {
      compared: '0.3.0, eight runs of Inspect converted: the accuracies in its aggregates',
    },
    checked:
      'Source read: evaleval/every_eval_ever@9bce4136 (`schemas/instance_level_eval.schema.json`). One fixture is written by a script that validates it against that schema; real files: eight runs of our own with Inspect, converted.',
    read: {
      evaluation_name: 'the task',
      sample_id: 'the problem',
      'input.raw': 'hashed; pairs problems by what was asked',
      'evaluation.is_correct': 'the sample is correct; with a threshold, `evaluation.score` decides instead',
      'answer_attribution[].extracted_value':
        'the extracted answer, of the entry that is terminal; empty: none',
      'token_usage.output_tokens': 'number of generated tokens',
    },
    cannot:
      'No index of the sample, so a sample read twice is not found. No log-probabilities, no token entropy.',
    traps: [
      'A sample that feeds several metrics is written once for each (`evaluation_result_id`); Leash asks which one counts (`--metric`).',
      'Several models in one file are several models; Leash asks which one counts (`--filter`).',
      'A record with an `error` was not answered: it is left out, and a note counts them.',
      'Converters call a sample correct for any score above 0. Where `is_correct` is true and the score lies between 0 and 1, Leash asks for a threshold.',
      'Converted from an Inspect log of several epochs, every epoch has the mean over all of them as its score: give Leash the log itself; a note says so.',
      'A record may hold several responses in `output.raw` but has one score: it is one sample.',
    ],
  },
  recognise(first) {
    const fits = has(first, 'evaluation_name', 'sample_id', 'evaluation', 'answer_attribution')
    return fits ? 'the first record has evaluation_name, sample_id and evaluation' : undefined
  },
  task: () => 'all',
  open: parser,
}

interface State {
  readonly models: Set<string>
  /** evaluation_result_id by evaluation_name. */
  readonly results: Map<string, Set<string>>
  errors: number
  /** A score that is neither 0 nor 1 beside the number of an epoch. */
  meanOfEpochs: boolean
}

function parser(context: FormatContext): Parser {
  const state: State = { models: new Set(), results: new Map(), errors: 0, meanOfEpochs: false }
  const scores = scoreBook()
  const { threshold } = context.choices
  return {
    rows(record) {
      const fields = fieldReader(context, record)
      const task = fields.id('evaluation_name')
      const model = fields.optionalId('model_id') ?? 'unnamed'
      const result = fields.optionalId('evaluation_result_id') ?? 'unnamed'
      if (fields.failed || task === undefined || !counts(context, state, task, model, result)) return []
      const error = fields.value('error')
      if (error !== undefined && error !== null) {
        state.errors += 1
        return []
      }
      if (isUndecided(context, record, state)) return []
      const row = sample(context, record, task)
      if (row !== undefined)
        scores.see(field(fields.value('evaluation'), threshold === undefined ? 'is_correct' : 'score'))
      return row === undefined ? [] : [row]
    },
    end() {
      ask(context, state)
      if (state.errors > 0)
        context.note(note('unscored-samples', { file: context.path, count: state.errors }))
      if (state.meanOfEpochs) context.note(note('format-says', { file: context.path, text: meanOfEpochs }))
      const rule = threshold === undefined ? '"is_correct" is true' : `"score" is at least ${threshold}`
      return { rule, scores: scores.list() }
    },
  }
}

const meanOfEpochs =
  'Every epoch has the mean over all epochs as its score, so single samples cannot be told apart; give Leash the log of Inspect from which this file was converted.'

/** Whether a sample is said to be correct for a part of the score, or for a mean over several attempts; the user is asked then. */
function isUndecided(context: FormatContext, { value, line }: Rec, state: State): boolean {
  const [stated, score] = ['is_correct', 'score'].map((name) => field(field(value, 'evaluation'), name))
  if (context.choices.threshold !== undefined || stated !== true) return false
  if (typeof score !== 'number' || !(score > 0 && score < 1)) return false
  context.unsettled('evaluation.score', score, line)
  state.meanOfEpochs ||= (Number(field(field(value, 'metadata'), 'epoch')) || 1) > 1
  return true
}

/** Whether the record is of the model and metric that count; the first ones do until the whole file is known. */
function counts(context: FormatContext, state: State, task: string, model: string, result: string): boolean {
  state.models.add(model)
  const results = state.results.get(task) ?? new Set()
  state.results.set(task, results.add(result))
  const { filter, metric } = context.choices
  return (filter === undefined || filter === model) && (metric === undefined || metric === result)
}

function ask(context: FormatContext, { models, results }: State): void {
  const { filter, metric } = context.choices
  const most = [...results.values()].find((found) => found.size > 1) ?? new Set<string>()
  const all = new Set([...results.values()].flatMap((found) => [...found]))
  choose(context, 'models', 'filter', models, filter, models)
  choose(context, 'metrics of one task', 'metric', most, metric, all)
}

function choose(
  context: FormatContext,
  what: string,
  flag: string,
  several: ReadonlySet<string>,
  chosen: string | undefined,
  all: ReadonlySet<string>,
): void {
  const file = context.path
  const list = (names: ReadonlySet<string>): string => [...names].sort().map(clipped).join(', ')
  if (chosen === undefined && several.size > 1) {
    context.fault(fault('choose', { file, what, flag, choices: list(several) }))
  } else if (chosen !== undefined && all.size > 0 && !all.has(chosen)) {
    const name = clipped(chosen)
    context.fault(fault('not-there', { file, what: flag, name, flag, choices: list(all) }))
  }
}

function sample(context: FormatContext, record: Rec, task: string): SampleRow | undefined {
  const fields = fieldReader(context, record)
  const problem = fields.id('sample_id')
  const evaluation = fields.value('evaluation')
  const correct = correctness(context, evaluation)
  if (correct === undefined) {
    fields.fail('evaluation', 'an object with is_correct and score', shown(evaluation))
  }
  const raw = field(fields.value('input'), 'raw')
  if (fields.failed || problem === undefined || correct === undefined) return undefined
  const tokens = field(fields.value('token_usage'), 'output_tokens')
  return sampleRow({
    task,
    problem,
    question: typeof raw === 'string' && raw.trim() !== '' ? questionHash(raw) : undefined,
    correct,
    answer: answerIn(fields.value('answer_attribution')),
    tokens: isTokenCount(tokens) && tokens > 0 ? tokens : undefined,
  })
}

function correctness({ choices }: FormatContext, evaluation: unknown): boolean | undefined {
  const [stated, score] = [field(evaluation, 'is_correct'), field(evaluation, 'score')]
  if (choices.threshold !== undefined)
    return typeof score === 'number' ? score >= choices.threshold : undefined
  return typeof stated === 'boolean' ? stated : undefined
}

/** Undefined: the file records no answer for this sample. */
function answerIn(attribution: unknown): string | null | undefined {
  const entries: readonly unknown[] = Array.isArray(attribution) ? attribution : []
  const last = entries.findLast((entry) => field(entry, 'is_terminal') === true) ?? entries.at(-1)
  const value = field(last, 'extracted_value')
  return typeof value === 'string' ? answerOf(value) : undefined
}
