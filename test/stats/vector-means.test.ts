import { describe, expect, it } from '@jest/globals'
import { plainMeans } from '../../src/stats/plain-means.ts'
import { seeded } from '../../src/stats/random.ts'
import { vectorMeans } from '../../src/stats/vector-means.ts'

function columnsOf(count: number, problems: number): Float64Array[] {
  const random = seeded(count + problems)
  return Array.from({ length: count }, () =>
    Float64Array.from({ length: problems }, () => random.nextFloat() - 0.5),
  )
}

describe('means over resamples by vectors', () => {
  it.each([0, 1, 2, 3, 4, 5, 7, 45])('have the bits of plain loops for %d columns', (count) => {
    for (const strata of [[1], [1, 1], [2], [29], [256], [100, 3, 200], [1000]]) {
      const columns = columnsOf(
        count,
        strata.reduce((sum, size) => sum + size),
      )
      const draws = { strata, resamples: 35, seed: count }
      const plain = plainMeans(columns, draws)
      expect(vectorMeans(columns, draws)).toEqual(plain)
      expect(plain).toHaveLength(count)
    }
  })

  it('have them where an index is drawn again for what 32 bits leave over', () => {
    // 2^32 is 10,737 × 400,000 + 167,296: of 10^6 draws some 40 are drawn again.
    const draws = { strata: [400_000], resamples: 3, seed: 3 }
    const columns = [Float64Array.from({ length: 400_000 }, (_, at) => at)]
    expect(vectorMeans(columns, draws)).toEqual(plainMeans(columns, draws))
  })

  it('leave more problems than a word can index to plain loops', () => {
    const strata = [2 ** 21 + 1]
    expect(vectorMeans([], { strata, resamples: 1, seed: 1 })).toBeUndefined()
  })

  it('keep nothing of the columns before', () => {
    const draws = { strata: [2], resamples: 16, seed: 5 }
    const alone = vectorMeans([Float64Array.of(1, 2)], draws)
    vectorMeans([Float64Array.of(9, 9, 9)], { strata: [3], resamples: 32, seed: 6 })
    expect(vectorMeans([Float64Array.of(1, 2)], draws)).toEqual(alone)
  })
})
