// MathArena: one JSON document a problem, its samples in parallel lists.
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import { folders } from '../paths.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { shown } from '../shown.ts'
import { isTokenCount } from '../token-count.ts'

export const mathArena: Format = {
  name: 'matharena',
  names: undefined,
  companions: undefined,
  answerField: 'answers',
  card: {
    tool: 'MathArena (ETH Zürich)',
    files: '`outputs/{competition}/{solver}/{problem}.json`, newer `.json.zst`; one file a problem.',
    versions: 'main of 2025',
    gives: 'samples, answers, question, tokens',
    ownMetric: { not: 'a repository and no package: PyPI has no `matharena`' },
    checked: 'Source read: eth-sri/matharena src/matharena/runs.py@63f9e595. No real file.',
    read: {
      'folder above the solver': 'the task (the competition)',
      idx: 'the problem',
      problem: 'hashed; pairs problems by what was asked',
      'correct[j]': 'sample j is correct',
      'answers[j]': 'the extracted answer; `None`, empty or null: none',
      'detailed_costs[j].output_tokens': 'number of generated tokens; 0 is unknown',
    },
    cannot:
      'No log-probabilities, no token entropy. The folder of the solver may lie in folders of its own; then name the task with `name=PATH`.',
    traps: [
      'A sample that nobody graded yet says `TODO …` instead of true or false: it is left out, and a note counts them.',
      '`pass_at_1` is not read; it may be text.',
      'Two solvers of one competition in one folder would be pooled as one model: give each its own path.',
    ],
  },
  recognise(first) {
    const lists = ['answers', 'correct', 'messages'].every((name) => Array.isArray(field(first, name)))
    return lists && has(first, 'idx')
      ? 'the first record has idx and the lists answers, correct and messages'
      : undefined
  },
  needs: ['idx', 'problem', 'correct', 'answers', 'detailed_costs[].output_tokens'],
  task: (path) => folders(path).at(-2) ?? 'all',
  open(context) {
    const scores = scoreBook()
    let unscored = 0
    return {
      rows(record) {
        const found = rows(context, record, scores)
        unscored += found.unscored
        return found.rows
      },
      end() {
        if (unscored > 0) context.note(note('unscored-samples', { file: context.path, count: unscored }))
        return { rule: '"correct" is true', scores: scores.list() }
      },
    }
  },
}

interface Found {
  readonly rows: readonly SampleRow[]
  readonly unscored: number
}

function rows(context: FormatContext, record: Rec, scores: ScoreBook): Found {
  const fields = fieldReader(context, record)
  const problem = fields.id('idx')
  const text = fields.optionalText('problem')
  const correct = listOf(fields, 'correct')
  const answers = listOf(fields, 'answers')
  if (answers.length !== correct.length) fields.fail('answers', `as long as "correct" (${correct.length})`)
  if (fields.failed || problem === undefined) return { rows: [], unscored: 0 }
  const question = text === undefined || text.trim() === '' ? undefined : questionHash(text)
  const costs = listOf(fields, 'detailed_costs')
  const graded = correct.flatMap((value, index) => {
    if (typeof value !== 'boolean' && !isUngraded(value)) {
      fields.fail(`correct[${index}]`, 'true, false or TODO', shown(value))
    }
    if (typeof value !== 'boolean') return []
    scores.see(value)
    const answer = answers[index]
    const tokens = field(costs[index], 'output_tokens')
    return [
      sampleRow({
        problem,
        question,
        correct: value,
        answer: typeof answer === 'string' && answer !== 'None' ? answerOf(answer) : null,
        tokens: isTokenCount(tokens) && tokens !== 0 ? tokens : undefined,
      }),
    ]
  })
  return { rows: graded, unscored: correct.filter(isUngraded).length }
}

function isUngraded(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.startsWith('TODO'))
}

function listOf(fields: FieldReader, name: string): readonly unknown[] {
  const list = fields.value(name)
  return Array.isArray(list) ? list : []
}
