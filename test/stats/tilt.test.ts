import { describe, expect, it } from '@jest/globals'
import { eitherExceeds } from '../../src/stats/bivariate-normal.ts'
import { meanTiltChange, tilt, tiltOfChange } from '../../src/stats/tilt.ts'

describe('tilt', () => {
  it('multiplies the odds', () => {
    expect(tilt(0.1, Math.log(9))).toBeCloseTo(0.5, 12)
    expect(tilt(0.5, -Math.log(4))).toBeCloseTo(0.2, 12)
  })

  it('leaves 0 and 1 alone and never overflows', () => {
    expect([tilt(0, 800), tilt(1, 800), tilt(0, -800), tilt(1, -30)]).toEqual([0, 1, 0, 1])
    expect(tilt(0.5, 800)).toBe(1)
    expect(tilt(0.5, -800)).toBe(0)
  })

  it('is found from the change of the mean that it makes', () => {
    const rates = [
      { rate: 0.5, share: 0.5 },
      { rate: 0, share: 0.5 },
    ]
    expect(tiltOfChange(rates, -0.125)).toBeCloseTo(-Math.log(3), 9)
    expect(meanTiltChange(rates, -Math.log(3))).toBeCloseTo(-0.125, 12)
    expect(tiltOfChange(rates, 0)).toBe(0)
  })

  it('is not found where the mean cannot change that much', () => {
    expect(tiltOfChange([{ rate: 0.04, share: 1 }], -0.05)).toBeUndefined()
    expect(tiltOfChange([{ rate: 1, share: 1 }], -0.05)).toBeUndefined()
  })
})

describe('eitherExceeds', () => {
  it.each([
    ['independent', 0, 0, 0, 3 / 4],
    ['of correlation 1/2: 1 − (1/4 + asin(1/2)/2π)', 0, 0, 0.5, 2 / 3],
    ['of correlation −1/2', 0, 0, -0.5, 1 - (1 / 4 - Math.asin(0.5) / (2 * Math.PI))],
    ['one and the same', 0, 1, 1, 1 / 2],
    ['one never', 0, 9, 0.3, 1 / 2],
    ['one always', -9, 0, 0.3, 1],
  ])('is right for thresholds of variables that are %s', (_name, a, b, rho, chance) => {
    expect(eitherExceeds(a, b, rho)).toBeCloseTo(chance, 6)
  })
})
