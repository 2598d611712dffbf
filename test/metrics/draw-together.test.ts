import { describe, expect, it } from '@jest/globals'
import { drawnTogether } from '../../src/metrics/draw-together.ts'
import { bootstrapMeans } from '../../src/stats/bootstrap.ts'

const settings = () => ({ resamples: 20, seed: 7 })
const [a, b, c] = [Float64Array.of(1, 2, 3, 5), Float64Array.of(0, 1, 0, 1), Float64Array.of(4, 4, 1, 0)]

describe('columns that are drawn together', () => {
  it('have the means that each would have alone, whenever they are looked at', () => {
    const one = settings()
    const [first, second] = [drawnTogether([a, b], [4], one), drawnTogether([c], [4], one)]
    const byTask = drawnTogether([c], [2, 2], one)
    expect(second()).toEqual(bootstrapMeans([c], [4], 20, 7))
    const late = drawnTogether([b], [4], one)
    expect(late()).toEqual(bootstrapMeans([b], [4], 20, 7))
    expect(first()).toEqual(bootstrapMeans([a, b], [4], 20, 7))
    expect(byTask()).toEqual(bootstrapMeans([c], [2, 2], 20, 7))
    expect(first()).toBe(first())
  })

  it('have nothing to do with columns of other settings', () => {
    const [one, other] = [settings(), { ...settings(), seed: 8 }]
    const [mine, theirs] = [drawnTogether([a], [4], one), drawnTogether([a], [4], other)]
    expect(mine()).not.toEqual(theirs())
  })

  it('say so where the columns do not fit the problems', () => {
    expect(() => drawnTogether([a], [3], settings())()).toThrow(RangeError)
  })
})
