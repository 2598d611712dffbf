import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { meanOfSteps, STEPS, wholeColumn } from '../../src/stats/whole-column.ts'

const values = fc
  .array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 })
  .map((list) => Float64Array.from(list))

describe('a column in whole steps', () => {
  it('has every value to half a billionth of the largest, and turns its sign with it', () => {
    fc.assert(
      fc.property(values, (column) => {
        const { largest, steps } = wholeColumn(column)
        const turned = wholeColumn(column.map((value) => -value))
        expect(turned.largest).toBe(largest)
        for (const [at, value] of column.entries()) {
          const step = steps[at] ?? NaN
          expect(Math.abs(meanOfSteps(step, largest, 1) - value)).toBeLessThanOrEqual(largest * 0.5e-9)
          expect(turned.steps[at]).toBe(-step + 0)
        }
      }),
      { seed: 20261127 },
    )
  })

  it('has means of 0s and 1s to the last bit', () => {
    for (let count = 1; count <= 300; count++)
      for (let ones = 0; ones <= count; ones += 7)
        expect(meanOfSteps(ones * STEPS, 1, count)).toBe(ones / count)
  })

  it('of 0s is 0', () => {
    const { largest, steps } = wholeColumn(new Float64Array(3))
    expect([...steps]).toEqual([0, 0, 0])
    expect(meanOfSteps(0, largest, 3)).toBe(0)
  })

  it.each([NaN, Infinity, -Infinity])('is refused where a value is %d', (value) => {
    expect(() => wholeColumn(Float64Array.of(1, value))).toThrow(RangeError)
  })
})
