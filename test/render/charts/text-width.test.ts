import { describe, expect, it } from '@jest/globals'
import { clusters, textWidth } from '../../../src/render/charts/text-width.ts'

describe('the width of a text', () => {
  // Advance widths of Arial, published with the font: 1/2048 em.
  it.each([
    ['A', 1366],
    ['i', 455],
    ['W', 1933],
    [' ', 569],
    ['0', 1139],
    ['%', 1821],
    ['é', 1139],
    ['Ω', 1531],
    ['→', 2048],
    ['−', 1196],
    ['…', 2048],
  ])('is for %s what Arial says', (text, units) => {
    expect(textWidth(text, 2048)).toBe(units)
  })

  it('is larger in bold where Arial Bold is', () => {
    expect(textWidth('f', 2048, true)).toBe(682)
    expect(textWidth('f', 2048)).toBe(569)
  })

  it('grows with the size and is the sum of its characters', () => {
    expect(textWidth('pass@64', 22)).toBeCloseTo(2 * textWidth('pass@64', 11), 10)
    expect(textWidth('pass@64', 11)).toBeCloseTo(textWidth('pass', 11) + textWidth('@64', 11), 10)
    expect(textWidth('', 11)).toBe(0)
  })

  it.each([
    ['a Chinese, Japanese or Korean character', '数', 1],
    ['a full-width letter', 'Ａ', 1],
    ['an emoji', '🧮', 1.25],
    ['an emoji of several joined ones', '👩‍🔬', 1.25],
    ['a letter with a combining accent', 'e\u0301', 1139 / 2048],
    ['a joiner alone', '\u200d', 0],
  ])('counts %s', (_, text, ems) => {
    expect(textWidth(text, 1)).toBeCloseTo(ems, 10)
  })

  it('is never nothing for a letter of a script the table does not know', () => {
    for (const letter of ['ก', 'अ', 'ع', 'ა']) expect(textWidth(letter, 10)).toBeGreaterThan(4)
  })
})

describe('clusters', () => {
  it.each([
    ['abc', ['a', 'b', 'c']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['👩‍🔬!', ['👩‍🔬', '!']],
    ['👍🏽', ['👍🏽']],
    ['\u0301', ['\u0301']],
    ['', []],
  ])('of %j are never torn', (text, parts) => {
    expect(clusters(text)).toEqual(parts)
  })
})
