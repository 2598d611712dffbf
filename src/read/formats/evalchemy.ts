// evalchemy: one results document, whose math benchmarks keep n answers an example and no verdicts. The answers are
// compared with the expected one here, and the comparison is held against the tool's own counts.
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, inside, isFields } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import { clipped } from '../shown.ts'
import { isSameAnswer } from './evalchemy/same-answer.ts'

export const evalchemy: Format = {
  name: 'evalchemy',
  names: undefined,
  companions: undefined,
  answerField: 'model_answers',
  card: {
    tool: 'evalchemy',
    files: '`{output_path}/{model}/results_{date}.json`, one document a run.',
    versions: 'main of 2025',
    gives: 'samples, answers, question',
    ownMetric: { not: 'a repository and no package: PyPI has no `evalchemy`' },
    checked:
      'Source read: mlfoundations/evalchemy@6ed6741 (`eval/chat_benchmarks/AIME24/eval_instruct.py`, `eval_tracker.py`). The fixture is built from it; no real file.',
    read: {
      'results.{benchmark}': 'the task; benchmarks without `examples` are passed over',
      'examples[].id': 'the problem; where it is absent, the position',
      'examples[].problem or question': 'hashed; pairs problems by what was asked',
      'examples[].model_answers[j]': 'the extracted answer of repetition j; empty: none',
      'examples[].expected_answer':
        'compared with each answer, as text after the spelling rules of the MATH dataset: equal is correct',
      'run_stats[j].num_solved': 'the tool’s own count, which the comparison has to give',
    },
    cannot:
      'Which sample was correct is not in the file: it is found by comparing texts. Benchmarks that are judged by running code or by a model keep no counts of this kind. No token counts, no log-probabilities.',
    traps: [
      'Where the comparison gives another number of solved problems than `run_stats` in any repetition, the file is refused: the tool then judged by more than the text.',
      'Without `run_stats` the comparison cannot be checked, and a note says so.',
      'The file is named like one of lm-evaluation-harness; its content tells them apart.',
    ],
  },
  recognise(first) {
    const fits = benchmarksOf(first).length > 0
    return fits ? 'the first record has results with examples and model_answers' : undefined
  },
  needs: [
    'results.*.run_stats',
    ...['id', 'problem_id', 'problem', 'question', 'expected_answer', 'model_answers'].map(
      (name) => `results.*.examples[].${name}`,
    ),
  ],
  task: () => 'all',
  open: parser,
}

interface Benchmark {
  readonly name: string
  readonly value: unknown
}

function benchmarksOf(document: unknown): Benchmark[] {
  const results = field(document, 'results')
  if (!isFields(results)) return []
  return Object.entries(results)
    .map(([name, value]) => ({ name, value }))
    .filter(({ value }) => {
      const examples = field(value, 'examples')
      return Array.isArray(examples) && Array.isArray(field(examples[0], 'model_answers'))
    })
}

function parser(context: FormatContext): Parser {
  const scores = scoreBook()
  return {
    rows: (record) =>
      benchmarksOf(record.value).flatMap((benchmark) => {
        const rows = benchmarkRows(context, record, benchmark)
        for (const row of rows) scores.see(row.correct)
        return rows
      }),
    end: () => ({
      rule: '"model_answers[j]" is the same text as "expected_answer", spelling set aside',
      scores: scores.list(),
    }),
  }
}

function benchmarkRows(context: FormatContext, record: Rec, { name, value }: Benchmark): SampleRow[] {
  const at = `results.${clipped(name)}.`
  const fields = fieldReader(context, inside(record, value), at)
  const examples: readonly unknown[] = (fields.value('examples') ?? []) as readonly unknown[]
  const solved: number[] = []
  const rows = examples.flatMap((example, index) =>
    exampleRows(
      fieldReader(context, inside(record, example), `${at}examples[${index}].`),
      name,
      index,
      solved,
    ),
  )
  checkCounts(context, fields, name, solved, examples.length)
  return fields.failed ? [] : rows
}

/** `solved[j]`: how many examples were correct in repetition j. */
function exampleRows(fields: FieldReader, task: string, index: number, solved: number[]): SampleRow[] {
  const expected = fields.value('expected_answer')
  const answers = fields.value('model_answers')
  const text = fields.optionalText('problem') ?? fields.optionalText('question')
  const problem = fields.optionalId('id') ?? fields.optionalId('problem_id') ?? String(index)
  if (typeof expected !== 'string' && typeof expected !== 'number') {
    fields.fail('expected_answer', 'text or a number')
  }
  if (!Array.isArray(answers)) fields.fail('model_answers', 'a list with one answer a repetition')
  if (fields.failed || !Array.isArray(answers)) return []
  const question = text === undefined || text.trim() === '' ? undefined : questionHash(text)
  return answers.map((answer: unknown, repetition) => {
    const given = typeof answer === 'string' ? answer : ''
    const correct = isSameAnswer(String(expected), given)
    solved[repetition] = (solved[repetition] ?? 0) + Number(correct)
    return sampleRow({
      task,
      problem,
      question,
      sample: String(repetition),
      correct,
      answer: answerOf(given),
    })
  })
}

function checkCounts(
  context: FormatContext,
  fields: FieldReader,
  name: string,
  solved: readonly number[],
  problems: number,
): void {
  const stats = fields.value('run_stats')
  const file = context.path
  const compared = `${clipped(name)}: the file has no verdicts; ${problems} × ${solved.length} answers were compared with "expected_answer" as text`
  if (!Array.isArray(stats)) {
    context.note(note('format-says', { file, text: `${compared}. It has no run_stats to check that with.` }))
    return
  }
  for (const [index, count] of solved.entries()) {
    const stated = field(stats[index], 'num_solved')
    if (stated === count) continue
    const must = `${count}, which is how many answers are the same text as "expected_answer" (the tool judged by more than that, so its verdicts cannot be found)`
    fields.fail(`run_stats[${index}].num_solved`, must, String(stated))
    return
  }
  const text = `${compared}, which gives the num_solved of all ${solved.length} repetitions.`
  context.note(note('format-says', { file, text }))
}
