// One quantity of a trend → its rows, and the range of values and dates that its panel's axes show.
import type { ValueUnit } from '../../metrics/format-value.ts'
import type { TrendPoint } from '../../record/trend.ts'
import type { Quantity } from '../history/quantities.ts'
import { textWidth } from './text-width.ts'
import { fontSizes } from './theme.ts'
import { niceStep, undusted } from './ticks.ts'
import type { VerdictLook } from './verdict-looks.ts'

export interface TrendRow {
  readonly at: number
  readonly value: number
  readonly lo: number
  readonly hi: number
  readonly chance: number | null
  /** Entries that follow each other without a gap are one run. */
  readonly run: number
  readonly look: string
}

export function rowsOf(
  points: readonly TrendPoint[],
  { values, byChance }: Quantity,
  looks: readonly VerdictLook[],
): TrendRow[] {
  let run = 0
  return points.flatMap(({ past }, at): TrendRow[] => {
    const one = values[at]
    if (one === undefined) {
      run += 1
      return []
    }
    const [lo, hi] = one.interval ?? [one.value, one.value]
    const look = looks.find((each) => each.isOf(past))?.name ?? ''
    return [{ at, value: one.value, lo, hi, chance: byChance?.[at] ?? null, run, look }]
  })
}

/** Everything drawn, on ticks; counts begin at 0, and nothing leaves what the quantity can be. */
export function rangeOf(rows: readonly TrendRow[], unit: ValueUnit) {
  const all = rows.flatMap(({ lo, hi, chance }) => (chance === null ? [lo, hi] : [lo, hi, chance]))
  const least = unit === 'problems' ? 0 : Math.min(...all)
  const most = Math.max(...all)
  const floor = { fraction: 0.05, nats: 0.1, problems: 4, ratio: 0.1, tokens: 10 }[unit]
  const step = Math.max(niceStep(Math.max(most - least, floor), 4), unit === 'problems' ? 1 : 0)
  const domain = {
    lo: undusted(Math.max(0, Math.floor(least / step + 1e-9) * step)),
    hi: undusted(Math.ceil(most / step - 1e-9) * step),
  }
  if (unit === 'fraction') domain.hi = Math.min(1, domain.hi)
  if (domain.hi <= domain.lo) domain.hi = domain.lo + step
  if (unit === 'fraction' && domain.hi > 1) return { domain: { lo: 1 - step, hi: 1 }, step }
  return { domain, step }
}

/** Up to four dates below, at even distances. They are our own words: digits and dashes. */
export function dates(points: readonly TrendPoint[], width: number) {
  const last = points.length - 1
  const wide = textWidth('2026-11-26', fontSizes.tick) + 16
  const most = Math.max(2, Math.min(points.length, Math.floor(width / wide)))
  const values =
    last < 1 ? [0] : [...new Set(Array.from({ length: most }, (_, i) => Math.round((i * last) / (most - 1))))]
  const cases = values.map(
    (at) => `datum.value === ${at} ? '${points[at]?.past.entry.date.slice(0, 10) ?? ''}'`,
  )
  return { values, labelExpr: `${cases.join(' : ')} : ''` }
}
