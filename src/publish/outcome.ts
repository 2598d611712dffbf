// What a run of the action came to, complete before a word of it is published.
import type { Section } from '../render/markdown.ts'
import type { Annotation } from './annotations.ts'
import type { Outputs } from './outputs.ts'
import type { ChartsToShow } from './show-charts.ts'

export interface Outcome {
  /** 0 pass, 1 fail, 2 faults in the input, 3 our bug or an outage. */
  readonly exitCode: 0 | 1 | 2 | 3
  /** Faults and bugs give none. */
  readonly verdict: 'pass' | 'fail' | 'undecided' | undefined
  /** False: no training config changed, so there was nothing to compare. */
  readonly changed: boolean
  /** One line for the log. Hostile parts allowed: the runner makes them harmless. */
  readonly sentence: string
  /** Without charts. */
  readonly sections: readonly Section[]
  /** Undefined: there is nothing to draw. */
  readonly charts?: ChartsToShow
  readonly annotations: readonly Annotation[]
  /** Without the comment's address, which publishing adds. */
  readonly outputs: Outputs
}
