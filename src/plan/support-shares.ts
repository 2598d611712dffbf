// Two models that differ by a tilt, and samples → which share of the problems is kept, gained or lost, and the chances behind it.
import { needed } from '../metrics/support-chances.ts'
import { binomialLaw } from '../stats/binomial-law.ts'
import { tilt } from '../stats/tilt.ts'
import type { Shift } from './change-law.ts'

export interface SupportShares {
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
}

/** Chance that `samples` of a problem do not put it in support. */
export function unsupported(rate: number, samples: number, epsilon: number): number {
  if (epsilon === 0) return (1 - rate) ** samples
  const least = needed(samples, epsilon)
  const { from, chances } = binomialLaw(samples, rate)
  return chances.subarray(0, Math.max(0, least - from)).reduce((sum, chance) => sum + chance, 0)
}

export function supportShares({ rates, beta, samples }: Shift, epsilon: number): SupportShares {
  let [preserved, expanded, shrunk] = [0, 0, 0]
  for (const { rate, share } of rates) {
    const before = unsupported(rate, samples, epsilon)
    const after = unsupported(tilt(rate, beta), samples, epsilon)
    preserved += share * (1 - before) * (1 - after)
    expanded += share * before * (1 - after)
    shrunk += share * (1 - before) * after
  }
  return { preserved, expanded, shrunk }
}

/** The two models in each other's place: what one gains the other loses. */
export function gainedAs({ rates, beta, samples }: Shift): Shift {
  return { rates: rates.map(({ rate, share }) => ({ rate: tilt(rate, beta), share })), beta: -beta, samples }
}
