// TRL: the completions that GRPOTrainer logs at a training step, one row a completion.
import { fault } from '../../faults.ts'
import { note } from '../../notes.ts'
import { fieldReader, has, isFields } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { sampleRow } from '../sample-row.ts'
import { isCorrect, ruleFor, scoreBook } from '../score.ts'
import { clipped } from '../shown.ts'

export const trl: Format = {
  name: 'trl',
  names: /^completions_\d{5,}\.parquet$/,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'TRL (Hugging Face), GRPOTrainer',
    files: '`{output_dir}/completions/completions_{step}.parquet`, written with `log_completions=True`.',
    versions: '0.28 (January 2026) to 1.16',
    gives: 'samples by a reward, question',
    ownMetric: {
      compared: '1.16.0, two steps with eight completions a prompt: the mean rewards that its trainer logs',
    },
    checked:
      'Source read: huggingface/trl@f2cd5771 trl/trainer/grpo_trainer.py (`log`). One fixture is built from it with pandas, with a reward that is missing; real files: two steps of our own.',
    read: {
      prompt: 'hashed: the problem and its question, because TRL writes no problem id',
      '{reward function}':
        'the sample is correct where this column is 1, or at least the threshold; the column chosen with `--metric`, or the only one with numbers',
      step: 'the training step; only one counts',
      '(not there)': 'the task: name it with `name=PATH`, else it is `all`',
    },
    cannot:
      'No extracted answers, no token counts, no log-probabilities, no task. Rows are the last batch of a training step, so problems differ from step to step, and few have been seen by both models.',
    traps: [
      'Every reward function has a column, and so has what it logs beside: Leash asks which one says correct (`--metric`) and never adds them up.',
      'A reward that is empty or NaN is no score: the sample is left out, and a note counts them.',
      '`advantage` is relative to the group and says nothing of correctness; it is never taken.',
      'Training and evaluation at the same step write to the same file; the later one stays.',
      'Before January 2026 completions went to W&B only; such tables are not read.',
    ],
  },
  recognise(first) {
    const fits = has(first, 'prompt', 'completion', 'advantage')
    return fits ? 'the first record has prompt, completion and advantage' : undefined
  },
  columns: (shape) => (isFields(shape) ? Object.keys(shape).filter((name) => name !== 'completion') : []),
  task: () => 'all',
  open: parser,
}

const others = new Set(['step', 'prompt', 'completion', 'advantage', 'image', 'images'])

interface State {
  /** Columns that may be the reward, settled by the first record. */
  rewards: readonly string[] | undefined
  used: string | undefined
  unscored: number
}

function parser(context: FormatContext): Parser {
  const state: State = { rewards: undefined, used: undefined, unscored: 0 }
  const scores = scoreBook()
  return {
    rows(record) {
      const fields = fieldReader(context, record)
      const step = fields.optionalNumber('step', 'a whole number', Number.isSafeInteger)
      const chosen = context.choices.step
      if (step !== undefined && chosen !== undefined && step !== chosen) return []
      if (step !== undefined) context.step(step)
      if (state.rewards === undefined) settle(context, record, state)
      if (state.used === undefined || fields.failed) return []
      const row = sample(context, record, state.used, state)
      if (row !== undefined) scores.see(fields.value(state.used))
      return row === undefined ? [] : [row]
    },
    end() {
      ask(context, state)
      if (state.unscored > 0)
        context.note(note('unscored-samples', { file: context.path, count: state.unscored }))
      const { threshold } = context.choices
      const rule = state.used === undefined ? 'no reward was chosen' : ruleFor(clipped(state.used), threshold)
      return { rule, scores: scores.list() }
    },
  }
}

function settle(context: FormatContext, record: Rec, state: State): void {
  const row = isFields(record.value) ? record.value : {}
  const names = Object.keys(row).filter((name) => !others.has(name) && isScore(row[name]))
  const { metric } = context.choices
  state.rewards = names
  state.used = metric === undefined && names.length === 1 ? names[0] : names.find((name) => name === metric)
}

function isScore(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean'
}

function sample(context: FormatContext, record: Rec, reward: string, state: State): SampleRow | undefined {
  const fields = fieldReader(context, record)
  const prompt = fields.value('prompt')
  if (typeof prompt !== 'string') fields.fail('prompt', 'text')
  if (fields.value(reward) === null) {
    state.unscored += 1
    return undefined
  }
  const correct = isCorrect(context, record, fields, reward)
  if (fields.failed || correct === undefined || typeof prompt !== 'string') return undefined
  const question = questionHash(prompt)
  return sampleRow({ problem: question.slice(0, 12), question, correct })
}

function ask(context: FormatContext, { rewards, used }: State): void {
  if (used !== undefined || rewards === undefined) return
  const file = context.path
  const { metric } = context.choices
  const choices = rewards.length === 0 ? 'no column with numbers' : rewards.map(clipped).join(', ')
  const missing = { file, what: 'reward', name: clipped(metric ?? ''), flag: 'metric', choices }
  const several = { file, what: 'columns that may be the reward', flag: 'metric', choices }
  context.fault(
    metric === undefined && rewards.length > 1 ? fault('choose', several) : fault('not-there', missing),
  )
}
