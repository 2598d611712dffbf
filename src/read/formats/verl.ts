// verl and its forks: validation and rollout dumps, one sample a line, one file a training step.
import { note } from '../../notes.ts'
import { answerOf } from '../answer-of.ts'
import { fieldReader, has } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Parser, Rec } from '../format.ts'
import { fileName } from '../paths.ts'
import { questionHash } from '../question-hash.ts'
import type { SampleRow } from '../row.ts'
import { isCorrect, ruleFor, scoreBook } from '../score.ts'

const stepName = /^(\d+)\.jsonl(\.gz)?$/

export const verl: Format = {
  name: 'verl',
  names: stepName,
  companions: undefined,
  answerField: 'pred',
  card: {
    tool: 'verl (also EasyR1, DAPO, SDPO and other forks)',
    files:
      '`{trainer.validation_data_dir}/{step}.jsonl` and `{trainer.rollout_data_dir}/{step}.jsonl`; both folders have to be set in the config.',
    versions: '0.3 (April 2025) to main of January 2026',
    gives: 'samples, question; answers where the reward returns `pred`',
    ownMetric: {
      compared:
        '0.6.1, eight samples a problem: the mean@8 of its validation (its best@k and maj@k are drawn with replacement and estimate something else)',
    },
    checked:
      'Source read: volcengine/verl@b178a3cd (`_dump_generations`). Real file: a rollout dump with the older fields.',
    read: {
      input: 'the prompt; its hash is the problem, because verl writes no problem id',
      acc: 'the sample is correct, where the reward function gives it',
      score: 'total reward, used where there is no `acc`: correct when above 0, or at least the threshold',
      pred: 'the extracted answer, where the reward function gives it; empty or null: none',
      step: 'the training step; only one counts',
      '(not there)': 'the task: name it with `name=PATH`, else it is `all`',
    },
    cannot:
      'No task, no problem id, no token counts, no log-probabilities. Several data sources in one file cannot be told apart.',
    traps: [
      '`score` is a total reward with format bonuses and length penalties in it, not correctness. Where its values are not exactly {0, 1} or {−1, 1}, a note says which rule was used; give a threshold.',
      'A score that is null or NaN is no score: the sample is left out, and a note counts them.',
      'With several steps in one folder Leash asks which one counts (`--step`).',
      'Multimodal prompts can all have one text, because the image is not in it; a note says so, as all samples then look like one problem.',
    ],
  },
  recognise(first, path) {
    if (!has(first, 'input', 'output', 'score')) return undefined
    if (has(first, 'step')) return 'the first record has input, output, score and step'
    const named = stepName.test(fileName(path))
    return named
      ? 'the first record has input, output and score, and the file is named after a step'
      : undefined
  },
  task: () => 'all',
  scan: () => ({ names: ['input'], keys: ['acc', 'score', 'step'], answer: 'pred' }),
  open: parser,
}

/** What has to be remembered from line to line. */
interface Seen {
  /** Whether the file has `acc`; the first record decides. */
  acc: boolean | undefined
  readonly scores: Set<number>
  readonly problems: Set<string>
  samples: number
  unscored: number
}

function parser(context: FormatContext): Parser {
  const seen: Seen = { acc: undefined, scores: new Set(), problems: new Set(), samples: 0, unscored: 0 }
  const book = scoreBook()
  return {
    rows(record) {
      const fields = fieldReader(context, record)
      const step = stepOf(context.path, fields)
      const chosen = context.choices.step
      if (step !== undefined && chosen !== undefined && step !== chosen) return []
      if (step !== undefined) context.step(step)
      seen.acc ??= has(record.value, 'acc')
      const name = seen.acc ? 'acc' : 'score'
      const row = sample(context, record, fields, name, seen)
      if (row !== undefined) book.see(fields.value(name))
      return row === undefined ? [] : [row]
    },
    end() {
      const rule = seen.acc === true ? ruleFor('acc', context.choices.threshold) : scoreRule(context)
      tell(context, seen, rule)
      return { rule, scores: book.list() }
    },
  }
}

/** The line's own step; older dumps have it in the file's name only. */
function stepOf(path: string, fields: FieldReader): number | undefined {
  const step = fields.optionalNumber('step', 'a whole number', Number.isSafeInteger)
  if (step !== undefined) return step
  const digits = stepName.exec(fileName(path))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function sample(
  context: FormatContext,
  record: Rec,
  fields: FieldReader,
  name: 'acc' | 'score',
  seen: Seen,
): SampleRow | undefined {
  const input = fields.value('input')
  if (typeof input !== 'string') fields.fail('input', 'text')
  const answer = answerIn(fields)
  if (fields.value(name) === null && !fields.failed) {
    seen.unscored += record.times ?? 1
    return undefined
  }
  const correct = name === 'acc' ? isCorrect(context, record, fields, 'acc') : rewarded(context, fields, seen)
  if (fields.failed || correct === undefined || typeof input !== 'string') return undefined
  const question = questionHash(input)
  seen.samples += record.times ?? 1
  if (seen.problems.size < 2) seen.problems.add(question)
  return {
    kind: 'sample',
    task: undefined,
    problem: question.slice(0, 12),
    question,
    sample: undefined,
    correct,
    answer,
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
  }
}

function answerIn(fields: FieldReader): string | null | undefined {
  const pred = fields.value('pred')
  if (pred === undefined) return undefined
  if (pred === null || typeof pred === 'string') return answerOf(pred)
  fields.fail('pred', 'text or null')
  return undefined
}

/** A reward has no natural limit: above 0 counts as correct unless there is a threshold. */
function rewarded(context: FormatContext, fields: FieldReader, seen: Seen): boolean | undefined {
  const score = fields.value('score')
  if (typeof score !== 'number') {
    fields.fail('score', 'a number')
    return undefined
  }
  if (seen.scores.size < 4) seen.scores.add(score)
  const { threshold } = context.choices
  return threshold === undefined ? score > 0 : score >= threshold
}

function scoreRule(context: FormatContext): string {
  const { threshold } = context.choices
  return threshold === undefined ? '"score" is above 0' : `"score" is at least ${threshold}`
}

function tell(context: FormatContext, seen: Seen, rule: string): void {
  const file = context.path
  const guessed = seen.acc !== true && context.choices.threshold === undefined && !isTwoValued(seen.scores)
  if (guessed) {
    const text = `${rule} was taken as correct, though a total reward is not correctness; say from which score on with --threshold.`
    context.note(note('score-rule', { file, rule: text }))
  }
  if (seen.unscored > 0) context.note(note('unscored-samples', { file, count: seen.unscored }))
  if (seen.problems.size === 1 && seen.samples > 1) {
    const text = `all ${seen.samples} samples have the same prompt text and count as one problem; if the prompts differ in images, they cannot be told apart.`
    context.note(note('format-says', { file, text }))
  }
}

/** {0, 1} or {−1, 1}, or one of those values alone. */
function isTwoValued(scores: ReadonlySet<number>): boolean {
  const values = [...scores]
  return values.every((value) => value === 0 || value === 1) || values.every((value) => Math.abs(value) === 1)
}
