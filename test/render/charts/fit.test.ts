import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fit } from '../../../src/render/charts/fit.ts'
import { printable } from '../../../src/render/printable.ts'
import { textWidth } from '../../../src/render/charts/text-width.ts'

describe('fitting a name', () => {
  it('leaves a name alone that has room', () => {
    expect(fit('aime24', 100, 11)).toBe('aime24')
  })

  it('keeps the beginning and the end of a long one', () => {
    expect(fit('leaderboard_math_hard_v2_system_prompt', 120, 11)).toBe('leaderboar…em_prompt')
  })

  it('tells names apart that differ only at their ends', () => {
    const long = 'leaderboard_math_counting_and_probability_hard_'
    expect(fit(`${long}v1`, 120, 11)).not.toBe(fit(`${long}v2`, 120, 11))
  })

  it('never gives more than the width, and never nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 11, max: 200 }), (name, width) => {
        const fitted = fit(name, width, 11)
        expect(textWidth(fitted, 11)).toBeLessThanOrEqual(width)
        expect(fitted === '').toBe(printable(name).trim() === '')
      }),
    )
  })
})
