// The metrics that a policy may name, and their measured values by that name. A new metric is one more line here.
import type { TaskComparison } from './comparison.ts'
import { budgetGates } from './gates/budgets.ts'
import { diversityGates } from './gates/diversity.ts'
import type { Gate } from './gates/gate.ts'
import { passAtKGate } from './gates/pass-at-k.ts'
import { shiftGates } from './gates/shift.ts'
import { supportCountGates } from './gates/support-counts.ts'
import { supportRatioGates } from './gates/support-ratios.ts'
import type { Measured } from './measure.ts'

export const gateable: readonly Gate[] = [
  passAtKGate,
  ...supportCountGates,
  ...supportRatioGates,
  ...diversityGates,
  ...budgetGates,
  ...shiftGates,
]

/** The metric that answers to `metric`; undefined where none does. */
export function findGate(metric: string): Gate | undefined {
  return gateable.find((gate) => new RegExp(`^(?:${gate.pattern})$`).test(metric))
}

/**
 * What `metric` measured on `task`; undefined where it is unknown there. `level` is the confidence level, 0–1; `traces` the
 * source of external traces, where the metric is about those and not about all.
 */
export function measure(
  metric: string,
  task: TaskComparison,
  level: number,
  traces?: string,
): Measured | undefined {
  return findGate(metric)?.measure(task, level, metric, traces)
}
