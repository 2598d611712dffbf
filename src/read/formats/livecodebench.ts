// LiveCodeBench: the array with all evaluated generations, one element a problem.
import { fieldReader, field, has } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { isBinary, scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { shown } from '../shown.ts'

export const liveCodeBench: Format = {
  name: 'livecodebench',
  names: /_eval_all\.json(\.gz)?$/,
  companions:
    /^(.+_)?(Scenario\.)?(codegeneration|selfrepair|testoutputprediction|codeexecution)_(\d+_[\d.]+|output|release_\w+_\d+__?(cot)?)(_eval)?\.json$/,
  answerField: undefined,
  card: {
    tool: 'LiveCodeBench',
    files:
      '`output/{model}/{scenario}_{n}_{temperature}_eval_all.json`, from the custom evaluator `{file}_{scenario}_output_eval_all.json`; the generations and `…_eval.json` beside it are passed over.',
    versions: 'main of 2024 and 2025, NVIDIA’s 26.3',
    gives: 'samples, question',
    ownMetric: {
      compared:
        'nvidia-livecodebench 26.3, eight samples a problem: pass@1 and pass@5 of its custom evaluator',
    },
    checked:
      'Source read: lcb_runner/runner/main.py. Real file: LiveCodeBench/submissions, 880 problems with 1 sample each; a run of our own of the custom evaluator.',
    read: {
      question_id: 'the problem',
      question_content: 'hashed; pairs problems by what was asked',
      'graded_list[j]': 'sample j is correct',
      '(not there)': 'the task: it is `livecodebench`, or as named with `name=PATH`',
    },
    cannot:
      'No answers: a sample is code, and two texts can be one program, so answer-level entropy is unknown. No token counts, no log-probabilities.',
    traps: [
      'The file is one array and can be larger than memory; it is read element by element.',
      '`question_id` is text, in older files a number; both are the same problem.',
      '`pass@1` (older: `pass1`) is not read.',
      'Two releases of the benchmark share problems; only those that both sides have are compared.',
    ],
  },
  recognise(first) {
    const fits = has(first, 'question_id') && Array.isArray(field(first, 'graded_list'))
    return fits ? 'the first record has question_id and the list graded_list' : undefined
  },
  task: () => 'livecodebench',
  open(context) {
    const scores = scoreBook()
    return {
      rows: (record) => rows(context, record, scores),
      end: () => ({ rule: '"graded_list" is true', scores: scores.list() }),
    }
  },
}

function rows(context: FormatContext, record: Rec, scores: ScoreBook): SampleRow[] {
  const fields = fieldReader(context, record)
  const problem = fields.id('question_id')
  const text = fields.optionalText('question_content')
  const graded = fields.value('graded_list')
  if (!Array.isArray(graded) || graded.length === 0)
    fields.fail('graded_list', 'a list with one entry a sample')
  const codes = fields.value('code_list')
  if (Array.isArray(graded) && Array.isArray(codes) && codes.length !== graded.length) {
    fields.fail('code_list', `as long as "graded_list" (${graded.length})`)
  }
  if (fields.failed || problem === undefined || !Array.isArray(graded)) return []
  const question = text === undefined || text.trim() === '' ? undefined : questionHash(text)
  return graded.flatMap((value: unknown, index) => {
    scores.see(value)
    if (isBinary(value)) return [sampleRow({ problem, question, correct: value === true || value === 1 })]
    fields.fail(`graded_list[${index}]`, 'true or false', shown(value))
    return []
  })
}
