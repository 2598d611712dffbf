// The odds of a correct sample are multiplied by e^size on every problem: π ∝ q·e^{βR}.
import { drawBinomial } from '../../stats/draw-counts.ts'
import { tilt } from '../../stats/tilt.ts'
import { drawAnswers, withShares } from './draw-answers.ts'
import { pairOf, type Shift } from './shift.ts'

/** e^40 times the odds: as good as certainty for any number of samples. */
const largest = 40

/** For metrics that look at numbers of correct samples. */
export const odds: Shift = {
  largest,
  needs: 'samples',
  draws: 'counts',
  uses: () => true,
  draw({ rate }, index, size, n, { baseline, candidate }) {
    const c = drawBinomial(n, rate, baseline)
    return pairOf(index, { n, c }, { n, c: drawBinomial(n, tilt(rate, size), candidate) })
  },
}

/** The same where the answers are looked at: wrong ones keep their proportions, and so do right ones. */
export const answerOdds: Shift = {
  largest,
  needs: 'answers',
  draws: 'answers',
  uses: ({ answers }) => answers !== undefined,
  draw({ answers = [] }, index, size, n, { baseline, candidate }) {
    const tilted = withShares(answers, ({ correct, share }) => share * Math.exp(correct ? size : 0))
    return pairOf(index, drawAnswers(answers, n, baseline), drawAnswers(tilted, n, candidate))
  },
}

/** Every other problem gains, and those between lose as much: reach changes hands. */
export const oddsApart: Shift = {
  ...odds,
  draw(problem, index, size, n, streams) {
    return odds.draw(problem, index, index % 2 === 0 ? size : -size, n, streams)
  },
}
