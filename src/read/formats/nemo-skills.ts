// NVIDIA NeMo-Skills: one file a sample index, one line a problem.
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { fieldReader, has } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, ScanFields } from '../format.ts'
import { sumOfLogprobs } from '../logprobs.ts'
import { fileName, parentFolder } from '../paths.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { judgeOf, judges } from './nemo-skills/judges.ts'
import { nemoSkillsCard } from './nemo-skills/card.ts'
import { isTokenCount } from '../token-count.ts'

const outputName = /^output(?:-rs(\d+))?(?:_chunk_(\d+))?\.jsonl(\.gz|\.zst)?$/

const ids = ['id', 'problem_id', 'task_id'] as const

const needs = [
  ...ids,
  'problem',
  'question',
  'predicted_answer',
  'logprobs',
  'num_generated_tokens',
  'finish_reason',
  ...judges.map(({ name }) => name),
]

export const nemoSkills: Format = {
  name: 'nemo-skills',
  names: outputName,
  companions: /^output.*(\.jsonl-async|\.done|_eval_results-saved\.json)$/,
  answerField: 'predicted_answer',
  card: nemoSkillsCard,
  isRepeat(path, paths) {
    const name = fileName(path)
    if (name !== 'output.jsonl') return undefined
    const folder = path.slice(0, path.length - name.length)
    const beside = [...paths].some(
      (other) => other.startsWith(folder) && /^output-rs\d+\.jsonl$/.test(other.slice(folder.length)),
    )
    return beside
      ? 'it stands beside output-rs….jsonl, whose samples it repeats or which it does not belong to.'
      : undefined
  },
  recognise(first) {
    const judge = judges.find((one) => has(first, 'generation', one.name))
    return judge === undefined ? undefined : `the first record has generation and ${judge.name}`
  },
  task: (path) => parentFolder(path) ?? 'all',
  needs,
  scan,
  open: parser,
}

/** Without ids a problem is its line's number, and what a judge says is different in each line. */
function scan(first: unknown): ScanFields | undefined {
  const hasId = ids.some((name) => has(first, name))
  if (!hasId || has(first, 'judgement') || has(first, 'graded_list')) return undefined
  return {
    names: [...ids, 'problem', 'question'],
    keys: [...judges.map(({ name }) => name), 'finish_reason'],
    answer: 'predicted_answer',
    sums: { tokens: 'num_generated_tokens' },
    whole: ['logprobs'],
  }
}

function parser(context: FormatContext): Parser {
  const judge = judgeOf(context)
  const [, seed, chunk] = outputName.exec(fileName(context.path)) ?? []
  let records = 0
  let unscored = 0
  return {
    rows(record) {
      records += 1
      const fields = fieldReader(context, record)
      const place = chunk === undefined ? String(records - 1) : undefined
      const problem = problemOf(fields, record.times === undefined ? place : undefined)
      const correct = judge.of(fields)
      if (correct === null) unscored += record.times ?? 1
      if (fields.failed || problem === undefined || typeof correct !== 'boolean') return []
      return [row(fields, problem, correct, seed)]
    },
    end() {
      if (unscored > 0) context.note(note('unscored-samples', { file: context.path, count: unscored }))
      return judge.end()
    },
  }
}

/** The tool itself pairs by line; in a part of a file that says nothing. */
function problemOf(fields: FieldReader, place: string | undefined): string | undefined {
  for (const name of ids) {
    const id = fields.optionalId(name)
    if (id !== undefined) return id
  }
  if (place === undefined) fields.fail('id', 'there, because the line number in a chunk says nothing')
  return place
}

function row(fields: FieldReader, problem: string, correct: boolean, seed: string | undefined): SampleRow {
  const text = fields.value('problem') ?? fields.value('question')
  const answer = fields.value('predicted_answer')
  const logprobs = fields.value('logprobs')
  const scored = Array.isArray(logprobs) ? sumOfLogprobs(logprobs) : undefined
  const counted = fields.value('num_generated_tokens')
  const reason = fields.value('finish_reason')
  return sampleRow({
    problem,
    question: typeof text === 'string' && text.trim() !== '' ? questionHash(text) : undefined,
    sample: seed,
    correct,
    answer: answer === null || typeof answer === 'string' ? answerOf(answer) : undefined,
    tokens: scored?.tokens ?? (isTokenCount(counted) ? counted : undefined),
    logprob: scored?.logprob,
    truncated: typeof reason === 'string' ? reason === 'length' : undefined,
  })
}
