// A limit, and what it bounds without any change → the size of the true change that it is planned for.
import type { LimitKind } from '../metrics/measure.ts'
import type { Limit } from '../options/policy.ts'

/** The bounded quantity shall reach `amount`; or the limit has no size of its own; or nothing can be planned, and why. */
export type Aim =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'wish' }
  | { readonly kind: 'none'; readonly why: string }

/** Which way a breach lies. */
export function breachSide(kind: LimitKind): -1 | 1 {
  return kind === 'max-drop' || kind === 'min' ? -1 : 1
}

/**
 * `baseline` is the baseline's value, if the metric has one: then the bounded quantity is the change from it, else the
 * pair's own value.
 */
export function aimOf({ kind, unit, amount = 0 }: Limit, baseline: number | undefined): Aim {
  if (kind === 'max-drop' || kind === 'max-rise') {
    if (amount === 0) return { kind: 'wish' }
    if (unit === '%' && baseline === 0)
      return { kind: 'none', why: 'in the pilot it is 0, so a share of it says nothing' }
    return { kind: 'amount', amount: breachSide(kind) * amount * (unit === '%' ? (baseline ?? 1) : 1) }
  }
  if (unit === 'noise') return { kind: 'wish' }
  if (baseline === undefined) return amount === 0 ? { kind: 'wish' } : { kind: 'amount', amount }
  const way = amount - baseline
  if (way * breachSide(kind) > 0) return { kind: 'amount', amount: way }
  return { kind: 'none', why: 'the pilot itself is beyond this limit, or on it' }
}
