// Sharpening β, KL, and the ratios of support that have intervals: what belongs to both models together.
import { ratios, type RatioName } from '../../metrics/support-ratios.ts'
import { supportColumns } from '../../metrics/support.ts'
import { bernoulliKlOfCounts, klByChance } from '../../stats/bernoulli-kl.ts'
import type { ProblemPair } from '../../tally/pair.ts'
import { lookAtPair } from '../look.ts'
import { odds } from '../shifts/odds.ts'
import type { SightMaker } from '../sight.ts'

const tilted = { shift: odds, wished: 'tilt', k: undefined, least: 1 } as const

function column(
  pairs: readonly ProblemPair[],
  of: (c1: number, n1: number, c2: number, n2: number) => number,
): Float64Array {
  return Float64Array.from(pairs, ({ baseline, candidate }) =>
    of(candidate.c, candidate.n, baseline.c, baseline.n),
  )
}

function ofSupport(name: RatioName): SightMaker {
  const ratio = ([preserved = NaN, expanded = NaN, shrunk = NaN]: readonly number[]): number =>
    ratios[name](preserved, expanded, shrunk) ?? Number.NaN
  return {
    pattern: new RegExp(`^${name}$`),
    make: ({ epsilon }) => ({
      ...tilted,
      rises: 1,
      look(pairs, n) {
        const { preserved, expanded, shrunk } = supportColumns(
          pairs,
          pairs.map(() => n),
          epsilon,
        )
        return lookAtPair([preserved, expanded, shrunk], {
          bounded: ratio,
          evidence: ratio,
          interval: 'percentile',
        })
      },
    }),
  }
}

export const pairSights: readonly SightMaker[] = [
  {
    pattern: /^beta$/,
    make: () => ({
      ...tilted,
      rises: 1,
      look(pairs) {
        // The sums of Mantel and Haenszel.
        const gained = column(pairs, (c1, n1, c2, n2) => (c1 * (n2 - c2)) / (n1 + n2))
        const lost = column(pairs, (c1, n1, c2, n2) => ((n1 - c1) * c2) / (n1 + n2))
        const beta = ([r = NaN, s = NaN]: readonly number[]): number => Math.log(r / s)
        return lookAtPair([gained, lost], { bounded: beta, evidence: beta, interval: 'percentile' })
      },
    }),
  },
  {
    pattern: /^kl-moved$/,
    make: () => ({
      ...tilted,
      rises: -1,
      fromChance: true,
      look: (pairs) =>
        lookAtPair([column(pairs, bernoulliKlOfCounts), column(pairs, klByChance)], {
          bounded: ([nats = NaN]) => nats,
          evidence: ([nats = NaN, byChance = NaN]) => nats - byChance,
          interval: 'paired',
        }),
    }),
  },
  ofSupport('nscr'),
  ofSupport('sds'),
]
