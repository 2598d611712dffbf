import { describe, expect, it } from '@jest/globals'
import {
  binomialRatio,
  hypergeometricMean,
  hypergeometricPmf,
  hypergeometricUpperTail,
} from '../../src/stats/hypergeometric.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

const exact = readCases('exact.json') as {
  hypergeometric: [k: number, N: number, K: number, m: number, pmf: number, upperTail: number][]
  binomialRatio: [n: number, t: number, total: number, ratio: number][]
}

describe('the hypergeometric law', () => {
  it('agrees with exact rationals to 1e-11 of their size, far tails and impossible values included', () => {
    expect(exact.hypergeometric.length).toBeGreaterThan(70)
    const off = exact.hypergeometric.filter(
      ([k, N, K, m, pmf, tail]) =>
        !(relativeError(hypergeometricPmf(k, N, K, m), pmf) <= 1e-11) ||
        !(relativeError(hypergeometricUpperTail(k, N, K, m), tail) <= 1e-11),
    )
    expect(off).toEqual([])
  })

  it.each([
    [10, 4, 5],
    [128, 3, 64],
    [8192, 4000, 100],
    [16384, 16000, 8192],
  ])('has mean mK/N for N = %d, K = %d, m = %d', (N, K, m) => {
    expect(
      relativeError(
        hypergeometricMean(N, K, m, (j) => j),
        (m * K) / N,
      ),
    ).toBeLessThan(1e-12)
  })

  it('refuses more marked things than there are', () => {
    expect(() => hypergeometricPmf(1, 4, 5, 2)).toThrow(RangeError)
  })
})

describe('binomialRatio', () => {
  it('agrees with exact rationals to 1e-12', () => {
    const off = exact.binomialRatio.filter(
      ([n, t, total, ratio]) => !(relativeError(binomialRatio(n, t, total), ratio) <= 1e-12),
    )
    expect(off).toEqual([])
  })

  it('refuses more things than there are', () => {
    expect(() => binomialRatio(5, 1, 4)).toThrow(RangeError)
  })
})
