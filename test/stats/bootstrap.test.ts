import { describe, expect, it } from '@jest/globals'
import { bootstrapMeans } from '../../src/stats/bootstrap.ts'
import { seeded } from '../../src/stats/random.ts'

const values = (seed: number, length: number): Float64Array => {
  const random = seeded(seed)
  return Float64Array.from({ length }, () => random.nextFloat())
}
const mean = (xs: Float64Array): number => xs.reduce((sum, x) => sum + x, 0) / xs.length
const variance = (xs: Float64Array): number => {
  const centre = mean(xs)
  return xs.reduce((sum, x) => sum + (x - centre) ** 2, 0) / xs.length
}
const only = (columns: Float64Array[]): Float64Array => columns[0] ?? new Float64Array()

describe('bootstrapMeans', () => {
  it('repeats bit for bit with the same seed and not with another', () => {
    const column = values(1, 50)
    const once = bootstrapMeans([column], [50], 100, 7)
    expect(bootstrapMeans([column], [50], 100, 7)).toEqual(once)
    expect(bootstrapMeans([column], [50], 100, 8)).not.toEqual(once)
  })

  it('gives a column the same means whatever stands beside it', () => {
    const [a, b, c] = [values(1, 30), values(2, 30), values(3, 30)]
    expect(only(bootstrapMeans([a], [30], 41, 5))).toEqual(only(bootstrapMeans([a, b, c], [30], 41, 5)))
    expect(bootstrapMeans([b, c, a], [30], 41, 5)[2]).toEqual(only(bootstrapMeans([a], [30], 41, 5)))
  })

  it('draws all columns from the same resamples', () => {
    const [a, b] = [values(1, 30), values(2, 30)]
    const sum = a.map((x, i) => x + (b[i] ?? 0))
    const [aMeans, bMeans, sumMeans] = bootstrapMeans([a, b, sum], [30], 40, 5)
    for (const [i, total] of (sumMeans ?? []).entries()) {
      expect(total).toBeCloseTo((aMeans?.[i] ?? NaN) + (bMeans?.[i] ?? NaN), 8)
    }
  })

  it.each([1, 2, 3, 4, 5])('gives as many means as asked for: %d', (resamples) => {
    expect(only(bootstrapMeans([values(1, 9)], [9], resamples, 1))).toHaveLength(resamples)
  })

  it('resamples each stratum within itself', () => {
    const byStratum = Float64Array.of(1, 1, 1, 5, 5)
    const means = new Set(only(bootstrapMeans([byStratum], [3, 2], 20, 1)))
    expect(means.size).toBe(1)
    for (const one of means) expect(Math.abs(one - 13 / 5)).toBeLessThan(5 / 2 ** 30)
  })

  it('has the mean and the variance of the bootstrap within Monte Carlo error', () => {
    const column = values(4, 200)
    const means = only(bootstrapMeans([column], [200], 20000, 11))
    const expected = variance(column) / 200
    expect(Math.abs(mean(means) - mean(column))).toBeLessThan(4 * Math.sqrt(expected / 20000))
    expect(Math.abs(variance(means) / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / 20000))
  })

  it('refuses columns that do not fit the strata, and no problems at all', () => {
    expect(() => bootstrapMeans([new Float64Array(3)], [2], 10, 1)).toThrow(RangeError)
    expect(() => bootstrapMeans([new Float64Array(0)], [], 10, 1)).toThrow(RangeError)
  })
})
