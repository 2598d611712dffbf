import { describe, expect, it } from '@jest/globals'
import { remembered } from '../../src/stats/remembered.ts'

function counting(): { asked: () => number; of: (n: number, c: number, k: number) => number | undefined } {
  let times = 0
  const of = (n: number, c: number, k: number): number | undefined => {
    times += 1
    return c > n ? undefined : n * 1e6 + c * 1e3 + k
  }
  return { asked: () => times, of: remembered(of) }
}

describe('a remembered function of counts', () => {
  it('says what the function says, whatever it is asked and how often', () => {
    const { of } = counting()
    for (let round = 0; round < 40; round++) {
      for (const [n, c, k] of [
        [8, 0, 1],
        [8, 8, 1],
        [8, 3, 2],
        [9, 3, 2],
      ] as const)
        expect(of(n, c, k)).toBe(n * 1e6 + c * 1e3 + k)
      expect(of(8, 9, 1)).toBeUndefined()
      expect(of(0.5, 0.25, 1)).toBe(0.5e6 + 0.25e3 + 1)
      expect(of(2 ** 40, 1, 1)).toBe(2 ** 40 * 1e6 + 1001)
    }
  })

  it('asks it no more once one n and k have come up often', () => {
    const { asked, of } = counting()
    for (let round = 0; round < 100; round++) of(64, 5, 4)
    expect(asked()).toBeLessThan(20)
  })

  it('forgets when it holds much, and goes on', () => {
    const { of } = counting()
    for (let k = 1; k <= 20; k++)
      for (let c = 0; c < 40; c++) expect(of(2 ** 17, c, k)).toBe(2 ** 17 * 1e6 + c * 1e3 + k)
  })
})
