// Everything the user can put right: code → what is wrong (with what was understood) and what to do, by idea in faults/.
// Goes in: a code and its facts. Comes out: a value. All faults of a run are thrown once, together, as `Faults`.
import { askedFaults } from './faults/asked.ts'
import { comparisonFaults } from './faults/comparison.ts'
import { containerFaults } from './faults/containers.ts'
import { fileFaults } from './faults/files.ts'
import { formatFaults } from './faults/formats.ts'
import { historyFaults } from './faults/history.ts'
import { placeFaults } from './faults/places.ts'
import { recordFaults } from './faults/records.ts'
import type { Sentence } from './faults/sentence.ts'

const sentences = {
  ...fileFaults,
  ...containerFaults,
  ...formatFaults,
  ...recordFaults,
  ...comparisonFaults,
  ...askedFaults,
  ...placeFaults,
  ...historyFaults,
} as const

type Sentences = typeof sentences
export type FaultCode = keyof Sentences
type FactsOf<C extends FaultCode> = Parameters<Sentences[C]>[0]

/** Something the user can put right. `text` says what and where and what was understood, `hint` what to do. */
export interface Fault {
  readonly code: FaultCode
  readonly text: string
  readonly hint: string
  /** The field of a record that it is about. */
  readonly field?: string
}

/** Makes the fault `code` from its facts. */
export function fault<C extends FaultCode>(code: C, facts: FactsOf<C>): Fault {
  const sentence = sentences[code] as (facts: FactsOf<C>) => Sentence
  const { field } = facts as { readonly field?: string }
  return { code, ...sentence(facts), ...(field === undefined ? {} : { field }) }
}

/** All faults of a run, thrown once. The doors turn it into exit code 2. */
export class Faults extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map((one) => `${one.text}\n  ${one.hint}`).join('\n'))
    this.name = 'Faults'
    this.faults = faults
  }
}

/** Throws when there is at least one fault. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Faults(faults)
}
