// rllm: one JSON document an eval run, one item an attempt.
import { note } from '../../notes.ts'
import { field, fieldReader, has, inside } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'

export const rllm: Format = {
  name: 'rllm',
  names: undefined,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'rllm (also DeepScaleR)',
    files: '`~/.rllm/eval_results/{dataset}_{model}_{time}.json`.',
    versions: 'main of 2025',
    gives: 'samples',
    ownMetric: { not: 'a repository and no package: PyPI has no `rllm`' },
    checked: 'Source read: rllm-org/rllm rllm/eval/results.py@0038684e. No real file.',
    read: {
      dataset_name: 'the task',
      'items[].task_id': 'the problem, else `idx`',
      'items[].attempt': 'the index of the sample; finds samples read twice',
      'items[].is_correct': 'the sample is correct',
    },
    cannot: 'No question text, no answers, no token counts, no log-probabilities.',
    traps: [
      'An item with an `error` was not answered: it is left out, and a note counts them. The tool itself counts it as wrong.',
      '`reward` may hold more than correctness and is not read.',
      'Two runs of one dataset repeat (problem, attempt), which is a fault; compare one run with one run.',
    ],
  },
  recognise(first) {
    const items = field(first, 'items')
    const fits =
      Array.isArray(items) &&
      has(first, 'dataset_name') &&
      (items.length === 0 || has(items[0], 'is_correct'))
    return fits ? 'the first record has dataset_name and items with is_correct' : undefined
  },
  needs: [
    'dataset_name',
    ...['error', 'task_id', 'idx', 'attempt', 'is_correct'].map((name) => `items[].${name}`),
  ],
  task: () => 'all',
  open(context) {
    const scores = scoreBook()
    let errors = 0
    return {
      rows(record) {
        const items = field(record.value, 'items')
        const header = fieldReader(context, record)
        const task = header.id('dataset_name')
        if (!Array.isArray(items)) header.fail('items', 'a list with one entry an attempt')
        if (task === undefined || !Array.isArray(items)) return []
        return items.flatMap((item: unknown, index) => {
          const error = field(item, 'error')
          if (error !== undefined && error !== null) {
            errors += 1
            return []
          }
          const row = sample(context, inside(record, item), `items[${index}].`, task)
          if (row !== undefined) scores.see(row.correct)
          return row === undefined ? [] : [row]
        })
      },
      end() {
        if (errors > 0) context.note(note('unscored-samples', { file: context.path, count: errors }))
        return { rule: '"is_correct" is true', scores: scores.list() }
      },
    }
  },
}

function sample(context: FormatContext, record: Rec, at: string, task: string): SampleRow | undefined {
  const fields = fieldReader(context, record, at)
  const problem = fields.optionalId('task_id') ?? fields.id('idx')
  const attempt = fields.optionalId('attempt')
  const correct = fields.value('is_correct')
  if (typeof correct !== 'boolean') fields.fail('is_correct', 'true or false')
  if (fields.failed || problem === undefined) return undefined
  return sampleRow({ task, problem, sample: attempt, correct: correct === true })
}
