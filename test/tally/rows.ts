// Builds rows for tests; what is not said is not recorded.
import type { SampleRow } from '../../src/read/row.ts'

export function sample(problem: string, correct: boolean, more: Partial<SampleRow> = {}): SampleRow {
  return {
    kind: 'sample',
    task: undefined,
    problem,
    question: undefined,
    sample: undefined,
    correct,
    answer: undefined,
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
    ...more,
  }
}
