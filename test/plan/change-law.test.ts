import { describe, expect, it } from '@jest/globals'
import { changeCovariance, changeLaw, passAtKOf } from '../../src/plan/change-law.ts'
import { passAtK, passAtKOfEveryC } from '../../src/stats/pass-at-k.ts'
import { passAtKCovariance } from '../../src/stats/pass-at-k-covariance.ts'
import { passAtKVariance } from '../../src/stats/pass-at-k-variance.ts'
import { seeded } from '../../src/stats/random.ts'
import { tilt } from '../../src/stats/tilt.ts'

const half = [{ rate: 0.5, share: 1 }]

describe('the law of the measured change', () => {
  it('is that of two coins where all problems are coins', () => {
    // Each model's share of heads in 4 throws has variance 1/16; both show as many in 70 of 256 cases.
    const law = changeLaw({ rates: half, beta: 0, samples: 4 }, 1)
    expect(law.mean).toBe(0)
    expect(law.variance).toBeCloseTo(1 / 8, 12)
    expect(law.changed).toBeCloseTo(1 - 70 / 256, 12)
  })

  it('counts a change of pass@k only where one was seen: both have heads in 1 − 2·(1/16)·(15/16)', () => {
    const law = changeLaw({ rates: half, beta: 0, samples: 4 }, 4)
    expect(law.changed).toBeCloseTo((2 * 15) / 256, 12)
  })

  it('adds how much the true changes differ between problems', () => {
    // Odds times 3: from 1/2 to 3/4, and from 0 to 0. The true changes 1/4 and 0 vary by 1/64.
    const rates = [
      { rate: 0.5, share: 0.5 },
      { rate: 0, share: 0.5 },
    ]
    const { mean, variance } = changeLaw({ rates, beta: Math.log(3), samples: 10 }, 1)
    expect(mean).toBeCloseTo(1 / 8, 12)
    expect(variance).toBeCloseTo(1 / 64 + (0.25 + 0.1875) / 10 / 2, 12)
  })

  it('agrees with simulation where rates differ and k is large', () => {
    const rates = [0.02, 0.1, 0.4, 0.9].map((rate) => ({ rate, share: 1 / 4 }))
    const shift = { rates, beta: -1, samples: 16 }
    const random = seeded(7)
    const draw = (rate: number): number => {
      let c = 0
      for (let sample = 0; sample < 16; sample++) c += Number(random.nextFloat() < rate)
      return c
    }
    const repeats = 40_000
    const sums = { one: 0, eight: 0, product: 0, changed: 0 }
    for (let repeat = 0; repeat < repeats; repeat++) {
      const rate = rates[random.nextIndex(4)]?.rate ?? 0
      const [b, c] = [draw(rate), draw(tilt(rate, -1))]
      const one = (c - b) / 16
      const eight = (passAtK(16, c, 8) ?? 0) - (passAtK(16, b, 8) ?? 0)
      sums.one += one
      sums.eight += eight
      sums.product += one * eight
      sums.changed += Number(eight !== 0)
    }
    const law = changeLaw(shift, 8)
    expect(Math.abs(law.mean - sums.eight / repeats)).toBeLessThan(0.005)
    expect(Math.abs(law.changed - sums.changed / repeats)).toBeLessThan(0.01)
    const covariance = sums.product / repeats - (sums.one / repeats) * (sums.eight / repeats)
    expect(Math.abs(changeCovariance(shift, 1, 8) - covariance)).toBeLessThan(0.002)
  })
})

describe('passAtKOf', () => {
  it('is one minus the chance that all tries miss', () => {
    expect(passAtKOf(half, 3)).toBe(7 / 8)
  })
})

describe('passAtKCovariance', () => {
  it.each([
    [4, 0.5, 1],
    [16, 0.1, 4],
    [64, 0.02, 64],
    [256, 0.7, 8],
  ])('is the variance where both budgets are one: n = %d, p = %d, k = %d', (n, p, k) => {
    const variance = passAtKVariance(passAtKOfEveryC(n, k) ?? new Float64Array(), p) ?? NaN
    expect(passAtKCovariance(n, p, k, k)).toBeCloseTo(variance, 9)
  })

  it('is (k/n)·p·(1−p)^k with pass@1', () => {
    expect(passAtKCovariance(64, 0.1, 1, 8)).toBeCloseTo((8 / 64) * 0.1 * 0.9 ** 8, 12)
  })
})
