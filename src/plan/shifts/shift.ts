// One way in which a candidate may differ from its baseline, by more or by less; and one problem drawn under both. Every file
// beside this one is such a way.
import type { ProblemPair } from '../../tally/pair.ts'
import { emptyProblem, type ProblemTally } from '../../tally/tally.ts'
import type { Random } from '../../stats/random.ts'
import type { Pilot, PilotProblem } from '../pilot.ts'

/** The two streams of a pair: what the baseline draws must not move what the candidate draws. */
export interface Streams {
  readonly baseline: Random
  readonly candidate: Random
}

export interface Shift {
  /** Sizes from −largest to largest mean something; 0 is no shift. */
  readonly largest: number
  /** What the pilot has to record, as a sentence puts it: `answers`. */
  readonly needs: string
  /** What is drawn: numbers, or the answers one by one. */
  readonly draws: 'counts' | 'answers'
  /** Whether this problem can be drawn from. */
  uses(problem: PilotProblem): boolean
  /** Why no problem of this pilot can, if there is more to say than what is needed. */
  readonly hint?: (pilot: Pilot) => string | undefined
  /** `samples` of each model; `index` is the problem's place in the pilot. */
  draw(problem: PilotProblem, index: number, size: number, samples: number, streams: Streams): ProblemPair
}

/** A pair of problems of which only this is known. */
export function pairOf(
  index: number,
  baseline: Partial<ProblemTally>,
  candidate: Partial<ProblemTally>,
): ProblemPair {
  const problem = String(index)
  const nothing = emptyProblem('pilot', problem, undefined)
  return { problem, baseline: { ...nothing, ...baseline }, candidate: { ...nothing, ...candidate } }
}
