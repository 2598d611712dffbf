// c successes in n trials → intervals of the success rate.
import type { Interval } from './interval.ts'
import { betaQuantile, normalQuantile } from './quantiles.ts'

/** Clopper–Pearson interval of a success rate: covers at least `level`, whatever the rate. Undefined for n < 1. */
export function clopperPearson(c: number, n: number, level: number): Interval | undefined {
  if (!(n >= 1) || !(c >= 0 && c <= n)) return undefined
  const tail = (1 - level) / 2
  return {
    lo: c === 0 ? 0 : betaQuantile(tail, c, n - c + 1),
    hi: c === n ? 1 : betaQuantile(1 - tail, c + 1, n - c),
  }
}

/** Wilson score interval of a success rate: covers `level` on average over rates. Undefined for n < 1. */
export function wilson(c: number, n: number, level: number): Interval | undefined {
  if (!(n >= 1) || !(c >= 0 && c <= n)) return undefined
  const z = normalQuantile(1 - (1 - level) / 2)
  const centre = (c + z ** 2 / 2) / (n + z ** 2)
  const half = (z / (n + z ** 2)) * Math.sqrt((c * (n - c)) / n + z ** 2 / 4)
  return { lo: c === 0 ? 0 : centre - half, hi: c === n ? 1 : centre + half }
}
