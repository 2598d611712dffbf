// One record and the metric that counts → a row.
import { answerOf } from '../../answer-of.ts'
import { field } from '../../fields.ts'
import type { FieldReader } from '../../fields.ts'
import type { FormatContext, Rec } from '../../format.ts'
import { correctFromPass } from '../../pass-at-k.ts'
import { questionHash } from '../../question-hash.ts'
import type { CountedRow, Row, SampleRow } from '../../row.ts'
import { isCorrect } from '../../score.ts'
import { kOf } from './metrics.ts'
import type { State } from './state.ts'

/** What is settled of a record before its score is read. */
export interface Found {
  readonly doc: string
  readonly hash: string | undefined
  readonly metric: string
}

const hashDigits = /^[0-9a-f]{16,}$/

/** The record as a sample, or as a counted problem where its metric is a pass@k. Undefined: no score, or a fault. */
export function rowOf(
  context: FormatContext,
  record: Rec,
  fields: FieldReader,
  { doc, hash, metric }: Found,
  state: State,
): Row | undefined {
  const hashed = hash !== undefined && hashDigits.test(hash)
  const same = {
    task: undefined,
    problem: hashed ? hash.slice(0, 12) : doc,
    question: hash === undefined ? undefined : hashed ? hash.slice(0, 16) : questionHash(hash),
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
  }
  if (fields.value(metric) === null) {
    state.unscored += 1
    return undefined
  }
  const texts = textsOf(record.value)
  const k = kOf(metric)
  if (k !== undefined) {
    const c = correctOf(fields, metric, k, texts, state)
    const counted = { kind: 'counted', ...same, answers: undefined, traces: [], n: texts } as const
    return c === undefined ? undefined : ({ ...counted, c } satisfies CountedRow)
  }
  const correct = isCorrect(context, record, fields, metric)
  if (correct === undefined) return undefined
  state.unscoredTexts += Math.max(0, texts - 1)
  return { kind: 'sample', ...same, sample: undefined, correct, answer: answerIn(record) } satisfies SampleRow
}

/** How many texts were generated for the doc; 1 where `resps` holds log-probabilities of choices. */
function textsOf(record: unknown): number {
  const resps = field(record, 'resps')
  const texts: unknown = Array.isArray(resps) ? resps[0] : undefined
  return Array.isArray(texts) && texts.every((text) => typeof text === 'string') ? texts.length : 1
}

function correctOf(
  fields: FieldReader,
  metric: string,
  k: number,
  n: number,
  state: State,
): number | undefined {
  const value = fields.value(metric)
  const found = typeof value === 'number' ? correctFromPass(value, n, k) : undefined
  if (found === undefined) {
    fields.fail(metric, `a value that pass@${k} of ${n} texts can have`)
    return undefined
  }
  if (found.least !== found.most) state.ambiguous += 1
  return found.most
}

/** Undefined: not recorded, as for choices, whose filtered_resps are log-probabilities. */
function answerIn(record: Rec): string | null | undefined {
  const filtered = field(record.value, 'filtered_resps')
  const first: unknown = Array.isArray(filtered) ? filtered[0] : undefined
  if (first === null || first === '[invalid]') return null
  return typeof first === 'string' ? answerOf(first) : undefined
}
