// Reasoning Gym's eval script: one JSON document of categories and datasets, or of one dataset.
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has, inside } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'

const ofSample = ['score', 'error', 'model_answer']
const ofResult = [
  'question',
  'expected_answer',
  ...ofSample,
  ...ofSample.map((name) => `completions[].${name}`),
]
const ofDataset = ['name', ...ofResult.map((path) => `results[].${path}`)]

export const reasoningGym: Format = {
  name: 'reasoning-gym',
  names: undefined,
  companions: undefined,
  answerField: 'model_answer',
  card: {
    tool: 'Reasoning Gym',
    files:
      '`{output_dir}/{model}_{time}/results.json` with all categories, or `{category}/{dataset}.json` with one dataset; the form with `completions` and the older one with one answer a question.',
    versions: 'eval script of 2025, older and new form',
    gives: 'samples, answers, question',
    ownMetric: {
      compared:
        '0.1.25, eight answers a question: the means of the package’s ScoreBoard. The document around its scores is put together by our script, because the eval script is in the repository alone',
    },
    checked:
      'Source read: open-thought/reasoning-gym eval/eval.py@ad0babc0 (older form). Real files: open-thought/reasoning-gym-eval, 3 samples a question.',
    read: {
      'datasets[].name': 'the task',
      '(position in results)': 'the problem: there is no id',
      question: 'hashed; pairs problems by what was asked',
      'completions[].score': 'the sample is correct when its score is 1, or at least the threshold',
      'completions[].model_answer': 'the extracted answer; empty or null: none',
      'score, model_answer': 'the same for the older form',
    },
    cannot: 'No token counts, no log-probabilities, no token entropy.',
    traps: [
      'Scores from 0 to 1 give partial credit (0.01, 0.05 …); only 1 counts as correct unless there is a threshold, and a note says so.',
      'The same config and seed give other questions in another version of the library, so position alone pairs nothing: the question must agree too.',
      'Question texts may repeat within a dataset; the position keeps them apart.',
      'Items with an `error` were never answered; they are left out and counted in a note.',
      '`best_score`, `mean_score` and `average_score` are not read.',
    ],
  },
  recognise(first) {
    if (datasetsOf(first).length === 0) return undefined
    return has(first, 'categories')
      ? 'the first record has categories with datasets'
      : 'the first record has results with questions and scores'
  },
  needs: ['', 'categories[].datasets[].'].flatMap((at) => ofDataset.map((path) => `${at}${path}`)),
  task: () => 'all',
  open: parser,
}

interface Dataset {
  readonly at: string
  readonly value: unknown
}

/** Every dataset of the document, with its place; none where this is another kind of document. */
function datasetsOf(document: unknown): Dataset[] {
  if (isDataset(document)) return [{ at: '', value: document }]
  const categories = field(document, 'categories')
  if (!Array.isArray(categories)) return []
  return categories.flatMap((category, index) => {
    const datasets = field(category, 'datasets')
    if (!Array.isArray(datasets)) return []
    return datasets.map((value: unknown, place) => ({
      at: `categories[${index}].datasets[${place}].`,
      value,
    }))
  })
}

function isDataset(value: unknown): boolean {
  const results = field(value, 'results')
  return has(value, 'name') && Array.isArray(results) && has(results[0], 'question', 'expected_answer')
}

interface State {
  readonly scores: ScoreBook
  partial: number
  errors: number
}

function parser(context: FormatContext): Parser {
  const state: State = { scores: scoreBook(), partial: 0, errors: 0 }
  const { threshold } = context.choices
  return {
    rows: (record) => datasetsOf(record.value).flatMap((dataset) => rowsOf(context, record, dataset, state)),
    end() {
      const rule = `"score" is at least ${threshold ?? 1}`
      const file = context.path
      if (state.partial > 0 && threshold === undefined) {
        const text = `${state.partial} samples got partial credit; only a score of 1 counts as correct, unless --threshold says otherwise.`
        context.note(note('score-rule', { file, rule: text }))
      }
      if (state.errors > 0) context.note(note('unscored-samples', { file, count: state.errors }))
      return { rule, scores: state.scores.list() }
    },
  }
}

function rowsOf(context: FormatContext, record: Rec, { at, value }: Dataset, state: State): SampleRow[] {
  const dataset = fieldReader(context, inside(record, value), at)
  const task = dataset.id('name')
  const results = dataset.value('results')
  if (!Array.isArray(results)) dataset.fail('results', 'a list with one entry a question')
  if (dataset.failed || task === undefined || !Array.isArray(results)) return []
  return results.flatMap((result: unknown, index) => {
    const place = `${at}results[${index}].`
    const fields = fieldReader(context, inside(record, result), place)
    const text = fields.value('question')
    if (typeof text !== 'string') {
      fields.fail('question', 'text')
      return []
    }
    const completions = fields.value('completions')
    const known = { task, problem: String(index), question: questionHash(text) }
    if (!Array.isArray(completions)) return sample(context, inside(record, result), place, known, state)
    return completions.flatMap((completion, nth) =>
      sample(context, inside(record, completion), `${place}completions[${nth}].`, known, state),
    )
  })
}

function sample(
  context: FormatContext,
  record: Rec,
  at: string,
  known: { readonly task: string; readonly problem: string; readonly question: string },
  state: State,
): SampleRow[] {
  const fields = fieldReader(context, record, at)
  const score = fields.value('score')
  const failed = fields.value('error')
  if (score === null || (failed !== undefined && failed !== null)) {
    state.errors += 1
    return []
  }
  if (typeof score !== 'number') fields.fail('score', 'a number')
  const answer = fields.value('model_answer')
  if (answer !== null && answer !== undefined && typeof answer !== 'string')
    fields.fail('model_answer', 'text or null')
  if (fields.failed || typeof score !== 'number') return []
  state.scores.see(score)
  if (score > 0 && score < 1) state.partial += 1
  const correct = score >= (context.choices.threshold ?? 1)
  return [
    sampleRow({
      ...known,
      correct,
      answer: typeof answer === 'string' ? answerOf(answer) : (answer as null),
    }),
  ]
}
