// What is compared together: the problems of one task, or of all tasks pooled.
import type { ProblemPair } from '../tally/pair.ts'
import type { ProblemTally } from '../tally/tally.ts'
import type { TaskComparison } from './comparison.ts'

/** Samples of a problem, and how many of them are correct. */
export type Counts = Pick<ProblemTally, 'n' | 'c'>

/** What counts alone say of a problem that both models tried. */
export interface CountPair {
  readonly problem: string
  readonly baseline: Counts
  readonly candidate: Counts
}

/** What counts alone say of a group; `problem` is what it is called in lists. */
export interface CountGroup {
  readonly pairs: readonly CountPair[]
  /** Of each pair, the number of samples at which its support is asked: the least n of its task. */
  readonly budgets: readonly number[]
  /** Number of pairs per task, in their order. */
  readonly strata: readonly number[]
}

export interface Group extends CountGroup {
  /** Undefined: all tasks pooled. */
  readonly task: string | undefined
  readonly pairs: readonly ProblemPair[]
  /** How a problem is called in lists. */
  readonly label: (pair: ProblemPair) => string
  readonly problems: TaskComparison['problems']
}

export function countsOf({ pairs, budgets, strata, label }: Group): CountGroup {
  const named = pairs.map((pair) => ({
    problem: label(pair),
    baseline: pair.baseline,
    candidate: pair.candidate,
  }))
  return { pairs: named, budgets, strata }
}

/** The sizes of the group's tasks when only `chosen` pairs are looked at. */
export function strataOf(group: Group, chosen: readonly ProblemPair[]): number[] {
  const wanted = new Set(chosen)
  const sizes: number[] = []
  let start = 0
  for (const size of group.strata) {
    const inTask = group.pairs.slice(start, start + size).filter((pair) => wanted.has(pair)).length
    if (inTask > 0) sizes.push(inTask)
    start += size
  }
  return sizes
}
