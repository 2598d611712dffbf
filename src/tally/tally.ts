// Row stream → Tally: per problem the counts and sums that every metric needs. A commutative monoid: merging
// tallies of shards in any order and any cut gives the same tally, because every sum is an integer.
// Does not know files, formats or metrics.
import type { CountedRow, SampleRow, TraceRow } from '../read/row.ts'

/** How often an answer was seen, and how often it was graded correct. */
export interface AnswerCount {
  seen: number
  correct: number
}

/** Number of samples that state a quantity, and its sum over them. */
export interface Sum {
  known: number
  sum: number
}

/** One external trace under this model: log-probability in millionths of a nat, and tokens. */
export interface TraceScore {
  readonly logprob: number
  readonly tokens: number
}

/** Everything that is kept of one problem. */
export interface ProblemTally {
  readonly task: string
  readonly problem: string
  /** Hash of the question's text, where known. */
  readonly question: string | undefined
  /** Number of samples. */
  n: number
  /** Number of correct samples. */
  c: number
  /** Per answer (null: none could be extracted). Empty where the files record no answers. */
  readonly answers: Map<string | null, AnswerCount>
  /** Generated tokens. */
  readonly tokens: Sum
  /** Per-sequence mean token entropy, in millionths of a nat. */
  readonly tokenEntropy: Sum
  /** Sequence log-probability in millionths of a nat, with the tokens of the same samples. */
  readonly logprob: Sum & { tokens: number }
  /** `sum` is the number of truncated samples. */
  readonly truncated: Sum
  readonly traces: Map<string, TraceScore>
}

/** task → (problem and question) → tally. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, ProblemTally>>
