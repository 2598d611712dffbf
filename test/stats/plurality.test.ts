import { describe, expect, it } from '@jest/globals'
import { plainPluralities } from '../../src/stats/plain-plurality.ts'
import { seeded } from '../../src/stats/random.ts'
import { spreadOf } from '../../src/stats/spread.ts'
import { vectorPluralities } from '../../src/stats/vector-plurality.ts'

describe('who is drawn most often, by the compiled loops', () => {
  it.each([1, 2, 4, 16, 64])('is told to the bits of plain loops, at %d draws', (m) => {
    const random = seeded(m)
    const [plain, vector] = [plainPluralities(m), vectorPluralities(m)]
    for (const [sorts, most, others] of [
      [1, 90, 0],
      [2, 50, 3],
      [7, 12, 0],
      [150, 3, 20],
      [7, 12, 1],
      [40, 400, 0],
    ] as const) {
      const spread = spreadOf(Array.from({ length: sorts }, () => 1 + random.nextIndex(most)))
      const n = spread.n + others + m
      const [ours, theirs] = [vector?.(spread, n), plain(spread, n)]
      for (const kind of spread.counts.keys()) {
        expect(ours?.steps(kind)).toBe(theirs.steps(kind))
        if (theirs.steps(kind) < 1e5) expect(ours?.chance(kind)).toBe(theirs.chance(kind))
      }
    }
  })

  it('is left to plain loops where it takes much memory', () => {
    expect(vectorPluralities(4)?.(spreadOf([2 ** 21]), 2 ** 21 + 4)).toBeUndefined()
    expect(vectorPluralities(4000)?.(spreadOf(new Array<number>(5000).fill(1)), 5001)).toBeUndefined()
  })
})
