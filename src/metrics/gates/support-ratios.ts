// SRR, NDR, SDS and NSCR as metrics of a policy. A ratio that is 0/0 is unknown.
import { excludes } from './excludes.ts'
import type { Support } from '../support.ts'
import type { Gate, LimitForm } from './gate.ts'

interface Ratio {
  readonly name: 'srr' | 'ndr' | 'sds' | 'nscr'
  readonly title: string
  readonly least: number
  readonly beyondChance: (support: Support, alpha: number) => boolean | undefined
}

const ratios: readonly Ratio[] = [
  {
    name: 'srr',
    title: 'Support retention rate (SRR)',
    least: 0,
    beyondChance: (support, alpha) => support.noise.shrunkP < alpha,
  },
  {
    name: 'ndr',
    title: 'Net discovery rate (NDR)',
    least: 0,
    beyondChance: (support, alpha) => support.noise.expandedP < alpha,
  },
  // SDS mixes retention and discovery; there is no single value of it that means "no change".
  { name: 'sds', title: 'Support dynamic score (SDS)', least: 0, beyondChance: () => undefined },
  {
    name: 'nscr',
    title: 'Net support change rate (NSCR)',
    least: -1,
    beyondChance: (support) => excludes(support.intervals.nscr, 0),
  },
]

export const supportRatioGates: readonly Gate[] = ratios.map(({ name, title, least, beyondChance }) => {
  const ratio = { means: 'ratio', least, most: 1 } as const
  const form: LimitForm = { units: { '': ratio, '%': ratio } }
  return {
    name,
    pattern: name,
    title: () => title,
    unit: 'ratio',
    better: 'higher',
    limits: { min: form, max: form },
    measure({ support, problems }, level) {
      const amount = support[name]
      if (amount === undefined) return undefined
      const interval = support.intervals[name]
      return {
        change: undefined,
        value: {
          amount,
          interval,
          beyondChance: beyondChance(support, (1 - level) / 2),
          byChance: undefined,
        },
        problems: problems.paired,
      }
    },
  }
})
