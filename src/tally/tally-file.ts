// Tally → the lines of a tally file (`leash tally`). Reading it back is a format like any other
// (read/formats/tally.ts), so merging tallies is nothing but reading several.
import { byCodeUnit, sortedProblems, sortedTasks } from './sorted.ts'
import type { Answers } from './answers.ts'
import type { ProblemTally, Sum, Tally } from './tally.ts'

/** First line of every tally file. Sums of tokenEntropy and logprob are in millionths of a nat. */
const header = { leash: 'tally/1', unit: 'millionths of a nat' }

/**
 * The file's lines, each ending in a newline: header, then one line a problem, sorted by task, problem and question;
 * answers by how often they were seen, then by text. The same tally always gives the same bytes.
 */
export function* tallyLines(tally: Tally): Generator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const task of sortedTasks(tally)) {
    for (const problem of sortedProblems(tally, task)) yield `${JSON.stringify(line(problem))}\n`
  }
}

function line(problem: ProblemTally): Record<string, unknown> {
  const { logprob } = problem
  return {
    task: problem.task,
    problem: problem.problem,
    question: problem.question,
    n: problem.n,
    c: problem.c,
    answers: problem.answers.size === 0 ? undefined : sortedAnswers(problem.answers),
    tokens: pair(problem.tokens),
    tokenEntropy: pair(problem.tokenEntropy),
    logprob: logprob.known === 0 ? undefined : [logprob.known, logprob.sum, logprob.tokens],
    truncated: pair(problem.truncated),
    traces: problem.traces.size === 0 ? undefined : sortedTraces(problem),
  }
}

function pair(sum: Sum): [number, number] | undefined {
  return sum.known === 0 ? undefined : [sum.known, sum.sum]
}

function sortedAnswers(answers: Answers): [string | null, number, number][] {
  const sorted: [string | null, number, number][] = []
  answers.forEach((answer, seen, correct) => sorted.push([answer, seen, correct]))
  return sorted.sort((a, b) => b[1] - a[1] || missingFirst(a[0], b[0]) || byCodeUnit(a[0] ?? '', b[0] ?? ''))
}

/** A missing answer and an empty one are two things; the missing one comes first. */
function missingFirst(a: string | null, b: string | null): number {
  return Number(b === null) - Number(a === null)
}

function sortedTraces(problem: ProblemTally): [string, number, number][] {
  return [...problem.traces]
    .map(([trace, score]): [string, number, number] => [trace, score.logprob, score.tokens])
    .sort(([a], [b]) => byCodeUnit(a, b))
}
