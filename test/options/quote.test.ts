import { expect, it } from '@jest/globals'
import { quote } from '../../src/options/quote.ts'

it.each([
  [undefined, 'missing'],
  [null, 'empty'],
  [3, '3'],
  [Number.NaN, 'NaN'],
  [true, 'true'],
  ['a"b\n', '"a\\"b\\n"'],
  [[1, 'a'], '[1, "a"]'],
  [[[1]], 'a list'],
  [{}, 'an empty map'],
  [{ a: 1, b: { c: 2 } }, 'a map with "a", "b"'],
  ['x'.repeat(100), `"${'x'.repeat(58)}…`],
])('%j is shown as %s', (value, text) => {
  expect(quote(value)).toBe(text)
})
