// One measured number against one limit: beyond it, on it or within it. Knows nothing of evidence.
import type { Interval } from '../stats/interval.ts'
import type { LimitKind, Measured, Quantity } from '../metrics/measure.ts'
import type { Limit } from '../options/policy.ts'

/** A limit in the unit of what it bounds: for a drop of 2 pp the bound is −0.02 of the change. */
export interface Bound {
  readonly quantity: Quantity
  readonly amount: number
  /** Which side of `amount` is a breach. */
  readonly beyond: 'below' | 'above'
}

/** Why a limit cannot be applied here. */
export interface NoBound {
  readonly noBound: string
}

/** Differences up to this are float noise: a drop of exactly 2 pp is on the limit of 2pp and not beyond it. */
const tolerance = 1e-12

/** The bound that `limit` sets on what was measured. */
export function boundOf(limit: Limit, measured: Measured): Bound | NoBound {
  const quantity = isChange(limit.kind) ? measured.change : measured.value
  if (quantity === undefined) return { noBound: 'this metric has no change' }
  const amount = amountOf(limit, measured)
  if (typeof amount !== 'number') return amount
  return {
    quantity,
    amount: limit.kind === 'max-drop' ? -amount : amount,
    beyond: limit.kind === 'max-drop' || limit.kind === 'min' ? 'below' : 'above',
  }
}

export function isChange(kind: LimitKind): boolean {
  return kind === 'max-drop' || kind === 'max-rise'
}

function amountOf(
  { kind, unit, amount = 0 }: Limit,
  { change, value, problems }: Measured,
): number | NoBound {
  if (unit === 'noise') {
    return value.byChance ?? { noBound: 'what chance alone would show is unknown' }
  }
  if (unit !== '%') return amount
  if (!isChange(kind)) return amount * problems
  if (change === undefined || change.baseline === 0) {
    return { noBound: 'the baseline is 0, so a share of it says nothing' }
  }
  return amount * change.baseline
}

/** Where `value` lies; exactly on the limit is no breach. */
export function sideOf({ amount, beyond }: Bound, value: number): 'beyond' | 'on' | 'within' {
  if (Math.abs(value - amount) <= tolerance * Math.max(1, Math.abs(amount))) return 'on'
  return value < amount === (beyond === 'below') ? 'beyond' : 'within'
}

/** Whether all of `interval` is a breach. */
export function isWhollyBeyond(bound: Bound, interval: Interval): boolean {
  return sideOf(bound, bound.beyond === 'below' ? interval.hi : interval.lo) === 'beyond'
}
