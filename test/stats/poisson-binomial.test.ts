import { describe, expect, it } from '@jest/globals'
import { poissonBinomialUpperTail } from '../../src/stats/poisson-binomial.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

const exact = (readCases('exact.json') as { poissonBinomial: [ps: number[], x: number, tail: number][] })
  .poissonBinomial

describe('poissonBinomialUpperTail', () => {
  it('agrees with exact rationals to 1e-12 of their size, far tails included', () => {
    const off = exact.filter(
      ([ps, x, tail]) => !(relativeError(poissonBinomialUpperTail(ps, x), tail) <= 1e-12),
    )
    expect(off).toEqual([])
  })

  it('rounds an expected count up, but not for the last bits of a sum', () => {
    const ps = [0.5, 0.5, 0.5]
    expect(poissonBinomialUpperTail(ps, 1.2)).toBe(0.5)
    expect(poissonBinomialUpperTail(ps, 2 + 1e-12)).toBe(0.5)
    expect(poissonBinomialUpperTail(ps, 3)).toBe(0.125)
  })

  it('is certain to reach nothing, and without trials reaches nothing else', () => {
    expect(poissonBinomialUpperTail([], 0)).toBe(1)
    expect(poissonBinomialUpperTail([], 1)).toBe(0)
    expect(poissonBinomialUpperTail([0.3], -2)).toBe(1)
  })
})
