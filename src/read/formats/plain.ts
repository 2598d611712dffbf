// Plain samples: the JSON Lines that people write themselves, design 3.2. Also external traces, for perplexity.
import { answerOf } from '../answer-of.ts'
import { field, fieldReader, has } from '../fields.ts'
import type { FieldReader } from '../fields.ts'
import type { Format, FormatContext, Rec } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import type { Row, SampleRow, TraceRow } from '../row.ts'
import { isCorrect, ruleFor, scoreBook } from '../score.ts'
import type { ScoreBook } from '../score.ts'
import { isTokenCount, mostTokens } from '../token-count.ts'

export const plain: Format = {
  name: 'plain',
  names: undefined,
  companions: undefined,
  answerField: 'answer',
  card: {
    tool: 'Plain samples (your own script)',
    files: 'Any name. JSON Lines, one sample a line; or one JSON array of them. Gzip is read too.',
    versions: '–',
    gives: 'everything a line says',
    ownMetric: { not: 'written by your own script, so there is no tool to ask' },
    checked: "Leash's own format; nothing else writes it.",
    read: {
      task: 'the benchmark; optional, else the name given with `name=PATH`, else `all`',
      problem: 'the problem within its task, text or a whole number; required',
      correct: 'true or false; required, unless `score` is there',
      score: '0 or 1, or any number with a threshold; used where `correct` is absent',
      sample: 'index of the attempt, text or a whole number; optional, finds samples read twice',
      answer: 'the extracted answer as text; null or empty: this attempt has none; absent: not recorded',
      question:
        "the question's text (it is hashed), or 16 hex digits that are taken as the hash; optional, pairs problems by what was asked",
      tokens: 'number of generated tokens; optional',
      token_entropy: 'mean token-level entropy of the sequence, in nats; optional',
      logprob: 'sum of the token log-probabilities of the sequence, in nats; optional',
      truncated: 'whether generation stopped at the length limit; optional',
      trace:
        'makes the line an external trace: `trace`, `logprob` and `tokens` are then required, and no sample is counted',
    },
    cannot: 'Nothing that a line does not say. Other keys are ignored.',
    traps: [
      'A value of the wrong type is a fault with its line; nothing is converted.',
      'A score that is neither 0 nor 1 needs a threshold.',
      'The same (task, problem, sample) twice is a fault: a resumed job, or a file given twice.',
    ],
  },
  recognise(first) {
    if (has(first, 'problem', 'trace')) return 'the first record has problem and trace'
    // A list with one entry a sample is another tool's (MathArena).
    if (has(first, 'problem', 'correct') && !Array.isArray(field(first, 'correct')))
      return 'the first record has problem and correct'
    return has(first, 'problem', 'score') ? 'the first record has problem and score' : undefined
  },
  task: () => 'all',
  scan: () => ({
    names: ['task', 'problem', 'question'],
    keys: ['correct', 'score'],
    answer: 'answer',
    sums: { tokens: 'tokens', tokenEntropy: 'token_entropy', logprob: 'logprob', truncated: 'truncated' },
    attempt: 'sample',
    whole: ['trace'],
  }),
  open(context) {
    const scores = scoreBook()
    const used = new Set<string>()
    return {
      rows(record) {
        const fields = fieldReader(context, record)
        const isTrace = fields.value('trace') !== undefined && fields.value('trace') !== null
        const row = isTrace ? trace(fields) : sample(context, record, fields, scores, used)
        return row === undefined ? [] : [row]
      },
      end() {
        const names = [...used].sort()
        const rule = names
          .map((name) =>
            name === 'correct' ? '"correct" is true' : ruleFor(name, context.choices.threshold),
          )
          .join('; where it is absent, ')
        return { rule: rule === '' ? 'no sample was read' : rule, scores: scores.list() }
      },
    }
  },
}

function sample(
  context: FormatContext,
  record: Rec,
  fields: FieldReader,
  scores: ScoreBook,
  used: Set<string>,
): SampleRow | undefined {
  const task = fields.optionalId('task')
  const problem = fields.id('problem')
  const correct = correctness(context, record, fields, used)
  const asked = question(fields)
  const attempt = fields.optionalId('sample')
  const answered = answer(fields)
  const tokens = fields.optionalNumber('tokens', `a whole number from 0 to ${mostTokens}`, isTokenCount)
  const tokenEntropy = fields.optionalNumber('token_entropy', 'a number from 0 on, in nats', isEntropy)
  const logprob = fields.optionalNumber('logprob', 'a number not above 0, in nats', isLogprob)
  const truncated = fields.optionalFlag('truncated')
  if (fields.failed || problem === undefined || correct === undefined) return undefined
  scores.see(fields.value('correct') ?? fields.value('score'))
  // One literal and no spread: this runs once a sample.
  return {
    kind: 'sample',
    task,
    problem,
    question: asked,
    sample: attempt,
    correct,
    answer: answered,
    tokens,
    tokenEntropy,
    logprob,
    truncated,
  }
}

function correctness(
  context: FormatContext,
  record: Rec,
  fields: FieldReader,
  used: Set<string>,
): boolean | undefined {
  const stated = fields.value('correct')
  if (stated === undefined && fields.value('score') !== undefined) {
    used.add('score')
    return isCorrect(context, record, fields, 'score')
  }
  used.add('correct')
  if (typeof stated === 'boolean') return stated
  fields.fail('correct', 'true or false')
  return undefined
}

function trace(fields: FieldReader): Row | undefined {
  const task = fields.optionalId('task')
  const problem = fields.id('problem')
  const name = fields.id('trace')
  const logprob = fields.optionalNumber('logprob', 'a number not above 0, in nats', isLogprob)
  const tokens = fields.optionalNumber('tokens', traceTokens, (value) => isTokenCount(value) && value > 0)
  if (!fields.failed && logprob === undefined) fields.fail('logprob', 'a number not above 0, in nats')
  if (!fields.failed && tokens === undefined) fields.fail('tokens', traceTokens)
  if (fields.failed || problem === undefined || name === undefined) return undefined
  if (logprob === undefined || tokens === undefined) return undefined
  return { kind: 'trace', task, problem, trace: name, logprob, tokens } satisfies TraceRow
}

const hash = /^[0-9a-f]{16}$/

function question(fields: FieldReader): string | undefined {
  const text = fields.optionalText('question')
  if (text === undefined || text.trim() === '') return undefined
  return hash.test(text) ? text : questionHash(text)
}

function answer(fields: FieldReader): string | null | undefined {
  const value = fields.value('answer')
  if (value === undefined) return undefined
  if (value === null || typeof value === 'string') return answerOf(value)
  fields.fail('answer', 'text or null')
  return undefined
}

const traceTokens = `a whole number from 1 to ${mostTokens}`
const isEntropy = (value: number): boolean => Number.isFinite(value) && value >= 0
const isLogprob = (value: number): boolean => Number.isFinite(value) && value <= 0
