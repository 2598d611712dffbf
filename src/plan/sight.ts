// The metrics that are planned by drawing: by name, the shift that is imagined and what the comparison will make of it.
import type { ProblemPair } from '../tally/pair.ts'
import type { Look } from './look.ts'
import { answerSights } from './sights/answers.ts'
import { budgetSights } from './sights/budgets.ts'
import { pairSights } from './sights/pairs.ts'
import { recordedSights } from './sights/recorded.ts'
import type { Shift } from './shifts/shift.ts'

export interface Sight {
  readonly shift: Shift
  /** Which way the bounded quantity goes with the shift's size. */
  readonly rises: 1 | -1
  /** Samples a problem that the metric needs at least. */
  readonly least: number
  /** Tries at which the metric is taken; undefined where all samples are. */
  readonly k: number | undefined
  /** The size of a limit that has none of its own: what a drop of pass@1 brings with it, or the drop itself as a share. */
  readonly wished: 'tilt' | 'share'
  /** Two equal models show some of it by chance, and less is not to be had. */
  readonly fromChance?: true
  look(pairs: readonly ProblemPair[], samples: number): Look
}

/** What stands in a rule and in the design, as far as a metric depends on it. */
export interface Asked {
  readonly metric: string
  readonly traces: string | undefined
  /** Samples a problem of the design: what `max` means. */
  readonly samples: number
  readonly epsilon: number
}

export interface SightMaker {
  /** The names it answers to. */
  readonly pattern: RegExp
  make(asked: Asked): Sight
}

const makers: readonly SightMaker[] = [...budgetSights, ...answerSights, ...recordedSights, ...pairSights]

/** Undefined: not a metric that is planned by drawing. */
export function sightOf(asked: Asked): Sight | undefined {
  return makers.find(({ pattern }) => pattern.test(asked.metric))?.make(asked)
}
