// openai/evals: the log of one run, one event a line; `match` events are the samples.
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has, inside } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { scoreBook } from '../score.ts'

export const openaiEvals: Format = {
  name: 'openai-evals',
  names: undefined,
  companions: undefined,
  answerField: 'picked',
  card: {
    tool: 'openai/evals',
    files: '`/tmp/evallogs/{run_id}_{completion_fn}_{eval}.jsonl`, or as named with `--record_path`.',
    versions: '3.0.1 and main of 2024',
    gives: 'samples; answers where there are options to pick from',
    ownMetric: { compared: '3.0.1.post1, eight runs with other seeds: the accuracy in its final reports' },
    checked:
      'Source read: openai/evals evals/record.py@00414586, evals/api.py of 3.0.1. Real files: runs of our own.',
    read: {
      'spec.eval_name': 'the task',
      sample_id: 'the problem',
      'data.correct of `match` events': 'the sample is correct',
      'data.picked':
        'the extracted answer; null or empty: none. Not an answer where all `data.options` are right ones',
    },
    cannot:
      'No question text with the match, no token counts. Evals that record `metrics` events only (model-graded ones) have no samples that Leash reads.',
    traps: [
      'Several matches of one sample_id are several samples of one problem: give the logs of several runs with other seeds together.',
      'Match and its kin offer the right answers only, so a wrong completion has no `picked`, whatever it says; Leash then knows no answers.',
      'Other events (`sampling`, `metrics`, `cond_logp`) and the final report are passed over.',
    ],
  },
  recognise(first) {
    if (has(field(first, 'spec'), 'eval_name')) return 'the first record has spec with eval_name'
    const event = has(first, 'run_id', 'event_id', 'sample_id', 'type', 'data')
    return event ? 'the first record has run_id, event_id, sample_id, type and data' : undefined
  },
  task: () => 'all',
  open: parser,
}

function parser(context: FormatContext): Parser {
  const scores = scoreBook()
  let task: string | undefined
  return {
    rows(record) {
      const name = field(field(record.value, 'spec'), 'eval_name')
      if (typeof name === 'string' && name !== '') task = name
      if (field(record.value, 'type') !== 'match') return []
      const row = sample(context, record, task)
      if (row !== undefined) scores.see(row.correct)
      return row === undefined ? [] : [row]
    },
    end: () => ({ rule: '"data.correct" of a match is true', scores: scores.list() }),
  }
}

function sample(context: FormatContext, record: Rec, task: string | undefined): SampleRow | undefined {
  const fields = fieldReader(context, record)
  const problem = fields.id('sample_id')
  const data = fieldReader(context, inside(record, fields.value('data')), 'data.')
  const correct = data.value('correct')
  if (typeof correct !== 'boolean') data.fail('correct', 'true or false')
  const answer = offersOther(data) ? pickedIn(data) : undefined
  if (fields.failed || data.failed || problem === undefined) return undefined
  return sampleRow({ task, problem, correct: correct === true, answer })
}

/** Whether something else than the right answers could be picked. Without `options`: what the eval calls picked counts. */
function offersOther(data: FieldReader): boolean {
  const options = data.value('options')
  if (!Array.isArray(options)) return true
  const right = new Set<unknown>([data.value('expected')].flat())
  return options.some((option) => !right.has(option))
}

function pickedIn(data: FieldReader): string | null | undefined {
  const picked = data.value('picked')
  return picked === null || typeof picked === 'string' ? answerOf(picked) : undefined
}
