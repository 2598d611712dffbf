import { describe, expect, it } from '@jest/globals'
import { passAtK } from '../../src/stats/pass-at-k.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

const exact = (readCases('exact.json') as { passAtK: [n: number, c: number, k: number, value: number][] })
  .passAtK

describe('passAtK', () => {
  it('agrees with exact rationals to 1e-12 for n from 1 to a million, edges included', () => {
    expect(exact.length).toBeGreaterThan(500)
    const off = exact.filter(([n, c, k, value]) => !(relativeError(passAtK(n, c, k), value) <= 1e-12))
    expect(off).toEqual([])
  })

  it.each([
    [104, 2, 0.9660433070866141],
    [46, 8, 0.9750707113187699],
    [17, 16, 0.9126144227728454],
    [3, 32, 0.5814585676790403],
    [7, 64, 0.9934280775878624],
    [10, 4, 0.28066788526434183],
  ])('gives the published value for n = 128, c = %d, k = %d', (c, k, value) => {
    expect(relativeError(passAtK(128, c, k), value)).toBeLessThan(1e-15)
  })

  it.each([
    ['k above n', 8, 3, 9],
    ['k of 0', 8, 3, 0],
    ['no samples', 0, 0, 1],
    ['more correct than samples', 8, 9, 1],
    ['a negative count', 8, -1, 1],
    ['half a sample', 8.5, 1, 1],
    ['a count that is not a number', 8, NaN, 1],
  ])('is undefined for %s', (_, n, c, k) => {
    expect(passAtK(n, c, k)).toBeUndefined()
  })

  it.each([
    ['none correct', 8192, 0, 8192, 0],
    ['all correct', 8192, 8192, 1, 1],
    ['k = n with one correct', 8192, 1, 8192, 1],
    ['one sample', 1, 1, 1, 1],
  ])('is exactly right with %s', (_, n, c, k, value) => {
    expect(passAtK(n, c, k)).toBe(value)
  })
})
