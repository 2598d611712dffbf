// The row of one line, and what all lines of its group add up to → one counted row.
import { AnswerLists } from '../answer-lists.ts'
import type { CountedRow, SampleRow } from '../row.ts'
import type { CountedAnswers, Group } from './groups.ts'

export function countedRow(row: SampleRow, { lines, sums, answers, leftOut }: Group): CountedRow {
  const c = row.correct ? lines : 0
  const { tokens, tokenEntropy, logprob, truncated } = sums
  return {
    kind: 'counted',
    task: row.task,
    problem: row.problem,
    question: row.question,
    n: lines,
    c,
    // Made when they are asked for, because there may be very many, and a row waits until its file is read.
    get answers() {
      return answers && listsOf(answers, row.correct)
    },
    answered: answers && { seen: answers.seen, missing: answers.missing, longest: answers.longest },
    leftOut,
    tokens: pair(lines, tokens),
    tokenEntropy: pair(lines, tokenEntropy),
    // A log-probability counts where the tokens are known too, as in the full parse.
    logprob: logprob === undefined || tokens === undefined ? undefined : [lines, logprob, tokens],
    truncated: pair(
      lines,
      truncated ?? (row.truncated === undefined ? undefined : row.truncated ? lines : 0),
    ),
    traces: [],
  }
}

function listsOf({ all, from, to }: CountedAnswers, correct: boolean): AnswerLists {
  return new AnswerLists(all.texts.slice(from, to), all.lines.slice(from, to), correct)
}

/**
 * A row whose attempt is the same for the whole file (its name says which). Undefined: several lines have it, which is a
 * fault, or it has sums that a row cannot hold.
 */
export function singleRow(row: SampleRow, { lines, sums }: Group): SampleRow | undefined {
  const { tokens, ...others } = sums
  if (lines > 1 || Object.keys(others).length > 0) return undefined
  return { ...row, tokens: tokens ?? row.tokens }
}

function pair(lines: number, sum: number | undefined): readonly [number, number] | undefined {
  return sum === undefined ? undefined : [lines, sum]
}
