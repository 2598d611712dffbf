// Answers and their shares → the answers of n samples, as a tally holds them.
import { drawMultinomial } from '../../stats/draw-counts.ts'
import type { Random } from '../../stats/random.ts'
import { Answers } from '../../tally/answers.ts'
import type { ProblemTally } from '../../tally/tally.ts'
import type { AnswerShare } from '../pilot.ts'

export function drawAnswers(
  answers: readonly AnswerShare[],
  n: number,
  random: Random,
): Pick<ProblemTally, 'n' | 'c' | 'answers'> {
  const counts = drawMultinomial(
    n,
    answers.map(({ share }) => share),
    random,
  )
  const drawn = new Answers()
  let c = 0
  for (const [index, { answer, correct }] of answers.entries()) {
    const seen = counts[index] ?? 0
    if (seen === 0) continue
    const right = correct ? seen : 0
    drawn.add(answer, seen, right)
    c += right
  }
  return { n, c, answers: drawn }
}

/** The same answers with other shares, which are made to sum to 1. */
export function withShares(
  answers: readonly AnswerShare[],
  weightOf: (answer: AnswerShare) => number,
): AnswerShare[] {
  const weights = answers.map(weightOf)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return answers.map((answer, index) => ({ ...answer, share: (weights[index] ?? 0) / all }))
}
