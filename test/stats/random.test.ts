import { describe, expect, it } from '@jest/globals'
import { seeded } from '../../src/stats/random.ts'

const draws = (seed: number, n: number, count: number): number[] => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => random.nextIndex(n))
}

describe('seeded', () => {
  it('repeats with the same seed, on every machine', () => {
    expect(draws(1, 1000, 8)).toEqual(draws(1, 1000, 8))
    expect(draws(20260101, 1000, 8)).toMatchInlineSnapshot(`
     [
       496,
       367,
       988,
       895,
       267,
       467,
       438,
       880,
     ]
    `)
  })

  it('starts neighbouring seeds at different places', () => {
    const firsts = Array.from({ length: 50 }, (_, seed) => draws(seed, 1_000_000, 1)[0])
    expect(new Set(firsts).size).toBe(50)
  })

  it.each([1, 2, 3, 7, 10])('draws each of %d indices equally often, by chi-square', (n) => {
    const counts = new Array<number>(n).fill(0)
    for (const index of draws(3, n, 70_000)) counts[index] = (counts[index] ?? NaN) + 1
    const expected = 70_000 / n
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(chiSquare).toBeLessThan(n - 1 + 5 * Math.sqrt(2 * n))
  })

  it('stays in range for large n', () => {
    for (const n of [2 ** 21, 2 ** 21 + 1, 2 ** 31]) {
      for (const index of draws(5, n, 100))
        expect(index >= 0 && index < n && Number.isInteger(index)).toBe(true)
    }
  })

  it('draws floats in [0, 1) with the mean and variance of a uniform', () => {
    const random = seeded(9)
    const floats = Array.from({ length: 40_000 }, () => random.nextFloat())
    const mean = floats.reduce((sum, x) => sum + x, 0) / floats.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * 40_000))
    expect(floats.every((x) => x >= 0 && x < 1)).toBe(true)
  })
})
