// pass^K, G-Pass, Cover and hybrid budgets: what numbers of correct samples say besides pass@k.
import { coverCurve } from '../../metrics/cover-at-tau.ts'
import { gPassCurve, gPassK } from '../../metrics/g-pass-at-k.ts'
import { bestSplit } from '../../metrics/hybrid.ts'
import { passHatCurve } from '../../metrics/pass-hat-k.ts'
import { lookAtCurve, lookAtPair } from '../look.ts'
import { odds, oddsApart } from '../shifts/odds.ts'
import type { SightMaker } from '../sight.ts'

/** What stands behind the @ or ^ of a metric's name; `max`: all samples. */
export function argumentOf(metric: string, most: number): number {
  const written = metric.slice(metric.search(/[@^]/) + 1)
  return written === 'max' ? most : Number(written)
}

const tilted = { shift: odds, rises: 1, wished: 'tilt' } as const

export const budgetSights: readonly SightMaker[] = [
  {
    pattern: /^pass\^/,
    make({ metric, samples }) {
      const k = argumentOf(metric, samples)
      return { ...tilted, k, least: k, look: (pairs) => lookAtCurve(passHatCurve(pairs, k)) }
    },
  },
  {
    pattern: /^g-pass@/,
    make({ metric, samples }) {
      const tau = argumentOf(metric, samples)
      return {
        ...tilted,
        k: gPassK(samples),
        least: 4,
        look: (pairs, n) => lookAtCurve(gPassCurve(pairs, gPassK(n) ?? n, tau)),
      }
    },
  },
  {
    pattern: /^cover@/,
    make({ metric, samples }) {
      const tau = argumentOf(metric, samples)
      return { ...tilted, k: undefined, least: 1, look: (pairs) => lookAtCurve(coverCurve(pairs, tau)) }
    },
  },
  {
    pattern: /^hybrid@/,
    make({ metric, samples }) {
      const k = argumentOf(metric, 2 ** Math.floor(Math.log2(samples)))
      const gain = ([mean = Number.NaN]: readonly number[]): number => mean
      return {
        shift: oddsApart,
        fromChance: true,
        rises: 1,
        wished: 'share',
        k,
        least: Math.max(2, k),
        look(pairs) {
          const { gains, splits } = bestSplit(pairs, k)
          return lookAtPair([gains], { bounded: gain, evidence: gain, interval: 'paired', splits })
        },
      }
    },
  },
]
