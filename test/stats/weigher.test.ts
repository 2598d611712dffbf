import { describe, expect, it } from '@jest/globals'
import { seeded } from '../../src/stats/random.ts'
import { vectorWeigher } from '../../src/stats/vector-weigher.ts'
import { plainWeigher, type Weigher } from '../../src/stats/weigher.ts'

const tiles = 3

function means(weigher: Weigher | undefined, seed: number): number[][] {
  const random = seeded(seed)
  for (let tile = 0; tile < tiles; tile++) {
    for (let at = 0; at < (weigher?.weights.length ?? 0); at++) {
      if (weigher !== undefined) weigher.weights[at] = random.nextIndex(4)
    }
    weigher?.weigh(tile)
  }
  return (weigher?.means() ?? []).map((column) => [...column])
}

describe('weighing columns by vectors', () => {
  it.each([0, 1, 2, 3, 4, 5, 7, 45])('gives the bits of plain loops for %d columns', (count) => {
    for (const problems of [1, 2, 29, 1000]) {
      const random = seeded(count + problems)
      const columns = Array.from({ length: count }, () =>
        Float64Array.from({ length: problems }, () => random.nextFloat() - 0.5),
      )
      const plain = means(plainWeigher(columns, problems, tiles), problems)
      expect(means(vectorWeigher(columns, problems, tiles), problems)).toEqual(plain)
      expect(plain).toHaveLength(count)
    }
  })

  it('keeps nothing of the columns before', () => {
    const column = Float64Array.of(1, 2)
    const alone = means(vectorWeigher([column], 2, tiles), 5)
    means(vectorWeigher([Float64Array.of(9, 9, 9)], 3, tiles), 6)
    expect(means(vectorWeigher([column], 2, tiles), 5)).toEqual(alone)
  })
})
