import { describe, expect, it } from '@jest/globals'
import { plugInEntropy, rarefiedDistinct, rarefiedEntropy } from '../../src/stats/entropy.ts'
import { spreadOf } from '../../src/stats/spread.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

const exact = (
  readCases('exact.json') as { entropy: [counts: number[], m: number, entropy: number, distinct: number][] }
).entropy

describe('entropy of answers', () => {
  it('at m of n draws is the exact expectation over the hypergeometric law, to 1e-12', () => {
    expect(exact.length).toBeGreaterThan(30)
    const off = exact.filter(
      ([counts, m, entropy]) => !(relativeError(rarefiedEntropy(spreadOf(counts), m), entropy) <= 1e-12),
    )
    expect(off).toEqual([])
  })

  it('at all n draws is the plug-in entropy', () => {
    expect(rarefiedEntropy(spreadOf([5, 3, 1]), 9)).toBe(plugInEntropy(spreadOf([5, 3, 1])))
    expect(relativeError(plugInEntropy(spreadOf(new Array<number>(32).fill(1))), Math.log(32))).toBeLessThan(
      1e-15,
    )
  })

  it('of one answer is exactly 0', () => {
    expect(plugInEntropy(spreadOf([64]))).toBe(0)
    expect(rarefiedEntropy(spreadOf([64, 0]), 8)).toBe(0)
  })

  it('does not depend on the order of the answers, to the last bit', () => {
    const counts = [7, 1, 31, 2, 2, 19, 5]
    const other = [2, 19, 1, 7, 5, 31, 2]
    expect(plugInEntropy(spreadOf(other))).toBe(plugInEntropy(spreadOf(counts)))
    expect(rarefiedEntropy(spreadOf(other), 10)).toBe(rarefiedEntropy(spreadOf(counts), 10))
    expect(rarefiedDistinct(spreadOf(other), 10)).toBe(rarefiedDistinct(spreadOf(counts), 10))
  })

  it.each([
    ['nothing was counted', [], 1],
    ['more draws than samples', [2, 1], 4],
    ['no draws', [2, 1], 0],
    ['half a draw', [2, 1], 1.5],
  ])('is undefined for %s', (_, counts, m) => {
    expect(rarefiedEntropy(spreadOf(counts), m)).toBeUndefined()
    expect(rarefiedDistinct(spreadOf(counts), m)).toBeUndefined()
  })

  it('refuses what is no count', () => {
    expect(() => spreadOf([1, -1])).toThrow(RangeError)
  })
})

describe('rarefiedDistinct', () => {
  it('is the exact expectation, to 1e-12', () => {
    const off = exact.filter(
      ([counts, m, , distinct]) => !(relativeError(rarefiedDistinct(spreadOf(counts), m), distinct) <= 1e-12),
    )
    expect(off).toEqual([])
  })
})
