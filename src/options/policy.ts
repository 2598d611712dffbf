// The policy as a value: what `.github/leash.yml` says after strict parsing (parse-policy.ts makes it).
import type { LimitKind, LimitUnit } from '../metrics/measure.ts'
import type { AskedChoices } from '../read/choices.ts'
import type { Budgets } from '../read/limits.ts'

export interface Limit {
  readonly kind: LimitKind
  /** As the user wrote it: `2pp`, `20%`, `5`, `noise`. */
  readonly text: string
  /** In natural units: 2pp → 0.02, 20% → 0.2, 0.1nats → 0.1. Undefined where the limit is `noise`. */
  readonly amount: number | undefined
  /** `noise`: what two equal models would show by chance. */
  readonly unit: LimitUnit | 'noise'
}

export interface Rule {
  /** As in the policy: `pass@1`, `pass@max`, `support.shrunk`, `srr`, `answer-entropy`. */
  readonly metric: string
  readonly limit: Limit
  /** Task names or globs, each judged on its own. Undefined: all problems pooled. */
  readonly tasks: readonly string[] | undefined
  readonly severity: 'fail' | 'warn'
  /** The source of external traces that perplexity is judged on. Undefined: all. */
  readonly traces?: string | undefined
  /** Confidence level at which this rule is judged, 0–1. Undefined: the policy's. */
  readonly level: number | undefined
  /** `file:line:column`, or a sentence for the default policy. */
  readonly where: string
}

/** How sure a failure has to be; see docs/policy.md. */
export type Evidence = 'point' | 'significant' | 'certain'
type UndecidedAction = 'fail' | 'warn'

/** Where a model's evals come from: a path, a tally, either of them at a ref, an artifact, or the history. */
export interface Place {
  readonly path?: readonly string[] | undefined
  readonly tally?: string | undefined
  readonly ref?: string | undefined
  readonly artifact?: string | undefined
  /** File name of the workflow that uploads the artifact; undefined: that of this run. */
  readonly workflow?: string | undefined
  readonly history?: 'nearest' | 'merge-base' | undefined
}

export interface Policy {
  /** Where it was read; undefined: the default policy. */
  readonly file: string | undefined
  /** Of the file's text, in UTF-8; undefined: the default policy. */
  readonly sha256?: string | undefined
  readonly configs: readonly string[]
  readonly candidate: Place | undefined
  readonly baseline: Place | undefined
  readonly origin: Place | undefined
  readonly read: AskedChoices
  /** How much reading may take; what is not there is as usual. */
  readonly budgets: Budgets
  /** Asked for besides the powers of two. */
  readonly k: readonly number[]
  readonly gate: readonly Rule[]
  readonly evidence: Evidence
  readonly undecided: { readonly missing: UndecidedAction; readonly noise: UndecidedAction }
  /** Confidence level of the intervals, 0–1. */
  readonly level: number
  /** Number of bootstrap resamples. */
  readonly resamples: number
  /** A correct share must be above this to be in support. */
  readonly epsilon: number
}
