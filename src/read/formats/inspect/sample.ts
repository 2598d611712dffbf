// One EvalSample and the score that counts → a row.
import { answerOf } from '../../answer-of.ts'
import { field, fieldReader, inside } from '../../fields.ts'
import type { FieldReader } from '../../fields.ts'
import type { FormatContext, Rec } from '../../format.ts'
import { shortText } from '../../large/long-text.ts'
import { sumOfLogprobs } from '../../logprobs.ts'
import { questionHash } from '../../question-hash.ts'
import type { SampleRow } from '../../row.ts'
import { sampleRow } from '../../sample-row.ts'
import { isCorrect } from '../../score.ts'
import type { Scored } from './scorers.ts'
import { isTokenCount } from '../../token-count.ts'

/** `at`: where the sample stands, for messages. */
export function readSample(
  context: FormatContext,
  record: Rec,
  at: string,
  scored: Scored,
  task: string | undefined,
): SampleRow | undefined {
  const fields = fieldReader(context, record, at)
  const problem = fields.id('id')
  const epoch = fields.id('epoch')
  const sample = fields.optionalText('uuid') ?? epoch
  const score = fieldReader(context, inside(record, scored.score), `${at}scores.${scored.name}.`)
  const correct = correctness(context, record, score, scored.value)
  const answer = score.optionalText('answer')
  if (fields.failed || score.failed || problem === undefined || correct === undefined) return undefined
  return sampleRow({
    task,
    problem,
    question: questionOf(fields.value('input')),
    sample,
    correct,
    answer: answer === undefined ? undefined : answerOf(answer),
    ...outputOf(fields),
  })
}

const words: Readonly<Record<string, number>> = { C: 1, P: 0.5, I: 0, N: 0 }
const spoken: Readonly<Record<string, number>> = { yes: 1, true: 1, no: 0, false: 0 }

/** As Inspect's value_to_float; but text that means nothing is a fault here, where Inspect takes 0. */
function correctness(
  context: FormatContext,
  record: Rec,
  score: FieldReader,
  value: unknown,
): boolean | undefined {
  if (typeof value !== 'string') return isCorrect(context, record, score, 'value', value)
  const number = words[value] ?? spoken[value.toLowerCase()] ?? numberOf(value)
  if (number !== undefined) return isCorrect(context, record, score, 'value', number)
  score.fail('value', 'C, I, P, N, yes, no, true, false or a number')
  return undefined
}

function numberOf(text: string): number | undefined {
  return /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? Number(text) : undefined
}

/** Text as it is, or the texts of the messages; ids of messages are new in every run and do not count. */
function questionOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input.trim() === '' ? undefined : questionHash(input)
  if (!Array.isArray(input)) return undefined
  const said = input.map((message) => [textOf(field(message, 'role')), textOf(field(message, 'content'))])
  return questionHash(JSON.stringify(said))
}

/** Text alone, so that nothing nested is ever written out. */
function textOf(content: unknown): unknown {
  if (!Array.isArray(content)) return typeof content === 'string' ? shortText(content) : null
  return content.map((part) => {
    const said = field(part, 'text') ?? field(part, 'image')
    return typeof said === 'string' ? shortText(said) : null
  })
}

const endings: Readonly<Record<string, boolean>> = { max_tokens: true, model_length: true }

/** The log-probabilities of a generation come with their own number of tokens. */
function outputOf(fields: FieldReader): Pick<SampleRow, 'tokens' | 'logprob' | 'truncated'> {
  const output = fields.value('output')
  const choices = field(output, 'choices')
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined
  const content = field(field(choice, 'logprobs'), 'content')
  const scored = Array.isArray(content)
    ? sumOfLogprobs(content.map((one) => field(one, 'logprob')))
    : undefined
  const counted = field(field(output, 'usage'), 'output_tokens')
  const reason = field(choice, 'stop_reason')
  return {
    tokens: scored?.tokens ?? (isTokenCount(counted) ? counted : undefined),
    logprob: scored?.logprob,
    truncated: typeof reason === 'string' ? endings[reason] === true : undefined,
  }
}
