// What is compared together: the problems of one task, or of all tasks pooled.
import type { ProblemPair } from '../tally/pair.ts'
import type { TaskComparison } from './comparison.ts'

export interface Group {
  /** Undefined: all tasks pooled. */
  readonly task: string | undefined
  readonly pairs: readonly ProblemPair[]
  /** Of each pair, the number of samples at which its support is asked: the least n of its task. */
  readonly budgets: readonly number[]
  /** Number of pairs per task, in their order. */
  readonly strata: readonly number[]
  /** How a problem is called in lists. */
  readonly label: (pair: ProblemPair) => string
  readonly problems: TaskComparison['problems']
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
