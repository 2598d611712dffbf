// What a budget of tries is worth, as metrics of a policy: all right, voted on, right in a share, split between models.
import { changeGate } from './change-gate.ts'
import { excludes } from './excludes.ts'
import { fractionLimits } from './forms.ts'
import type { Gate } from './gate.ts'

const k = '([1-9][0-9]{0,6}|max)'

/** What stands behind the @ or ^ of a metric's name. */
function argument(metric: string): string {
  return metric.slice(metric.search(/[@^]/) + 1)
}

function at<T>(list: readonly T[], metric: string, of: (one: T) => number): T | undefined {
  const wanted = argument(metric)
  return wanted === 'max' ? list.at(-1) : list.find((one) => of(one) === Number(wanted))
}

const better = 'higher'
const unit = 'fraction'
const title = (metric: string): string => metric

const hybridGate: Gate = {
  name: 'hybrid@K',
  examples: ['hybrid@max'],
  pattern: `hybrid@${k}`,
  title: (metric) => `Hybrid gain at K = ${argument(metric)}`,
  unit,
  better: 'neither',
  limits: {
    max: { units: { pp: { means: 'pp', least: 0, most: 1 } } },
    min: { units: { pp: { means: 'pp', least: 0, most: 1 } } },
  },
  measure(task, _level, metric) {
    const found = at(task.hybrid, metric, (row) => row.k)
    if (found === undefined) return undefined
    const { gain, interval } = found
    const beyondChance = excludes(interval, 0)
    return {
      change: undefined,
      value: { amount: gain, interval, beyondChance, byChance: undefined },
      problems: task.problems.paired,
    }
  },
}

export const budgetGates: readonly Gate[] = [
  changeGate({
    name: 'pass^K',
    examples: ['pass^8'],
    pattern: `pass\\^${k}`,
    title,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.passHatK, metric, (row) => row.k),
  }),
  changeGate({
    name: 'maj@N',
    examples: ['maj@8', 'maj@max'],
    pattern: `maj@${k}`,
    title,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.majAtN, metric, ({ n }) => n),
  }),
  changeGate({
    name: 'g-pass@T',
    examples: ['g-pass@0.5', 'g-pass@1'],
    pattern: 'g-pass@(0\\.25|0\\.5|0\\.75|1)',
    title: (metric) => `G-Pass at τ = ${argument(metric)}`,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.gPassAtK, metric, ({ tau }) => tau),
  }),
  changeGate({
    name: 'cover@T',
    examples: ['cover@0.5', 'cover@0.9'],
    pattern: 'cover@(0\\.[1-9]|1)',
    title: (metric) => `Cover at τ = ${argument(metric)}`,
    unit,
    better,
    limits: fractionLimits,
    of: (task, metric) => at(task.coverAtTau, metric, ({ tau }) => tau),
  }),
  hybridGate,
]
