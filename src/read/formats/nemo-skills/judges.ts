// Which field of a NeMo-Skills line says correct. Several may be there (a symbolic check and a judge); the user chooses.
import { fault } from '../../../faults.ts'
import type { FieldReader } from '../../fields.ts'
import type { FormatContext, Understood } from '../../format.ts'
import { scoreBook } from '../../score.ts'
import { clipped } from '../../shown.ts'

export interface Judge {
  readonly name: string
  /** In words, for the rule. */
  readonly rule: string
  readonly must: string
  /** null: it says nothing; undefined: not a value of this field. */
  read(value: unknown): boolean | null | undefined
}

function flag(name: string): Judge {
  const read = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)
  return { name, rule: `"${name}" is true`, must: 'true or false', read }
}

function word(name: string, right: string): Judge {
  const read = (value: unknown): boolean | undefined =>
    typeof value === 'string' ? value === right : undefined
  return { name, rule: `"${name}" is ${right}`, must: 'text', read }
}

/** In the order in which messages name them. */
export const judges: readonly Judge[] = [
  flag('symbolic_correct'),
  { name: 'judgement', rule: '"judgement" says yes', must: 'text', read: judgement },
  flag('is_correct'),
  flag('is_correct-plus'),
  flag('passed'),
  {
    name: 'graded_list',
    rule: 'the first of "graded_list" is true',
    must: 'a list that starts with true or false',
    read: (value) => (Array.isArray(value) && typeof value[0] === 'boolean' ? value[0] : undefined),
  },
  word('status', 'pass'),
  word('proof_status', 'completed'),
]

/** The verdict behind `Judgement:`; a judge that did not say one said nothing. */
function judgement(value: unknown): boolean | null | undefined {
  if (value === null) return null
  if (typeof value !== 'string') return undefined
  const verdict = /judgement\**\s*:[\s*]*(yes|no)\b/i.exec(value)?.[1]
  return verdict === undefined ? null : verdict.toLowerCase() === 'yes'
}

export interface ChosenJudge {
  of(fields: FieldReader): boolean | null | undefined
  end(): Understood
}

/** Settled by the first record; asks at the end where there are several. */
export function judgeOf(context: FormatContext): ChosenJudge {
  const book = scoreBook()
  const chosen = context.choices.metric
  let found: readonly Judge[] = []
  let used: Judge | undefined
  return {
    of(fields) {
      if (found.length === 0) {
        found = judges.filter(({ name }) => fields.value(name) !== undefined)
        used = found.find(({ name }) => name === chosen) ?? (found.length === 1 ? found[0] : undefined)
        if (found.length === 0) fields.fail('symbolic_correct', 'there, or another field that says correct')
      }
      if (used === undefined) return undefined
      const value = fields.value(used.name)
      const correct = value === null ? null : used.read(value)
      if (correct === undefined) fields.fail(used.name, used.must)
      else if (correct !== null) book.see(used.name === 'judgement' ? correct : value)
      return correct
    },
    end() {
      const file = context.path
      const choices = found.map(({ name }) => name).join(', ')
      if (used === undefined && found.length > 1) {
        const several = { file, what: 'fields that say correct', flag: 'metric', choices }
        const missing = { file, what: 'field', name: clipped(chosen ?? ''), flag: 'metric', choices }
        context.fault(chosen === undefined ? fault('choose', several) : fault('not-there', missing))
      }
      return { rule: used?.rule ?? 'no field was chosen', scores: book.list() }
    },
  }
}
