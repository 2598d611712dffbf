// A pilot, a shift of some size and a number of samples → the law of what a comparison will measure, from imagined pairs. The same
// seed draws the same pairs at every size, so that sizes can be compared.
import { mean, type Column } from '../metrics/columns.ts'
import { seedOf } from '../metrics/seed.ts'
import { seeded } from '../stats/random.ts'
import type { ProblemPair } from '../tally/pair.ts'
import type { ChangeLaw } from './change-law.ts'
import type { Look } from './look.ts'
import type { PilotProblem } from './pilot.ts'
import type { Shift } from './shifts/shift.ts'
import type { Sight } from './sight.ts'

export interface DrawnLaw {
  /** Of what the judge looks at to be sure; the mean is an estimate. */
  readonly law: ChangeLaw
  /** What the limit bounds, on average. */
  readonly bounded: number
  /** The baseline's value; undefined for metrics that belong to the pair. */
  readonly baseline: number | undefined
  readonly splits: number
}

export interface Drawing {
  readonly size: number
  readonly samples: number
  /** Pairs to draw, at least; every problem equally often. */
  readonly pairs: number
}

/** `problems` must not be empty, and the shift must use all of them. */
export function drawnLaw(sight: Sight, problems: readonly PilotProblem[], drawing: Drawing): DrawnLaw {
  const look = sight.look(drawPairs(sight.shift, problems, drawing), drawing.samples)
  const means = look.columns.map(mean)
  return {
    law: { ...lawOf(look, means), interval: look.interval },
    bounded: look.bounded(means),
    baseline: look.baseline?.(means),
    splits: look.splits,
  }
}

/** Problem after problem, again and again. */
export function drawPairs(
  shift: Shift,
  problems: readonly PilotProblem[],
  { size, samples, pairs }: Drawing,
): ProblemPair[] {
  const rounds = Math.ceil(pairs / problems.length)
  return Array.from({ length: rounds }, (_, round) =>
    problems.map((problem, index) => {
      const stream = (side: string): ReturnType<typeof seeded> => seeded(seedOf(round, `${side}/${index}`))
      const streams = { baseline: stream('baseline'), candidate: stream('candidate') }
      return shift.draw(problem, index, size, samples, streams)
    }),
  ).flat()
}

/** By the delta method: what one problem adds to the quantity is a straight line of its columns. */
export function lawOf({ columns, evidence }: Look, means: readonly number[]): Omit<ChangeLaw, 'interval'> {
  const slopes = means.map((_, index) => slopeOf(evidence, means, index))
  const [first = new Float64Array()] = columns
  let [squares, changed] = [0, 0]
  first.forEach((_, at) => {
    let [change, distance] = [0, 0]
    for (const [index, slope] of slopes.entries()) {
      const value = columnAt(columns, index, at)
      change += slope * value
      distance += slope * (value - (means[index] ?? NaN))
    }
    squares += distance ** 2
    if (Math.abs(change) > NO_CHANGE) changed += 1
  })
  return {
    mean: evidence(means),
    variance: squares / first.length,
    changed: changed / first.length,
  }
}

function columnAt(columns: readonly Column[], index: number, at: number): number {
  return columns[index]?.[at] ?? Number.NaN
}

/** What numerical slopes leave of no change. */
const NO_CHANGE = 1e-7

function slopeOf(of: Look['evidence'], means: readonly number[], index: number): number {
  const step = 1e-5 * Math.max(1e-3, Math.abs(means[index] ?? 0))
  const moved = (by: number): number => of(means.map((value, at) => (at === index ? value + by : value)))
  return (moved(step) - moved(-step)) / (2 * step)
}
