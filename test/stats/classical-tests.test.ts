import { describe, expect, it } from '@jest/globals'
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts'
import { fisherOneSided } from '../../src/stats/fisher.ts'
import { percentileInterval } from '../../src/stats/percentile-interval.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

const r = readCases('classic.json') as {
  fisher: [c1: number, n1: number, c2: number, n2: number, p: number][]
  benjaminiHochberg: [ps: number[], adjusted: number[]][]
  percentileInterval: [values: number[], level: number, [lo: number, hi: number]][]
}

describe('fisherOneSided', () => {
  it.each(r.fisher)('agrees with R for %d of %d against %d of %d', (c1, n1, c2, n2, p) => {
    expect(relativeError(fisherOneSided(c1, n1, c2, n2), p)).toBeLessThan(1e-10)
  })

  it('refuses more successes than trials', () => {
    expect(() => fisherOneSided(9, 8, 0, 8)).toThrow(RangeError)
  })
})

describe('benjaminiHochberg', () => {
  it.each(r.benjaminiHochberg)('agrees with R for %j', (ps, adjusted) => {
    const ours = benjaminiHochberg(ps)
    expect(ours).toHaveLength(adjusted.length)
    for (const [i, p] of adjusted.entries()) expect(relativeError(ours[i], p)).toBeLessThan(1e-14)
  })

  it('has nothing to adjust in an empty list and refuses what is no p-value', () => {
    expect(benjaminiHochberg([])).toEqual([])
    expect(() => benjaminiHochberg([0.5, NaN])).toThrow(RangeError)
  })
})

describe('percentileInterval', () => {
  it('agrees with the type-7 quantiles of R', () => {
    const off = r.percentileInterval.filter(([values, level, [lo, hi]]) => {
      const ours = percentileInterval(Float64Array.from(values), level)
      return !(relativeError(ours.lo, lo) < 1e-12 && relativeError(ours.hi, hi) < 1e-12)
    })
    expect(off).toEqual([])
  })

  it('leaves the values as they were', () => {
    const values = Float64Array.of(3, 1, 2)
    percentileInterval(values, 0.9)
    expect([...values]).toEqual([3, 1, 2])
  })

  it.each([
    ['no values', [], 0.95],
    ['a value that is not a number', [1, NaN], 0.95],
    ['a level of 1', [1, 2], 1],
  ])('refuses %s', (_, values, level) => {
    expect(() => percentileInterval(Float64Array.from(values), level)).toThrow(RangeError)
  })
})
