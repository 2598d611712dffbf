// A quantity of both models with a change, as a metric of a policy: what most metrics are.
import type { Change } from '../change.ts'
import type { TaskComparison } from '../comparison.ts'
import { excludes } from './excludes.ts'
import type { Gate } from './gate.ts'

/** A change, and how many problems it is measured on; all paired ones if it does not say. */
type Found = Change & { readonly problems?: number }

type Description = Omit<Gate, 'measure'> & {
  readonly of: (task: TaskComparison, metric: string) => Found | undefined
}

export function changeGate({ of, ...gate }: Description): Gate {
  return {
    ...gate,
    measure(task, _level, metric) {
      const found = of(task, metric)
      if (found === undefined) return undefined
      const { baseline, candidate, change, interval, problems = task.problems.paired } = found
      const beyondChance = excludes(interval, 0)
      return {
        change: { amount: change, interval, beyondChance, byChance: undefined, baseline },
        value: { amount: candidate, interval: undefined, beyondChance: undefined, byChance: undefined },
        problems,
      }
    },
  }
}
