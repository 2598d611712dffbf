// bigcode-evaluation-harness: the results of code execution, one record an attempt, as people write them from code_eval.
import { fieldReader, has } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'

export const bigcode: Format = {
  name: 'bigcode',
  names: /codeeval_results\.jsonl?$/,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'bigcode-evaluation-harness',
    files:
      'A list of what its `code_eval` says of every attempt, written by your own script; the harness itself writes none. `generations_{task}.json` and `evaluation_results.json` have no scores for single samples.',
    versions: 'main of 2023 to July 2025, NVIDIA’s 26.3',
    gives: 'samples',
    ownMetric: {
      compared: 'nvidia-bigcode-eval 26.3, eight samples a problem: pass@1, 2, 4 and 8 of its code_eval',
    },
    checked:
      'Source read: bigcode-project/bigcode-evaluation-harness@8fc5bae6 (`bigcode_eval/evaluator.py`, `tasks/custom_metrics/code_eval.py`). The list form is known from a user’s file; one fixture is our own, others are what the code_eval of NVIDIA’s package said.',
    read: {
      task_id: 'the problem',
      'passed, else result': 'the sample is correct: `passed` is true, or `result` is “passed”',
      'attempt, else completion_id': 'the index of the sample; finds samples read twice',
      '(not there)': 'the task: name it with `name=PATH`, else it is `all`',
    },
    cannot:
      'No question text, no answers, no token counts. From the harness’s own files only the mean of pass@k is known, and which problems were solved is not.',
    traps: [
      '`result` is “passed”, “failed: …” or “timed out”; anything else is a fault.',
      'Numbers of problems are positions in the dataset: another limit or offset (`--limit_start`) gives other problems the same number.',
    ],
  },
  recognise(first) {
    const numbered = has(first, 'attempt') || has(first, 'completion_id')
    const fits = has(first, 'task_id', 'result') && numbered && !has(first, 'completion')
    return fits ? 'the first record has task_id, result and the number of an attempt' : undefined
  },
  task: () => 'all',
  open(context) {
    const scores = scoreBook()
    return {
      rows(record) {
        const row = sample(context, record)
        if (row !== undefined) scores.see(row.correct)
        return row === undefined ? [] : [row]
      },
      end: () => ({ rule: '"passed" is true, else "result" is "passed"', scores: scores.list() }),
    }
  },
}

function sample(context: FormatContext, record: Rec): SampleRow | undefined {
  const fields = fieldReader(context, record)
  const problem = fields.id('task_id')
  const attempt = fields.optionalId('attempt') ?? fields.optionalId('completion_id')
  const passed = fields.optionalFlag('passed')
  const result = fields.value('result')
  const known = typeof result === 'string' && /^(passed|failed|timed? ?out)/.test(result)
  if (passed === undefined && !known) fields.fail('result', '"passed", "failed: …" or "timed out"')
  if (fields.failed || problem === undefined) return undefined
  return sampleRow({ problem, sample: attempt, correct: passed ?? result === 'passed' })
}
