// What a policy may ask of a metric, and how the metric answers. One file a family beside this one.
import type { TaskComparison } from '../comparison.ts'
import type { ValueUnit } from '../format-value.ts'
import type { LimitKind, LimitUnit, Measured } from '../measure.ts'

/** A unit as it is written behind a number; the empty one is a bare number. */
export type WrittenUnit = 'pp' | '%' | 'nats' | ''

/** What an amount with a certain written unit means, and how large it may be in natural units (2pp is 0.02). */
export interface Reading {
  readonly means: LimitUnit
  readonly least: number
  /** Infinity: any amount makes sense. */
  readonly most: number
}

/** How one kind of limit of one metric may be written. */
export interface LimitForm {
  readonly units: Readonly<Partial<Record<WrittenUnit, Reading>>>
  /** `noise` may be written instead of a number. */
  readonly noise?: true
}

/** A metric that a policy may name. */
export interface Gate {
  /** As shown in lists and docs: `pass@K`, `srr`. */
  readonly name: string
  /** Names to write, where `name` has a letter to fill in. */
  readonly examples?: readonly string[]
  /** The names it answers to, as a regular expression's source without anchors. */
  readonly pattern: string
  /** For a heading or the start of a sentence, of the metric as the policy names it: `pass@64`. */
  title(metric: string): string
  readonly unit: ValueUnit
  readonly better: 'higher' | 'lower' | 'neither'
  readonly limits: Readonly<Partial<Record<LimitKind, LimitForm>>>
  /** A rule may name the source of external traces. */
  readonly takesTraces?: true
  /** Undefined: unknown on this task. `level` is the confidence level, 0–1; `traces` the source that the rule names. */
  measure(
    task: TaskComparison,
    level: number,
    metric: string,
    traces: string | undefined,
  ): Measured | undefined
}
