// What was measured, with intervals of the policy's level → the same as a rule of another level sees it.
import { excludes } from '../metrics/gates/excludes.ts'
import type { Measured } from '../metrics/measure.ts'
import type { Interval } from '../stats/interval.ts'
import { normalQuantile } from '../stats/quantiles.ts'

/**
 * Widens (or narrows) the intervals about the measured amount, each side by the ratio of normal quantiles; for Student's t
 * with few problems this is a little too little (3 % of the width at 30 problems, from 95 to 97.5 %).
 */
export function atLevel(measured: Measured, from: number, to: number): Measured {
  if (from === to) return measured
  const times = z(to) / z(from)
  const { change, value } = measured
  const changed = change && { ...change, interval: widened(change.interval, change.amount, times) }
  return {
    ...measured,
    change: changed && {
      ...changed,
      beyondChance: changed.beyondChance === undefined ? undefined : excludes(changed.interval, 0),
    },
    value: { ...value, interval: notBelow0(widened(value.interval, value.amount, times), value.interval) },
  }
}

function z(level: number): number {
  return normalQuantile(1 - (1 - level) / 2)
}

function widened(interval: Interval | undefined, amount: number, times: number): Interval | undefined {
  if (interval === undefined) return undefined
  return { lo: amount - (amount - interval.lo) * times, hi: amount + (interval.hi - amount) * times }
}

/** What was 0 or more, such as a number of problems, stays so. */
function notBelow0(wider: Interval | undefined, interval: Interval | undefined): Interval | undefined {
  if (wider === undefined || interval === undefined || interval.lo < 0) return wider
  return { lo: Math.max(0, wider.lo), hi: wider.hi }
}
