import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { defaultLimits } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import { recordReader } from '../../src/read/records.ts'
import type { Outcome } from '../../src/read/records.ts'

interface Found {
  outcomes: Outcome[]
  bareNaN: number
  invalidUtf8: number
}

/** Reads `content` cut at the given places. */
function readCut(
  content: string | Uint8Array,
  cuts: readonly number[] = [],
  limits: Partial<Limits> = {},
): Found {
  const bytes = Buffer.from(content)
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b)
  const reader = recordReader({ ...defaultLimits, ...limits })
  const outcomes: Outcome[] = []
  for (const [index, from] of places.slice(0, -1).entries()) {
    // A copy that is wiped afterwards: the reader must not keep the chunk.
    const chunk = Uint8Array.from(bytes.subarray(from, places[index + 1]))
    outcomes.push(...reader.push(chunk))
    chunk.fill(0x23)
  }
  outcomes.push(...reader.end())
  return { outcomes, bareNaN: reader.bareNaN, invalidUtf8: reader.invalidUtf8 }
}

/** Line and value of each record; `broken` with its line. */
function summary(content: string | Uint8Array, limits?: Partial<Limits>): unknown[] {
  return readCut(content, [], limits).outcomes.map((one) =>
    'broken' in one
      ? [one.broken.line, one.broken.cutOff ? 'cut off' : 'broken']
      : 'record' in one && [one.record.line, one.record.value],
  )
}

const bom = '\uFEFF'

/** Whole numbers beyond 2^53 come out as text on purpose. */
const longDigits = /\d{16}/

const content = fc.oneof(
  fc.array(fc.json(), { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.array(fc.json(), { maxLength: 6 }).map((elements) => `${bom} [${elements.join(' ,\n')}] `),
  fc.array(fc.json(), { maxLength: 6 }).map((elements) => `[${elements.join(',')}`),
  fc.jsonValue().map((value) => JSON.stringify({ a: value }, null, 2)),
  fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', '\n', '\r', ' ', '1', 'ä', '\uFEFF', 'NaN'),
    maxLength: 40,
  }),
)

