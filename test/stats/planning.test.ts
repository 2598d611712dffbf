import { describe, expect, it } from '@jest/globals'
import { detectionLimit, samplesToDetect } from '../../src/stats/detection-limit.ts'
import {
  powerToSee,
  problemsNeeded,
  samplesNeeded,
  smallestVisibleChange,
  standardErrorOfChange,
} from '../../src/stats/power.ts'
import { clopperPearson } from '../../src/stats/rate-interval.ts'
import { simultaneousBand } from '../../src/stats/simultaneous-band.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

const { power, simultaneousBand: band } = readCases('further.json') as {
  power: [change: number, deviation: number, problems: number, power: number, needed: number][]
  simultaneousBand: { estimates: number[]; resampled: number[][]; lo: number[]; hi: number[] }
}
const demand = { level: 0.95, power: 0.8 }

describe('detectionLimit', () => {
  it('gives the value of the paper at 8,192 samples', () => {
    expect(detectionLimit(8192, 0.05)).toBeCloseTo(3.656231e-4, 10)
  })

  it.each([1, 8, 64, 1024])('is the one-sided Clopper-Pearson bound of 0 in %d', (n) => {
    expect(relativeError(detectionLimit(n, 0.05), clopperPearson(0, n, 0.9)?.hi ?? NaN)).toBeLessThan(1e-9)
  })

  it.each([1, 2, 29, 8192])('is what samplesToDetect undoes: %d', (n) => {
    expect(samplesToDetect(detectionLimit(n, 0.05) ?? NaN, 0.05)).toBe(n)
  })

  it('is undefined without samples or without a chance of error', () => {
    expect(detectionLimit(0, 0.05)).toBeUndefined()
    expect(detectionLimit(8, 0)).toBeUndefined()
    expect(samplesToDetect(0, 0.05)).toBeUndefined()
    expect(samplesToDetect(0.1, 1)).toBeUndefined()
  })
})

describe('power', () => {
  it.each(power)(
    'of %d at sd %d and %d problems agrees with statsmodels',
    (change, deviation, problems, value, needed) => {
      const variance = { between: deviation ** 2, within: 0 }
      const error = standardErrorOfChange(variance, problems, 8)
      expect(relativeError(powerToSee(change, error, 0.95), value)).toBeLessThan(1e-9)
      expect(problemsNeeded(change, variance, 8, demand)).toBe(Math.ceil(needed))
    },
  )

  it('needs the 969 problems of arXiv 2411.00640 to see 3 points', () => {
    expect(problemsNeeded(0.03, { between: 1 / 9, within: 0 }, 1, demand)).toBe(969)
  })

  it('is what was demanded at the smallest visible change', () => {
    expect(powerToSee(smallestVisibleChange(0.02, demand), 0.02, 0.95)).toBeCloseTo(0.8, 12)
  })

  it('is reached by the samples that are needed, and not by one less', () => {
    const variance = { between: 0.01, within: 0.4 }
    const samples = samplesNeeded(0.03, variance, 200, demand) ?? NaN
    expect(powerToSee(0.03, standardErrorOfChange(variance, 200, samples), 0.95)).toBeGreaterThanOrEqual(0.8)
    expect(powerToSee(0.03, standardErrorOfChange(variance, 200, samples - 1), 0.95)).toBeLessThan(0.8)
  })

  it('knows when no number of samples is enough, and that nothing sees no change', () => {
    expect(samplesNeeded(0.01, { between: 0.1, within: 0.4 }, 30, demand)).toBeUndefined()
    expect(problemsNeeded(0, { between: 0.1, within: 0.4 }, 30, demand)).toBeUndefined()
  })
})

describe('simultaneousBand', () => {
  it('agrees with NumPy', () => {
    const ours = simultaneousBand(
      band.estimates,
      band.resampled.map((row) => Float64Array.from(row)),
      0.95,
    )
    expect(ours).toHaveLength(4)
    for (const [at, interval] of (ours ?? []).entries()) {
      expect(interval.lo).toBeCloseTo(band.lo[at] ?? NaN, 12)
      expect(interval.hi).toBeCloseTo(band.hi[at] ?? NaN, 12)
    }
  })

  it('holds the stated share of resampled curves at all points at once', () => {
    const rows = band.resampled.map((row) => Float64Array.from(row))
    const ours = simultaneousBand(band.estimates, rows, 0.9) ?? []
    const inside = Array.from({ length: 400 }, (_, resample) =>
      ours.every(({ lo, hi }, at) => {
        const mean = rows[at]?.[resample] ?? NaN
        return mean >= lo - 1e-12 && mean <= hi + 1e-12
      }),
    )
    expect(inside.filter(Boolean)).toHaveLength(360)
  })

  it('is undefined without points or resamples', () => {
    expect(simultaneousBand([], [], 0.95)).toBeUndefined()
    expect(simultaneousBand([0.5], [new Float64Array()], 0.95)).toBeUndefined()
  })
})
