// One record and the mapping → its samples, or its counted problems. What does not fit the mapping is a fault that names
// the line and what is there instead; a field found by name only is left out where it does not fit.
import { fault } from '../../../faults.ts'
import type { Role } from '../../field-map.ts'
import { valueBeside, valuesAt, whatIsThere } from '../../field-path.ts'
import type { Found, Misfit } from '../../field-path.ts'
import type { FormatContext, Rec } from '../../format.ts'
import { questionHash } from '../../question-hash.ts'
import type { CountedRow, SampleRow } from '../../row.ts'
import { sampleRow } from '../../sample-row.ts'
import { shown } from '../../shown.ts'
import type { Mapping, Taken } from './infer.ts'
import * as values from './values.ts'
import type { Value } from './values.ts'

/** What a record says around its score. */
export interface Around {
  readonly task: string | undefined
  readonly problem: string
  readonly question: string | undefined
}

export interface RecordReader {
  /** Where the samples (or counts) of the record stand; undefined: a fault was told. */
  samples(main: Taken): readonly Found[] | undefined
  /** Task, problem and question of a sample; undefined: a fault was told. */
  around(beside: Found): Around | undefined
  /** The value of a field, beside the sample's score. */
  read<T>(role: Role, beside: Found, as: (value: unknown) => Value<T>): T | undefined
  /** Tells that a field is not as it must be. */
  fail(taken: Taken, must: string, value: unknown): void
  readonly failed: boolean
}

export function readerOf(context: FormatContext, record: Rec, { fields }: Mapping): RecordReader {
  let failed = false
  const bad = (where: string, must: string, is: string): void => {
    failed = true
    const { path, format, because } = context
    context.fault(
      fault('bad-field', { file: path, line: record.line, format, because, field: where, must, is }),
    )
  }
  function misfit({ where, must, is }: Misfit): void {
    bad(where, must, is)
  }

  function read<T>(role: Role, beside: Found, as: (value: unknown) => Value<T>): T | undefined {
    const taken = fields[role]
    if (taken === undefined) return undefined
    const found = valueBeside(record.value, taken.path, beside)
    if ('must' in found) {
      if (taken.mapped) misfit(found)
      return undefined
    }
    const value = as(found.value)
    if (!('wrong' in value)) return value.value
    if (taken.mapped || role === 'problem') bad(taken.path.text, value.wrong, shown(found.value))
    return undefined
  }

  return {
    read,
    get failed() {
      return failed
    },
    fail(taken, must, value) {
      bad(taken.path.text, must, value === undefined ? whatIsThere(record.value, taken.path) : shown(value))
    },
    samples({ path }) {
      const found = valuesAt(record.value, path)
      if (!('must' in found)) return found
      misfit(found)
      return undefined
    },
    around(beside) {
      const task = read('task', beside, values.id)
      const text = read('question', beside, values.text)
      const question = text === undefined ? undefined : questionHash(text)
      const problem =
        fields.problem === undefined ? question?.slice(0, 12) : read('problem', beside, values.id)
      if (failed) return undefined
      if (problem !== undefined) return { task, problem, question }
      const needed = fields.problem ?? fields.question
      if (needed !== undefined) bad(needed.path.text, 'there', whatIsThere(record.value, needed.path))
      return undefined
    },
  }
}

/** The sample whose score stands at `beside`. */
export function sampleOf(
  reader: RecordReader,
  mapping: Mapping,
  beside: Found,
  around: Around,
  correct: boolean,
): SampleRow | undefined {
  const counted = reader.read('tokens', beside, values.tokens)
  const scored = reader.read('logprob', beside, values.logprob)
  const row = sampleRow({
    ...around,
    correct,
    sample: reader.read('sample', beside, values.id),
    answer: reader.read('answer', beside, values.answer),
    tokens: counted ?? scored?.tokens,
    tokenEntropy: reader.read('token_entropy', beside, values.entropy),
    logprob: sumOf(scored?.logprob, mapping, counted),
    truncated: reader.read('truncated', beside, values.truncated),
  })
  return reader.failed ? undefined : row
}

/** What is called a mean is one. */
function sumOf(
  logprob: number | undefined,
  { fields }: Mapping,
  tokens: number | undefined,
): number | undefined {
  const taken = fields.logprob
  const isMean = taken?.mapped === false && /(^|\.)mean_logprob(\[\])?$/.test(taken.path.text)
  if (!isMean) return logprob
  return logprob === undefined || tokens === undefined ? undefined : logprob * tokens
}

/** The counted problem whose number of samples stands at `beside`. */
export function countsOf(
  reader: RecordReader,
  { fields }: Mapping,
  beside: Found,
  around: Around,
): CountedRow | undefined {
  const c = reader.read('c', beside, (value) => ({ value }))
  if (fields.n === undefined || fields.c === undefined) return undefined
  const n = beside.value
  if (!isCount(n) || n === 0) reader.fail(fields.n, 'a whole number from 1 on', n)
  else if (!isCount(c) || c > n) reader.fail(fields.c, `a whole number from 0 to ${n}`, c)
  else if (!reader.failed) {
    const unknown = { tokens: undefined, tokenEntropy: undefined, logprob: undefined, truncated: undefined }
    return { kind: 'counted', ...around, n, c, answers: undefined, ...unknown, traces: [] }
  }
  return undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
