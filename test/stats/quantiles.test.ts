import { describe, expect, it } from '@jest/globals'
import * as quantiles from '../../src/stats/quantiles.ts'
import { clopperPearson, wilson } from '../../src/stats/rate-interval.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

type Rows = number[][]
const r = readCases('rates.json') as Record<keyof typeof quantiles | 'clopperPearson' | 'wilson', Rows>
const laws: Record<keyof typeof quantiles, (...given: number[]) => number> = quantiles

describe('quantiles and tails', () => {
  it.each(Object.keys(laws) as (keyof typeof laws)[])('%s agrees with R to 1e-9', (name) => {
    const off = r[name].filter(
      (row) => !(relativeError(laws[name](...row.slice(0, -1)), row.at(-1) ?? NaN) <= 1e-9),
    )
    expect(r[name].length).toBeGreaterThan(5)
    expect(off).toEqual([])
  })
})

describe.each([
  ['clopperPearson', clopperPearson, r.clopperPearson],
  ['wilson', wilson, r.wilson],
] as const)('%s', (_, interval, rows) => {
  it('agrees with R to 1e-9', () => {
    expect(rows.length).toBeGreaterThan(5)
    for (const [c = NaN, n = NaN, lo = NaN, hi = NaN] of rows) {
      const ours = interval(c, n, 0.95)
      expect(Math.abs((ours?.lo ?? NaN) - lo)).toBeLessThan(1e-9)
      expect(Math.abs((ours?.hi ?? NaN) - hi)).toBeLessThan(1e-9)
    }
  })

  it('is undefined without trials or for more successes than trials', () => {
    expect(interval(0, 0, 0.95)).toBeUndefined()
    expect(interval(3, 2, 0.95)).toBeUndefined()
  })
})
