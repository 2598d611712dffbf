// What a format knows of a sample → the row, with everything else unknown.
import type { SampleRow } from './row.ts'

type Known = Pick<SampleRow, 'problem' | 'correct'> & Partial<Omit<SampleRow, 'kind'>>

export function sampleRow(known: Known): SampleRow {
  return {
    kind: 'sample',
    task: undefined,
    question: undefined,
    sample: undefined,
    answer: undefined,
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
    ...known,
  }
}
