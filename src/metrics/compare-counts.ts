// What counts alone settle: how many samples there were of each problem and how many were correct. It needs no answers, so it
// can be measured apart from what does, on another thread.
import { commonBudget, valuesOfK } from './budgets.ts'
import { compareBudgets } from './compare-budgets.ts'
import { compareReach } from './compare-reach.ts'
import type { TaskComparison } from './comparison.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup } from './group.ts'
import { klMovedOf } from './kl-moved.ts'
import type { Missing } from './missing.ts'
import type { Settings } from './settings.ts'
import { sharpeningOf } from './sharpening.ts'

export interface Counted {
  readonly measured: Pick<
    TaskComparison,
    | 'passAtK'
    | 'crossover'
    | 'support'
    | 'sharpening'
    | 'klMoved'
    | 'hybrid'
    | 'passHatK'
    | 'gPassAtK'
    | 'coverAtTau'
  >
  readonly missing: Missing
}

/** Counts a group on another thread; undefined: there is none, or it is not worth it. A value that threads can pass on. */
export type CountAside = (group: CountGroup, settings: Settings) => Promise<Counted> | undefined

/** `settings`: with the group's own seed. */
export function compareCounts(group: CountGroup, settings: Settings): Later<Counted> {
  const missing: Missing = new Map()
  const ks = valuesOfK(commonBudget(group.pairs), settings.k)
  const reach = compareReach(group, ks, settings, missing)
  const sharpening = sharpeningOf(group, settings.level)
  const klMoved = klMovedOf(group, settings, missing)
  const budgets = compareBudgets(group, ks, settings, missing)
  return () => ({ measured: { ...reach(), sharpening, klMoved: klMoved(), ...budgets() }, missing })
}
