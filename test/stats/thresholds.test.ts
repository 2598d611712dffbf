import { describe, expect, it } from '@jest/globals'
import { coversTau } from '../../src/stats/cover-at-tau.ts'
import { gPassAtK, meanGPassAtK } from '../../src/stats/g-pass-at-k.ts'
import { hypergeometricUpperTail } from '../../src/stats/hypergeometric.ts'
import { hybridPass, passOfTries } from '../../src/stats/hybrid-pass.ts'
import { passAtK, passAtKOfEveryC } from '../../src/stats/pass-at-k.ts'
import { passAtKVariance } from '../../src/stats/pass-at-k-variance.ts'
import { passHatK } from '../../src/stats/pass-hat-k.ts'
import { ceilOfShare } from '../../src/stats/rational.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

type Side = [n: number, c: number, tries: number]
const exact = readCases('further.json') as {
  gPassAtK: [n: number, c: number, k: number, tau: number, value: number][]
  passHatK: [n: number, c: number, k: number, value: number][]
  hybridPass: [one: Side, other: Side, value: number][]
  passAtKVariance: [n: number, c: number, k: number, value: number][]
}
/** R = [[0,1,1,0,1],[1,1,0,1,1]] of scorio's documentation: 3 and 4 of 5 correct. */
const scorio = (value: (n: number, c: number) => number | undefined): number =>
  ((value(5, 3) ?? NaN) + (value(5, 4) ?? NaN)) / 2

describe('gPassAtK', () => {
  it.each(exact.gPassAtK)(
    'agrees with exact rationals: n = %d, c = %d, k = %d, τ = %d',
    (n, c, k, tau, value) => {
      expect(relativeError(gPassAtK(n, c, k, tau), value)).toBeLessThan(1e-11)
    },
  )

  it.each([
    [0.28, 25, 7],
    [0.56, 25, 14],
    [0.14, 50, 7],
    [0.07, 100, 7],
    [0.55, 100, 55],
    [1e-7, 10, 1],
    [0, 10, 0],
    [1, 10, 10],
  ])('takes the ceiling of %d · %d exactly: %d', (share, k, ceiling) => {
    expect(ceilOfShare(share, k)).toBe(ceiling)
  })

  it("gives scorio's values", () => {
    expect(scorio((n, c) => gPassAtK(n, c, 2, 0.5))).toBeCloseTo(0.95, 14)
    expect(scorio((n, c) => gPassAtK(n, c, 2, 1))).toBeCloseTo(0.45, 14)
    expect(scorio((n, c) => passAtK(n, c, 2))).toBeCloseTo(0.95, 14)
    expect(scorio((n, c) => meanGPassAtK(n, c, 2))).toBeCloseTo(0.45, 14)
    expect(scorio((n, c) => meanGPassAtK(n, c, 3))).toBeCloseTo(0.166667, 6)
  })

  it.each([
    [1, 0.7],
    [2, 0.45],
    [3, 0.85],
  ])("gives scorio's chance that more than half of %d are correct: %d", (k, value) => {
    expect(scorio((n, c) => hypergeometricUpperTail(Math.floor(k / 2) + 1, n, c, k))).toBeCloseTo(value, 14)
  })

  it('is pass@k at τ = 0 and pass^k at τ = 1', () => {
    expect(relativeError(gPassAtK(64, 5, 8, 0), passAtK(64, 5, 8) ?? NaN)).toBeLessThan(1e-13)
    expect(relativeError(gPassAtK(64, 50, 8, 1), passHatK(64, 50, 8) ?? NaN)).toBeLessThan(1e-13)
  })

  it.each([
    ['k above n', 8, 3, 9, 0.5],
    ['τ above 1', 8, 3, 4, 1.1],
    ['no τ', 8, 3, 4, NaN],
    ['half a sample', 8, 0.5, 4, 0.5],
  ])('is undefined for %s', (_, n, c, k, tau) => {
    expect(gPassAtK(n, c, k, tau)).toBeUndefined()
  })

  it('has no mean over thresholds for k above n', () => {
    expect(meanGPassAtK(8, 3, 9)).toBeUndefined()
  })
})

describe('passHatK', () => {
  it.each(exact.passHatK)('agrees with exact rationals: n = %d, c = %d, k = %d', (n, c, k, value) => {
    expect(relativeError(passHatK(n, c, k), value)).toBeLessThan(1e-12)
  })

  it("gives scorio's value, and is undefined for k above n", () => {
    expect(scorio((n, c) => passHatK(n, c, 2))).toBeCloseTo(0.45, 14)
    expect(passHatK(8, 3, 9)).toBeUndefined()
  })
})

describe('coversTau', () => {
  it.each([
    [10, 7, 0.7, 1],
    [100, 55, 0.55, 1],
    [100, 54, 0.55, 0],
    [3, 1, 0.3333, 1],
    [3, 1, 0.3334, 0],
    [8, 0, 0, 1],
  ])('of %d samples, %d correct, at τ = %d is %d', (n, c, tau, covered) => {
    expect(coversTau(tau)(n, c)).toBe(covered)
  })

  it('is undefined without samples or τ', () => {
    expect(coversTau(0.5)(0, 0)).toBeUndefined()
    expect(coversTau(NaN)(8, 1)).toBeUndefined()
  })
})

describe('hybridPass', () => {
  const split = (one: Side, other: Side): number =>
    hybridPass(passOfTries(...one) ?? NaN, passOfTries(...other) ?? NaN)
  const undefinedPassAtZero = exact.hybridPass.filter(([one]) => one[2] === 0)

  it.each(exact.hybridPass)('agrees with exact rationals for %j and %j', (one, other, value) => {
    expect(relativeError(split(one, other), value)).toBeLessThan(1e-12)
  })

  it('is the other model alone where one gets no tries', () => {
    expect(undefinedPassAtZero).toHaveLength(1)
    expect(split([8, 8, 0], [64, 3, 16])).toBe(passAtK(64, 3, 16))
    expect(passOfTries(8, 8, 9)).toBeUndefined()
  })
})

describe('passAtKVariance', () => {
  const variance = (n: number, p: number, k: number): number | undefined =>
    passAtKVariance(passAtKOfEveryC(n, k) ?? new Float64Array(), p)

  it.each(exact.passAtKVariance)(
    'agrees with the exact binomial sum: n = %d, c = %d, k = %d',
    (n, c, k, value) => {
      expect(relativeError(variance(n, c / n, k), value)).toBeLessThan(1e-9)
    },
  )

  it('is p(1 − p)/n for k = 1, also for many samples, and 0 where chance has no say', () => {
    expect(relativeError(variance(8192, 0.3, 1), 0.21 / 8192)).toBeLessThan(1e-10)
    expect(variance(8, 0, 4)).toBe(0)
    expect(variance(8, 1, 4)).toBe(0)
    expect(variance(8, 0.5, 9)).toBeUndefined()
    expect(variance(8, 1.5, 4)).toBeUndefined()
  })
})

describe('passAtKOfEveryC', () => {
  it.each([
    [1, 1],
    [8, 3],
    [64, 64],
    [8192, 1],
    [8192, 1024],
    [8192, 8191],
  ])('is passAtK for every c: n = %d, k = %d', (n, k) => {
    const values = passAtKOfEveryC(n, k)
    expect(values).toHaveLength(n + 1)
    const off = [...(values ?? [])].filter(
      (value, c) => !(relativeError(value, passAtK(n, c, k) ?? NaN) < 1e-12),
    )
    expect(off).toEqual([])
  })

  it('is undefined for k above n', () => {
    expect(passAtKOfEveryC(8, 9)).toBeUndefined()
  })
})
