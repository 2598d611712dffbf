// Row stream → Tally: per problem the counts and sums that every metric needs. A commutative monoid: merging the
// tallies of shards in any order and any cut gives the same tally, because every sum is a whole number.
// Does not know files, formats or metrics.
import { toMillionths } from '../read/millionths.ts'
import { Answers } from './answers.ts'
import type { CountedRow, Row, SampleRow, TraceRow } from '../read/row.ts'

export { fromMillionths, toMillionths } from '../read/millionths.ts'

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
  readonly answers: Answers
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

/** task → problem (and question, see `problemKey`) → what is known of it. */
export type Tally = Map<string, Map<string, ProblemTally>>

export function emptyTally(): Tally {
  return new Map()
}

/** A problem is its id and its question: one id with two question texts is two problems. */
export function problemKey(problem: string, question: string | undefined): string {
  return question === undefined ? problem : `${problem}\u0000${question}`
}

/** Adds one row to `tally`. `task` is the row's task as the reader settled it. Gives how many answers are new. */
export function addRow(tally: Tally, row: Row, task: string): number {
  const question = row.kind === 'trace' ? undefined : row.question
  const problem = problemOf(tally, task, row.problem, question)
  const before = problem.answers.size
  switch (row.kind) {
    case 'sample':
      addSample(problem, row)
      break
    case 'trace':
      addTrace(problem, row)
      break
    case 'counted':
      addCounted(problem, row)
      break
  }
  return problem.answers.size - before
}

function problemOf(tally: Tally, task: string, problem: string, question: string | undefined): ProblemTally {
  let problems = tally.get(task)
  if (problems === undefined) tally.set(task, (problems = new Map<string, ProblemTally>()))
  const key = problemKey(problem, question)
  let entry = problems.get(key)
  if (entry === undefined) problems.set(key, (entry = emptyProblem(task, problem, question)))
  return entry
}

/** A problem of which nothing is known yet. */
export function emptyProblem(task: string, problem: string, question: string | undefined): ProblemTally {
  return {
    task,
    problem,
    question,
    n: 0,
    c: 0,
    answers: new Answers(),
    tokens: { known: 0, sum: 0 },
    tokenEntropy: { known: 0, sum: 0 },
    logprob: { known: 0, sum: 0, tokens: 0 },
    truncated: { known: 0, sum: 0 },
    traces: new Map(),
  }
}

function addSample(problem: ProblemTally, row: SampleRow): void {
  const correct = row.correct ? 1 : 0
  problem.n += 1
  problem.c += correct
  if (row.answer !== undefined) problem.answers.add(row.answer, 1, correct)
  if (row.tokens !== undefined) addSum(problem.tokens, 1, row.tokens)
  if (row.tokenEntropy !== undefined) addSum(problem.tokenEntropy, 1, toMillionths(row.tokenEntropy))
  if (row.truncated !== undefined) addSum(problem.truncated, 1, row.truncated ? 1 : 0)
  if (row.logprob !== undefined && row.tokens !== undefined) {
    addSum(problem.logprob, 1, toMillionths(row.logprob))
    problem.logprob.tokens += row.tokens
  }
}

function addTrace(problem: ProblemTally, row: TraceRow): void {
  problem.traces.set(row.trace, { logprob: toMillionths(row.logprob), tokens: row.tokens })
}

function addCounted(problem: ProblemTally, row: CountedRow): void {
  problem.n += row.n
  problem.c += row.c
  const before = problem.answers.size
  const { answers } = row
  if (answers !== undefined) problem.answers.addAll(answers)
  // The counts of a problem often come all at once; where they come bit by bit, what finds them is kept.
  if (problem.answers.size >= 2 * before) problem.answers.settle()
  if (row.tokens !== undefined) addSum(problem.tokens, ...row.tokens)
  if (row.tokenEntropy !== undefined) addSum(problem.tokenEntropy, ...row.tokenEntropy)
  if (row.truncated !== undefined) addSum(problem.truncated, ...row.truncated)
  if (row.logprob !== undefined) {
    const [known, sum, tokens] = row.logprob
    addSum(problem.logprob, known, sum)
    problem.logprob.tokens += tokens
  }
  for (const [trace, logprob, tokens] of row.traces) problem.traces.set(trace, { logprob, tokens })
}

function addSum(sum: Sum, known: number, amount: number): void {
  sum.known += known
  sum.sum += amount
}
