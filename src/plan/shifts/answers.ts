// How a candidate's answers may differ without looking at which are right: given more alike, left out more often, new ones.
import { drawBinomial } from '../../stats/draw-counts.ts'
import { tilt } from '../../stats/tilt.ts'
import { answersOf, type Answers } from '../../tally/answers.ts'
import { drawAnswers, withShares } from './draw-answers.ts'
import { pairOf, type Shift } from './shift.ts'

/** The shares of a problem's answers are raised to the power e^size, as a lower temperature would. */
export const sharper: Shift = {
  largest: 6,
  needs: 'answers',
  draws: 'answers',
  uses: ({ answers }) => answers !== undefined,
  draw({ answers = [] }, index, size, n, { baseline, candidate }) {
    const power = Math.exp(size)
    // By the most frequent one, so that no power makes all of them vanish.
    const top = answers[0]?.share ?? 1
    const raised = withShares(answers, ({ share }) => (share / top) ** power)
    return pairOf(index, drawAnswers(answers, n, baseline), drawAnswers(raised, n, candidate))
  },
}

/** The odds that a sample has no answer are multiplied by e^size on every problem. */
export const answerless: Shift = {
  largest: 40,
  needs: 'answers',
  draws: 'counts',
  uses: ({ missing }) => missing !== undefined,
  draw({ missing = 0 }, index, size, n, { baseline, candidate }) {
    const some = (count: number): { n: number; answers: Answers } => ({
      n,
      answers: answersOf([
        [null, count, 0],
        ['', n - count, 0],
      ]),
    })
    const [before, after] = [
      drawBinomial(n, missing, baseline),
      drawBinomial(n, tilt(missing, size), candidate),
    ]
    return pairOf(index, some(before), some(after))
  },
}

/** The share `size` of a problem's answered samples gives one answer that the baseline never gives. */
export const newcomer: Shift = {
  largest: 1,
  needs: 'answers',
  draws: 'answers',
  uses: ({ answers }) => answers?.some(({ answer }) => answer !== null) === true,
  draw({ answers = [] }, index, size, n, { baseline, candidate }) {
    const known = answers.filter(({ answer }) => answer !== null)
    const old = withShares(known, ({ share }) => share)
    const fresh = { answer: '\u0000new', correct: false, share: size }
    const mixed = [...old.map((one) => ({ ...one, share: one.share * (1 - size) })), fresh]
    return pairOf(index, drawAnswers(old, n, baseline), drawAnswers(mixed, n, candidate))
  },
}
