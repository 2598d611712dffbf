// The fields that a format needs of a line → what the scanner has to know of each. Plain values, so that a plan can be
// sent to another thread.
import type { ScanFields, SummedField } from '../format.ts'
import type { Different } from './different.ts'

/** What a field is for; assembly/fields.ts has the same numbers. */
export const role = {
  key: 1,
  identity: 2,
  count: 3,
  gain: 4,
  loss: 5,
  flag: 6,
  attempt: 7,
  whole: 8,
  answer: 9,
} as const

export type Role = (typeof role)[keyof typeof role]

export interface PlannedField {
  readonly name: string
  readonly role: Role
  /** What the sum is to the row; undefined where the field is not summed. */
  readonly sum: SummedField | undefined
  /** Of the answer: where it is left out when there are many, who counts how many are different. */
  readonly different?: Different
}

/** In this order the fields are numbered; sums are numbered by themselves. */
export type ScanPlan = readonly PlannedField[]

const summedAs: Readonly<Record<SummedField, Role>> = {
  tokens: role.count,
  tokenEntropy: role.gain,
  logprob: role.loss,
  truncated: role.flag,
}

/** `different`: answers may be left out where there are many. */
export function planOf(fields: ScanFields, different?: Different): ScanPlan {
  const all = (names: readonly string[] | undefined, as: Role): PlannedField[] =>
    (names ?? []).map((name) => ({ name, role: as, sum: undefined }))
  const sums = Object.entries(fields.sums ?? {}) as [SummedField, string][]
  const some = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name])
  return [
    ...all(fields.names, role.identity),
    ...all(fields.keys, role.key),
    ...sums.map(([sum, name]) => ({ name, role: summedAs[sum], sum })),
    ...all(some(fields.answer), role.answer).map((field) => (different ? { ...field, different } : field)),
    ...all(some(fields.attempt), role.attempt),
    ...all(fields.whole, role.whole),
  ]
}
