import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { printable } from '../../src/render/printable.ts'

describe('printable text', () => {
  it.each([
    ['plain text stays', 'aime24 – 数学 🧮', 'aime24 – 数学 🧮'],
    ['terminal colours go', '\u001b[31mred\u001b[0m', 'red'],
    ['lines become one', 'a\r\nb\tc', 'a b c'],
    ['control characters are shown as unknown', 'a\u0000\u0008b', 'a\ufffdb'],
    ['direction overrides cannot turn the rest', 'a\u202egnp.exe', 'a\ufffdgnp.exe'],
    ['halves of characters are not XML', 'a\ud800b', 'a\ufffdb'],
    ['non-characters are not XML', 'a\uffffb', 'a\ufffdb'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('holds nothing that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u)
      }),
    )
  })
})
