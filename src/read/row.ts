// What a format gives: one row per sample, per external trace, or per problem that is already counted.

/** One attempt at one problem. Unknown is undefined; a missing answer (nothing could be extracted) is null. */
export interface SampleRow {
  readonly kind: 'sample'
  /** The benchmark. Undefined: the file does not say; the reader uses the name given by the user, else the format's. */
  readonly task: string | undefined
  /** The problem's id within its task. */
  readonly problem: string
  /** Hash of the question's text (`questionHash`), where the file has the text. */
  readonly question: string | undefined
  /** Index of the attempt, only where the file states one; used to find duplicates. */
  readonly sample: string | undefined
  readonly correct: boolean
  /** The extracted answer; null: this attempt has none; undefined: the file does not record answers. */
  readonly answer: string | null | undefined
  /** Number of generated tokens. */
  readonly tokens: number | undefined
  /** Mean over the sequence's tokens of the token-level entropy, in nats. */
  readonly tokenEntropy: number | undefined
  /** Sum of the sequence's token log-probabilities, in nats (≤ 0). */
  readonly logprob: number | undefined
  /** Whether generation stopped at the length limit. */
  readonly truncated: boolean | undefined
}

/** An external solution, scored under this model: for perplexity. */
export interface TraceRow {
  readonly kind: 'trace'
  readonly task: string | undefined
  readonly problem: string
  /** Names the source and its index, e.g. `deepseek-r1/0`. */
  readonly trace: string
  /** Sum of the trace's token log-probabilities under this model, in nats. */
  readonly logprob: number
  readonly tokens: number
}

/** A problem that arrives counted: a line of a tally file, or a format that only keeps (n, c). Sums are in the tally's units. */
export interface CountedRow {
  readonly kind: 'counted'
  readonly task: string | undefined
  readonly problem: string
  readonly question: string | undefined
  /** Number of samples. */
  readonly n: number
  /** Number of correct samples, 0 … n. */
  readonly c: number
  /** Undefined: answers are not recorded. */
  readonly answers: Iterable<AnswerTriple> | undefined
  /** What `answers` come to, where that is known without looking at each of very many. */
  readonly answered?: Answered | undefined
  /** Samples with an answer that is not among `answers`, because the model has more different ones than are kept. */
  readonly leftOut?: number
  /** [samples that state it, sum]. */
  readonly tokens: readonly [known: number, sum: number] | undefined
  /** [samples that state it, sum in millionths of a nat]. */
  readonly tokenEntropy: readonly [known: number, sum: number] | undefined
  /** [samples that state both, sum in millionths of a nat, sum of their tokens]. */
  readonly logprob: readonly [known: number, sum: number, tokens: number] | undefined
  /** [samples that state it, how many were truncated]. */
  readonly truncated: readonly [known: number, yes: number] | undefined
  /** Trace, log-probability in millionths of a nat, tokens. */
  readonly traces: readonly (readonly [trace: string, logprob: number, tokens: number])[]
}

/** Answer (null: missing), times seen, times correct. */
export type AnswerTriple = readonly [answer: string | null, seen: number, correct: number]

export interface Answered {
  /** Samples that have one of them. */
  readonly seen: number
  /** Of these, how many miss theirs. */
  readonly missing: number
  /** None of them has more characters. */
  readonly longest: number
}

export type Row = SampleRow | TraceRow | CountedRow
