// What measuring gives: per task, and for all problems pooled. The report's JSON (`leash.report/1`) is made of these.
// Fractions are 0–1, entropies in nats. Unknown is undefined, with a note in `notes`.
import type { Note } from '../notes.ts'
import type { AnswerEntropy } from './answer-entropy.ts'
import type { Crossover, PassAtK } from './pass-at-k.ts'
import type { Support } from './support.ts'

/** Least, most and total number of samples over the compared problems of one model. */
export interface SampleCounts {
  readonly min: number
  readonly max: number
  readonly total: number
}

export interface TaskComparison {
  /** Undefined: all problems of all tasks, pooled. */
  readonly task: string | undefined
  readonly problems: {
    readonly paired: number
    readonly onlyBaseline: number
    readonly onlyCandidate: number
    /** Same id, another question text: not compared. */
    readonly otherQuestion: number
  }
  readonly samples: { readonly baseline: SampleCounts; readonly candidate: SampleCounts }
  /** Ascending k; only k that both models can answer on every paired problem. */
  readonly passAtK: readonly PassAtK[]
  /** Undefined: the baseline is not ahead at the largest k. */
  readonly crossover: Crossover | undefined
  readonly support: Support
  readonly answerEntropy: AnswerEntropy | undefined
}

export interface Comparison {
  /** Sorted by task name. */
  readonly tasks: readonly TaskComparison[]
  readonly overall: TaskComparison
  readonly notes: readonly Note[]
}
