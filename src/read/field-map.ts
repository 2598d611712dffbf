// What a field can be taken for, and where the user says it stands. Used by the policy, the flags and the generic format.
import { parseFieldPath } from './field-path.ts'

/** In the order in which messages name them. */
export const roles = {
  task: 'the benchmark',
  problem: 'the id of the problem within its task',
  question: "the question's text; it is hashed, and is the problem's id where there is none",
  sample: 'the index of the attempt, for finding samples that are there twice',
  correct: 'whether the sample is correct',
  answer: 'the extracted answer',
  tokens: 'the number of generated tokens',
  logprob: 'the log-probability of the sample, in nats: one number, or a list with one a token',
  token_entropy: 'the token-level entropy, in nats: a mean, or a list with one value a token',
  truncated: 'whether generation stopped at the length limit: true, or the finish reason `length`',
  n: 'the number of samples, where the file only counts them',
  c: 'the number of correct samples, where the file only counts them',
} as const

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as Role[]

/** Where a field stands; `is`: the values that mean correct. */
export interface FieldPlace {
  readonly path: string
  readonly is?: readonly (string | number | boolean)[] | undefined
}

/** null: there is none, even where something looks like it. */
export type FieldMap = Readonly<Partial<Record<Role, FieldPlace | null>>>

/** Completes "must be …". */
export const pathForm = 'a path of keys, such as qid or rollouts[].correct'

export function isFieldPath(text: string): boolean {
  return parseFieldPath(text) !== undefined
}

/** A map as flags, for messages: `problem=qid, correct=rollouts[].correct`. */
export function fieldsText(map: Readonly<Partial<Record<Role, { readonly path: string } | null>>>): string {
  return roleNames
    .flatMap((role) => {
      const place = map[role]
      return place === undefined ? [] : [`${role}=${place === null ? '' : place.path}`]
    })
    .join(', ')
}
