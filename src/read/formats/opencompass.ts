// OpenCompass: the results of one model on one dataset, with the details of its examples.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has, inside, isFields } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { fileName } from '../paths.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { isCorrect, scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { shown } from '../shown.ts'

const verdicts = ['correct', 'is_correct', 'cascade_correct']

export const opencompass: Format = {
  name: 'opencompass',
  names: undefined,
  companions: undefined,
  answerField: 'pred',
  card: {
    tool: 'OpenCompass',
    files:
      '`outputs/{exp}/{time}/results/{model}/{dataset}.json`, with details (`--dump-eval-details`, on by default). `predictions/` beside it has texts and no scores.',
    versions: '0.3 to 0.5.4',
    gives: 'samples, answers; the prompt in the older form',
    ownMetric: { compared: '0.5.4, eight runs: their average and every G-Pass@k, which at τ = 0 is pass@k' },
    checked:
      'Source read: open-compass/opencompass@a5acc4bb (`openicl_eval.py`, `icl_base_evaluator.py`). One fixture is built from it; real files: a run of our own with eight replicas.',
    read: {
      'file name': 'the task (the dataset’s abbreviation)',
      'details[].example_abbr': 'the problem; where it is absent, the key or the position',
      'details[].correct, is_correct or cascade_correct':
        'sample j is correct: a list with one entry a run, or a single value',
      'details[].pred or predictions': 'the extracted answer of run j; empty or null: none',
      'details[].prompt': 'hashed, where it is text; pairs problems by what was asked',
    },
    cannot:
      'No token counts, no log-probabilities. With n runs, no question text, so problems pair by id alone.',
    traps: [
      'With `n` runs the file has n verdicts an example; with one run it is a list of one, or an object by position (keys sort as numbers, not as text).',
      'Some evaluators give no verdict for single examples; such a file says so and cannot feed a comparison.',
      'An example without a verdict (null) is left out, and a note counts them.',
      '`G-Pass@k`, `accuracy` and the other means are not read.',
    ],
  },
  recognise(first) {
    const [sample] = examplesOf(field(first, 'details'))
    const known = [
      'correct',
      'is_correct',
      'cascade_correct',
      'example_abbr',
      'references',
      'origin_prediction',
    ]
    const fits = sample !== undefined && known.some((name) => has(sample.value, name))
    return fits ? 'the first record has details with one entry an example' : undefined
  },
  needs: ['details[]', 'details.*'].flatMap((at) =>
    ['example_abbr', ...verdicts, 'pred', 'predictions', 'prompt'].map((name) => `${at}.${name}`),
  ),
  task: (path) => fileName(path).replace(/\.json(\.gz)?$/, ''),
  open: parser,
}

interface Example {
  readonly key: string
  readonly value: unknown
}

/** A list, or an object by position that also says its `type`. */
function examplesOf(details: unknown): Example[] {
  if (Array.isArray(details)) return details.map((value: unknown, index) => ({ key: String(index), value }))
  if (!isFields(details)) return []
  return Object.entries(details)
    .filter(([, value]) => isFields(value))
    .map(([key, value]) => ({ key, value }))
}

interface State {
  readonly scores: ScoreBook
  unscored: number
  samples: number
}

function parser(context: FormatContext): Parser {
  const state: State = { scores: scoreBook(), unscored: 0, samples: 0 }
  return {
    rows: (record) =>
      examplesOf(field(record.value, 'details')).flatMap((example) =>
        samplesOf(context, record, example, state),
      ),
    end() {
      const file = context.path
      if (state.samples > 0 && state.unscored > 0)
        context.note(note('unscored-samples', { file, count: state.unscored }))
      if (state.samples === 0 && state.unscored > 0) {
        const why = 'its evaluator gave no verdict (`correct`) for single examples, only means'
        const instead =
          'Use an evaluator that returns details, or score the predictions yourself and write {"problem": …, "correct": …} a line.'
        context.fault(fault('no-scores', { file, is: 'a result of OpenCompass', why, instead }))
      }
      return { rule: '"correct" is true', scores: state.scores.list() }
    },
  }
}

function samplesOf(context: FormatContext, record: Rec, { key, value }: Example, state: State): SampleRow[] {
  const at = `details[${key}].`
  const fields = fieldReader(context, inside(record, value), at)
  const problem = fields.optionalId('example_abbr') ?? key
  const name = verdicts.find((one) => fields.value(one) !== undefined && fields.value(one) !== null)
  const judged = name === undefined ? [null] : listOf(fields.value(name))
  const given = fields.value('pred') ?? fields.value('predictions')
  const answers = name !== undefined && Array.isArray(fields.value(name)) ? listOf(given) : [given]
  const known = fields.value('pred') !== undefined || fields.value('predictions') !== undefined
  const prompt = fields.value('prompt')
  const question = typeof prompt === 'string' && prompt.trim() !== '' ? questionHash(prompt) : undefined
  if (known && answers.length !== judged.length && name !== undefined) {
    fields.fail('pred', `as long as "${name}" (${judged.length})`, shown(fields.value('pred')))
    return []
  }
  return judged.flatMap((verdict, index) => {
    if (verdict === null || name === undefined) {
      state.unscored += 1
      return []
    }
    const correct = isCorrect(context, record, fields, name, verdict)
    if (correct === undefined) return []
    state.scores.see(verdict)
    state.samples += 1
    return [sampleRow({ problem, question, correct, answer: known ? textOf(answers[index]) : undefined })]
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** An evaluator may extract a list of answers, or a number; undefined: not text, so not recorded. */
function textOf(answer: unknown): string | null | undefined {
  if (answer === null || typeof answer === 'string') return answerOf(answer)
  return typeof answer === 'number' ? String(answer) : undefined
}
