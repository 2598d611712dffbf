// pass@K and pass@max as metrics of a policy.
import type { PassAtK } from '../pass-at-k.ts'
import type { TaskComparison } from '../comparison.ts'
import { countIn } from './count-in.ts'
import { excludes } from './excludes.ts'
import type { Gate, LimitForm } from './gate.ts'

const points = { means: 'pp', least: 0, most: 1 } as const
const drop: LimitForm = { units: { pp: points, '%': { means: '%', least: 0, most: 1 } } }
const rise: LimitForm = { units: { pp: points, '%': { means: '%', least: 0, most: Infinity } } }
const fraction = { means: 'ratio', least: 0, most: 1 } as const
const value: LimitForm = { units: { '%': fraction, '': fraction } }

export const passAtKGate: Gate = {
  name: 'pass@K',
  examples: ['pass@1', 'pass@max'],
  pattern: 'pass@([1-9][0-9]{0,6}|max)',
  title: (metric) => metric,
  unit: 'fraction',
  better: 'higher',
  limits: { 'max-drop': drop, 'max-rise': rise, min: value, max: value },
  measure(task, _level, metric) {
    const pass = find(task, metric)
    if (pass === undefined) return undefined
    return {
      change: {
        amount: pass.change,
        interval: pass.interval,
        beyondChance: excludes(pass.interval, 0),
        byChance: undefined,
        baseline: pass.baseline,
      },
      value: {
        amount: pass.candidate,
        interval: pass.candidateInterval,
        beyondChance: undefined,
        byChance: undefined,
      },
      problems: task.problems.paired,
    }
  },
}

/** `pass@max` is the largest k that both models can answer on every paired problem of the task. */
function find(task: TaskComparison, metric: string): PassAtK | undefined {
  const k = countIn(metric, 'pass@')
  return k === undefined ? task.passAtK.at(-1) : task.passAtK.find((one) => one.k === k)
}