describe('the records of a file', () => {
  it.each<[name: string, content: string, records: unknown[]]>([
    [
      'one record a line',
      '{"a":1}\n{"a":2}\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'a last line without newline',
      '{"a":1}\n{"a":2}',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'CRLF',
      '{"a":1}\r\n{"a":2}\r\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    ['a byte order mark', `${bom}{"a":1}\n`, [[1, { a: 1 }]]],
    ['a byte order mark before an array', `${bom}[1]`, [[1, 1]]],
    [
      'blank lines, which count as lines',
      '\n\n{"a":1}\n \t\r\n{"a":2}\n\n',
      [
        [3, { a: 1 }],
        [5, { a: 2 }],
      ],
    ],
    [
      'U+2028 and U+2029 inside a string',
      '{"a":"x\u2028y\u2029z"}\n{"a":2}\n',
      [
        [1, { a: 'x\u2028y\u2029z' }],
        [2, { a: 2 }],
      ],
    ],
    ['nothing', '', []],
    ['only blanks', ' \n\n ', []],
    ['only a byte order mark', bom, []],
    [
      'a broken line in the middle, after which reading goes on',
      '{"a":1}\n{"a":\n{"a":3}\n',
      [
        [1, { a: 1 }],
        [2, 'broken'],
        [3, { a: 3 }],
      ],
    ],
    [
      'a cut-off last line',
      '{"a":1}\n{"a":',
      [
        [1, { a: 1 }],
        [2, 'cut off'],
      ],
    ],
    [
      'one array',
      '[{"a":1},{"a":2}]',
      [
        [1, { a: 1 }],
        [1, { a: 2 }],
      ],
    ],
    [
      'one indented array',
      '[\n  {\n    "a": 1\n  },\n  {\n    "a": [2, "],["]\n  }\n]\n',
      [
        [2, { a: 1 }],
        [5, { a: [2, '],['] }],
      ],
    ],
    [
      'an array with escaped quotes and brackets in strings',
      String.raw`["\"]", "\\", "[{,"]`,
      [
        [1, '"]'],
        [1, '\\'],
        [1, '[{,'],
      ],
    ],
    ['an empty array', ' [ ] ', []],
    [
      'an array with an element missing',
      '[1,,2]',
      [
        [1, 1],
        [1, 'broken'],
        [1, 2],
      ],
    ],
    [
      'an array with a comma too many',
      '[1,]',
      [
        [1, 1],
        [1, 'broken'],
      ],
    ],
    [
      'an array with a broken element, after which reading goes on',
      '[1,\n{"a":},\n3]',
      [
        [1, 1],
        [2, 'broken'],
        [3, 3],
      ],
    ],
    [
      'an array that is not closed',
      '[{"a":1},\n{"a":',
      [
        [1, { a: 1 }],
        [2, 'broken'],
      ],
    ],
    [
      'text after an array',
      '[1]\n\n[2]',
      [
        [1, 1],
        [3, 'broken'],
      ],
    ],
    ['one indented document', '{\n  "a": {\n    "b": 1\n  }\n}\n', [[1, { a: { b: 1 } }]]],
    ['an indented document after CRLF', '{\r\n  "a": 1\r\n}\r\n', [[1, { a: 1 }]]],
    [
      'a line that starts with a blank object',
      '{ }\n{"a":1}\n',
      [
        [1, {}],
        [2, { a: 1 }],
      ],
    ],
    [
      'text that is no JSON',
      '# Title\n\nwords',
      [
        [1, 'broken'],
        [3, 'cut off'],
      ],
    ],
  ])('%s', (_name, content, records) => {
    expect(summary(content)).toEqual(records)
  })

  it('an indented document larger than any chunk is still one record', () => {
    const document = { items: Array.from({ length: 20_000 }, (_, index) => ({ index })) }
    expect(summary(JSON.stringify(document, null, 2))).toEqual([[1, document]])
  })

  it('a record longer than the limit is broken, and the next one is read', () => {
    expect(summary(`{"a":1}\n"${'x'.repeat(200)}"\n{"a":3}\n`, { recordBytes: 100 })).toEqual([
      [1, { a: 1 }],
      [2, 'broken'],
      [3, { a: 3 }],
    ])
    expect(summary(`[1,\n"${'x'.repeat(200)}",\n3]`, { recordBytes: 100 })).toEqual([
      [1, 1],
      [2, 'broken'],
      [3, 3],
    ])
    const outcome = readCut(`"${'x'.repeat(2_000_000)}"\n`, [1000], { recordBytes: 1_000_000 }).outcomes[0]
    expect(outcome).toMatchObject({ broken: { why: 'it is longer than 1 MB' } })
  })

  it('bytes that are not UTF-8 are read as U+FFFD and counted', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"'),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}\n{"a":"ä"}\n'),
    ])
    const found = readCut(bytes)
    expect(found.invalidUtf8).toBe(1)
    expect(found.outcomes[0]).toEqual({ record: { line: 1, value: { a: '\uFFFD(\uFFFD' } } })
  })

  it('records with a bare NaN are counted', () => {
    expect(readCut('{"a":NaN}\n{"a":"NaN"}\n{"a":-Infinity}\n').bareNaN).toBe(2)
  })

  it('a broken record says how it reads, without control characters', () => {
    const [outcome] = readCut('{"a": \u001b[31m\u202e}\n{}\n').outcomes
    expect(outcome).toMatchObject({ broken: { why: 'it reads "{"a": \\u{1b}[31m\\u{202e}}"' } })
  })

  it('cutting the bytes anywhere gives the same records', () => {
    fc.assert(
      fc.property(content, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        expect(readCut(text, cuts)).toEqual(readCut(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('parsing records as they come gives what parsing them whole gives, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(content, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        expect(readCut(text, cuts, { heldBytes: 0 })).toEqual(readCut(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('an array gives the elements JSON.parse gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 8 }),
        fc.nat(2),
        fc.array(fc.nat(), { maxLength: 5 }),
        (values, indent, cuts) => {
          const text = JSON.stringify(values, null, indent)
          fc.pre(!longDigits.test(text))
          const read = readCut(text, cuts).outcomes.map((one) => ('record' in one ? one.record.value : one))
          expect(read).toEqual(JSON.parse(text))
        },
      ),
    )
  })
})
