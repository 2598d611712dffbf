// The odds of a correct sample change and nothing else does: all that the pilot records of a problem, drawn together.
import type { ProblemTally } from '../../tally/tally.ts'
import { answerOdds, odds } from './odds.ts'
import { cutOff, lessDecided, longer, moreSurprised } from './recorded.ts'
import { pairOf, type Shift } from './shift.ts'

const recorded: readonly (readonly [field: keyof ProblemTally, shift: Shift])[] = [
  ['truncated', cutOff],
  ['tokens', longer],
  ['tokenEntropy', lessDecided],
  ['traces', moreSurprised(undefined)],
]

export const dropped: Shift = {
  ...odds,
  draws: 'answers',
  draw(problem, index, size, n, streams) {
    const tried = (answerOdds.uses(problem) ? answerOdds : odds).draw(problem, index, size, n, streams)
    let { baseline, candidate } = tried
    for (const [field, shift] of recorded) {
      if (!shift.uses(problem)) continue
      const still = shift.draw(problem, index, 0, n, streams)
      baseline = { ...baseline, [field]: still.baseline[field] }
      candidate = { ...candidate, [field]: still.candidate[field] }
    }
    return pairOf(index, baseline, candidate)
  },
}
