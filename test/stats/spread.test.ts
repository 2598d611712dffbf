import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { spreadOf } from '../../src/stats/spread.ts'

const count = fc.oneof(fc.nat({ max: 5 }), fc.integer({ min: 120, max: 135 }), fc.nat({ max: 1e6 }))

describe('how often answers were given', () => {
  it('is each count above 0 once, ascending, with the number of answers', () => {
    fc.assert(
      fc.property(fc.array(count), (given) => {
        const { n, counts, answers } = spreadOf(given)
        const all = counts.flatMap((seen, at) => new Array<number>(answers[at] ?? 0).fill(seen))
        expect(all).toEqual(given.filter((seen) => seen > 0).sort((a, b) => a - b))
        expect(new Set(counts).size).toBe(counts.length)
        expect(n).toBe(given.reduce((sum, seen) => sum + seen, 0))
      }),
      { seed: 20261127 },
    )
  })

  it('refuses what is not a count, and keeps nothing of it', () => {
    expect(() => spreadOf([3, 3, -1])).toThrow('-1 is not a count')
    expect(() => spreadOf([2, 0.5])).toThrow(RangeError)
    expect(spreadOf([])).toEqual({ n: 0, counts: [], answers: [] })
  })
})
