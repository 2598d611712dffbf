// What measuring gives: per task, and for all problems pooled. The report's JSON (`leash.report/1`) is made of these.
// Fractions are 0–1, entropies in nats. Unknown is undefined, with a note in `notes`.
import type { Note } from '../notes.ts'
import type { AnswerEntropy } from './answer-entropy.ts'
import type { CoverAtTau } from './cover-at-tau.ts'
import type { GPassAtK } from './g-pass-at-k.ts'
import type { Hybrid } from './hybrid.ts'
import type { KlMoved } from './kl-moved.ts'
import type { MajAtN } from './maj-at-n.ts'
import type { Novelty } from './novelty.ts'
import type { PassHatK } from './pass-hat-k.ts'
import type { Crossover, PassAtK } from './pass-at-k.ts'
import type { Perplexity } from './perplexity.ts'
import type { Quadrant } from './quadrant.ts'
import type { RecordedChange } from './recorded.ts'
import type { Sharpening } from './sharpening.ts'
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
  readonly tokenEntropy: RecordedChange | undefined
  readonly tokens: RecordedChange | undefined
  readonly truncation: RecordedChange | undefined
  readonly missingAnswers: RecordedChange | undefined
  /** Undefined: no entropy is known. */
  readonly quadrant: Quadrant | undefined
  /** Undefined: no finite odds ratio exists. */
  readonly sharpening: Sharpening | undefined
  readonly klMoved: KlMoved
  readonly novelty: Novelty | undefined
  /** Ascending k; empty with one sample a problem. */
  readonly hybrid: readonly Hybrid[]
  /** Ascending n; empty without answers, or with fewer than 4 of them. */
  readonly majAtN: readonly MajAtN[]
  /** The same k as `passAtK`. */
  readonly passHatK: readonly PassHatK[]
  /** Ascending τ at one k; empty with fewer than 4 samples. */
  readonly gPassAtK: readonly GPassAtK[]
  /** Ascending τ. */
  readonly coverAtTau: readonly CoverAtTau[]
  /** Undefined: no trace was scored by both models. */
  readonly perplexity: Perplexity | undefined
}

export interface Comparison {
  /** Sorted by task name. */
  readonly tasks: readonly TaskComparison[]
  readonly overall: TaskComparison
  readonly notes: readonly Note[]
}
