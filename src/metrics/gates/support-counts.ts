// Numbers of problems that were kept, lost, gained or never reached, as metrics of a policy.
import type { Support } from '../support.ts'
import type { Quantity } from '../measure.ts'
import type { Gate, LimitForm } from './gate.ts'

const count: LimitForm = {
  units: { '': { means: 'problems', least: 0, most: Infinity }, '%': { means: '%', least: 0, most: 1 } },
}

interface Count {
  readonly name: string
  readonly title: string
  readonly better: Gate['better']
  readonly noise: boolean
  readonly of: (support: Support, alpha: number) => Quantity
}

const counts: readonly Count[] = [
  {
    name: 'support.shrunk',
    title: 'Lost problems',
    better: 'lower',
    noise: true,
    of: (support, alpha) => ({
      amount: support.shrunk,
      interval: support.intervals.shrunk,
      beyondChance: support.noise.shrunkP < alpha,
      byChance: support.noise.shrunkExpected,
    }),
  },
  {
    name: 'support.expanded',
    title: 'Gained problems',
    better: 'higher',
    noise: true,
    of: (support, alpha) => ({
      amount: support.expanded,
      interval: support.intervals.expanded,
      beyondChance: support.noise.expandedP < alpha,
      byChance: support.noise.expandedExpected,
    }),
  },
  {
    name: 'support.preserved',
    title: 'Kept problems',
    better: 'higher',
    noise: false,
    // What the baseline reached is either kept or lost, so too few are kept by chance exactly when too many are lost by it.
    of: (support, alpha) => ({
      amount: support.preserved,
      interval: undefined,
      beyondChance: support.noise.shrunkP < alpha,
      byChance: undefined,
    }),
  },
  {
    name: 'support.out-of-support',
    title: 'Problems out of support of both models',
    better: 'lower',
    noise: false,
    of: (support) => ({
      amount: support.outOfSupport,
      interval: undefined,
      beyondChance: undefined,
      byChance: undefined,
    }),
  },
]

export const supportCountGates: readonly Gate[] = counts.map(({ name, title, better, noise, of }) => ({
  name,
  pattern: name.replaceAll('.', '\\.'),
  title: () => title,
  unit: 'problems',
  better,
  limits: { max: noise ? { ...count, noise: true } : count, min: count },
  measure: (task, level) => ({
    change: undefined,
    // On one side, as an interval of that level leaves out on each.
    value: of(task.support, (1 - level) / 2),
    problems: task.problems.paired,
  }),
}))
