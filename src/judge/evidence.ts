// A breach and the evidence that a policy asks for → is it enough to fail?
import type { Measured } from '../metrics/measure.ts'
import type { Evidence } from '../options/policy.ts'
import { isWhollyBeyond, type Bound } from './breach.ts'

/** `enough`, or what is lacking. */
export type Weight = 'enough' | 'chance' | 'reaches-back' | 'no-interval'

/**
 * Weighs a breach of `bound`. What is enough for `certain` is enough for `significant`, and that for `point`:
 * `significant` asks whether the measured is distinguishable from no change, and where the metric cannot say so, like
 * `certain`, whether the whole interval lies beyond the limit.
 */
export function weigh(evidence: Evidence, bound: Bound, measured: Measured): Weight {
  if (evidence === 'point') return 'enough'
  const beyondChance = isBeyondChance(bound, measured)
  if (beyondChance === false) return 'chance'
  if (evidence === 'significant' && beyondChance === true) return 'enough'
  const { interval } = bound.quantity
  if (interval === undefined) return 'no-interval'
  return isWhollyBeyond(bound, interval) ? 'enough' : 'reaches-back'
}

/**
 * A floor or ceiling of a metric that both models have also counts as breached for sure when the candidate moved
 * significantly towards it.
 */
function isBeyondChance({ quantity, beyond }: Bound, { change }: Measured): boolean | undefined {
  if (quantity.beyondChance !== undefined || change === undefined) return quantity.beyondChance
  const towards = beyond === 'below' ? change.amount < 0 : change.amount > 0
  return towards && change.beyondChance === true ? true : undefined
}
