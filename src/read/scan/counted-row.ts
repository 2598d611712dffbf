// The row of one line, and what all lines of its group add up to → one counted row.
import { AnswerLists } from '../answer-lists.ts'
import type { CountedRow, SampleRow } from '../row.ts'
import type { CountedAnswers, Group } from './groups.ts'

export function countedRow(row: SampleRow, group: Group): CountedRow {
  return new GroupRow(row, group)
}

/** A class, because there is one a group, and what makes its answers would be made anew for each. */
class GroupRow implements CountedRow {
  readonly kind = 'counted'
  readonly task: string | undefined
  readonly problem: string
  readonly question: string | undefined
  readonly n: number
  readonly c: number
  readonly answered: CountedAnswers | undefined
  readonly leftOut: number
  readonly tokens: CountedRow['tokens']
  readonly tokenEntropy: CountedRow['tokenEntropy']
  readonly logprob: CountedRow['logprob']
  readonly truncated: CountedRow['truncated']
  readonly traces = []

  constructor(row: SampleRow, { lines, sums, answers, leftOut }: Group) {
    const { tokens, tokenEntropy, logprob, truncated } = sums
    this.task = row.task
    this.problem = row.problem
    this.question = row.question
    this.n = lines
    this.c = row.correct ? lines : 0
    this.answered = answers
    this.leftOut = leftOut
    this.tokens = pair(lines, tokens)
    this.tokenEntropy = pair(lines, tokenEntropy)
    // A log-probability counts where the tokens are known too, as in the full parse.
    this.logprob = logprob === undefined || tokens === undefined ? undefined : [lines, logprob, tokens]
    this.truncated = pair(
      lines,
      truncated ?? (row.truncated === undefined ? undefined : row.truncated ? lines : 0),
    )
  }

  /** Made when they are asked for, because there may be very many, and a row waits until its file is read. */
  get answers(): AnswerLists | undefined {
    if (this.answered === undefined) return undefined
    const { all, from, to } = this.answered
    return new AnswerLists(all.texts.slice(from, to), all.lines.slice(from, to), this.c > 0, all.mayRepeat)
  }
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
