import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/read/parse-json.ts'

function valueOf(text: string): unknown {
  const parsed = parseJson(text)
  return parsed.ok ? parsed.value : 'not JSON'
}

/** Whole numbers beyond 2^53 come out as text on purpose. */
const longDigits = /\d{16}/

describe('one record as JSON', () => {
  it.each([
    ['NaN is null', '{"a":NaN}', { a: null }],
    ['Infinity is an infinite number', '{"a":Infinity,"b":-Infinity}', { a: Infinity, b: -Infinity }],
    ['NaN in lists', '[NaN, 1, NaN]', [null, 1, null]],
    [
      'NaN in a string is text',
      '{"a":"NaN, \\"NaN\\" and Infinity","b":NaN}',
      { a: 'NaN, "NaN" and Infinity', b: null },
    ],
    ['NaN after a string that ends in a backslash', '{"a":"\\\\","b":NaN}', { a: '\\', b: null }],
    ['a word that only starts like NaN', '{"a":NaNny}', 'not JSON'],
    [
      'an integer beyond 2^53 keeps its digits, as text',
      '{"id":9007199254740993}',
      { id: '9007199254740993' },
    ],
    ['a negative one too', '{"id":-9007199254740993}', { id: '-9007199254740993' }],
    ['beside a bare NaN', '{"id":9007199254740993,"a":NaN}', { id: '9007199254740993', a: null }],
    [
      'long digits in a string are left alone',
      '{"id":9007199254740993,"a":"1: 9007199254740993"}',
      { id: '9007199254740993', a: '1: 9007199254740993' },
    ],
    ['2^53 − 1 stays a number', '{"id":9007199254740991}', { id: 9007199254740991 }],
    [
      'a large float stays a number',
      '{"a":12345678901234567.5,"b":1e300}',
      { a: 12345678901234567.5, b: 1e300 },
    ],
    ['digits with an exponent stay a number', '{"a":12345678901234567890e3}', { a: 12345678901234567890e3 }],
  ])('%s', (_name, text, value) => {
    expect(valueOf(text)).toEqual(value)
  })

  it('says whether a bare NaN was there', () => {
    expect(parseJson('[NaN]')).toMatchObject({ bareNaN: true })
    expect(parseJson('["NaN"]')).toMatchObject({ bareNaN: false })
  })

  it('reads what JSON.parse reads, exactly so', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!longDigits.test(text))
        expect(valueOf(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('never throws, and its reason has no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseJson(text)
        if (!parsed.ok)
          expect(parsed.why).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })

  it('a million brackets do not exhaust the stack', () => {
    const depth = 1_000_000
    expect(parseJson(`${'['.repeat(depth)}${']'.repeat(depth)}`).ok).toBe(true)
    expect(parseJson('['.repeat(depth)).ok).toBe(false)
  })
})
