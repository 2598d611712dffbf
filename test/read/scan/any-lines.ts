// Arbitrary JSON Lines as people, tools and crashes leave them: fields in any order, escaped, nested, wrong, cut off.
import fc from 'fast-check'

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '1',
      '17',
      'a',
      'x = "y"',
      '\\frac{1}{2}',
      'tab\tnew\nline',
      'é',
      '🙂',
      'bad \ue000',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(70), '\\'.repeat(33), `${'\\'.repeat(30)}"`, '}], "answer": "z'),
  },
)

/** A string as JSON, some characters written as escapes that they do not need. */
const jsonText = fc.tuple(text, fc.boolean()).map(([value, escaped]) => {
  const written = JSON.stringify(value)
  return escaped
    ? written.replace(
        /[a-z0-9é](?![^\\]*$)/,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : written
})

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.nat(9).map(String), minLength: least, maxLength: most })

/** Numbers in every way that JSON can write them, and near the halves where rounding is decided. */
const jsonNumber = fc.oneof(
  fc.nat(9000).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.double({ min: 0, max: 9, noNaN: true }).map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.constantFrom('', '-'), fc.nat(99_999), digits(1, 20))
    .map(([sign, units, rest]) => `${sign}${units}.${rest}`),
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.nat(99),
      digits(6, 6),
      fc.constantFrom('5', '49999999999', '50000000001', '4999999999999999'),
    )
    .map(([sign, units, six, tail]) => `${sign}${units}.${six}${tail}`),
  fc.constantFrom(
    '0',
    '-0',
    '0.0',
    '-0.0',
    '1e3',
    '2.5E-7',
    '-1e-9',
    '12345678901234567890',
    '1e400',
    '-1e400',
  ),
)

const nested = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value))
const wrong = fc.constantFrom(
  'NaN',
  '-NaN',
  'Infinity',
  '01',
  '1.',
  '.5',
  'tru',
  'nul',
  '"',
  '',
  '[',
  '{"a":1',
  "'x'",
  '+1',
)

const flag = fc.constantFrom('true', 'false')
const attempt = fc.nat(8200)

/** name → how its value may be written when all is well. */
const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
  task: fc.oneof(jsonText, fc.constant('null')),
  problem: fc.oneof(
    jsonText.filter((one) => one !== '""'),
    fc.nat(5).map(String),
  ),
  question: fc.oneof(
    jsonText,
    fc.constant('null'),
    fc.constantFrom('"0123456789abcdef"', `"${'long '.repeat(30)}"`),
  ),
  correct: flag,
  score: fc.constantFrom('0', '1', '0.0', '1.0', 'true'),
  answer: fc.oneof(jsonText, fc.constant('null')),
  tokens: fc.oneof(fc.nat(1e6).map(String), fc.constantFrom('null', '1e3', '2.0', '2147483647')),
  token_entropy: fc.oneof(
    jsonNumber.filter((one) => !one.startsWith('-') && Number.isFinite(Number(one))),
    fc.constant('null'),
  ),
  logprob: fc.oneof(
    jsonNumber.filter((one) => Number(one) <= 0 && Number.isFinite(Number(one))),
    fc.constant('null'),
  ),
  truncated: fc.oneof(flag, fc.constant('null')),
  sample: fc.oneof(
    attempt.map(String),
    attempt.map((one) => `"${one}"`),
    fc.constantFrom('null', '"a"', '"007"'),
  ),
  trace: fc.constantFrom('null', 'null', 'null', '"deepseek/0"'),
  response: fc.oneof(jsonText, fc.constant(JSON.stringify('a "quoted" \\ text, '.repeat(9)))),
  logprobs: nested,
  'an"odd key': fc.constant('1'),
}

type Field = readonly [name: string, value: string]

const anyValue = fc.oneof(
  jsonText,
  jsonNumber,
  nested,
  wrong,
  fc.constantFrom('true', 'false', 'null', 'NaN'),
)

const skipped = ['response', 'logprobs', 'an"odd key']

/** What may be wrong in a file: nothing; anything but what is skipped; anything, where nothing is skipped. */
export type Trouble = 'none' | 'in what is read' | 'anywhere'

/** Mostly whole and right, because a wrong line sends the whole file another way. */
function fieldsOf(trouble: Trouble): fc.Arbitrary<readonly Field[]> {
  const names = Object.keys(known).filter((name) => trouble !== 'anywhere' || !skipped.includes(name))
  const optional = Object.entries(known)
    .filter(([name]) => names.includes(name))
    .map(([name, value]) =>
      fc.option(value, { freq: 2 }).map((written): Field[] => (written === null ? [] : [[name, written]])),
    )
  const required = fc.tuple(known['problem'] ?? fc.constant('1'), flag).map(([problem, correct]): Field[] => [
    ['problem', problem],
    ['correct', correct],
  ])
  // In files without attempts that name becomes another, whose value is skipped.
  const read = names.filter((name) => !skipped.includes(name) && name !== 'sample')
  const odd = fc.tuple(fc.constantFrom(...read), anyValue)
  const extra =
    trouble === 'none'
      ? fc.constant([])
      : fc.oneof(
          { weight: 9, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(odd, { maxLength: 2 }) },
        )
  return fc.tuple(required, ...optional, extra).map((all) => {
    const seen = new Set<string>()
    const whole = all.slice(0, -1).flat() as Field[]
    // Only trouble brings a field twice.
    return [
      ...whole.filter(([name]) => !seen.has(name) && seen.add(name).has(name)),
      ...(all.at(-1) as Field[]),
    ]
  })
}

function written(fields: readonly Field[], comma: string, colon: string, escapedKey: boolean): string {
  const key = (name: string): string => {
    const plain = JSON.stringify(name)
    return escapedKey && name === 'problem' ? '"prob\\u006cem"' : plain
  }
  return `{${fields.map(([name, value]) => `${key(name)}${colon}${value}`).join(comma)}}`
}

const style = fc.constantFrom([', ', ': '], [',', ':'], [' ,\t', ' : '], [', ', ':'])

/** One line, without its end. */
function line(trouble: Trouble): fc.Arbitrary<string> {
  const record = fc
    .tuple(
      fieldsOf(trouble).chain((fields) => fc.shuffledSubarray([...fields], { minLength: fields.length })),
      style,
      fc.nat(40),
    )
    .map(([fields, [comma = '', colon = '']]) => written(fields, comma, colon, false))
  if (trouble === 'none') return record
  const escaped = fieldsOf(trouble).map((fields) => written(fields, ',', ':', true))
  const others = fc.constantFrom(
    '',
    ' ',
    '\t',
    '[1]',
    '{}',
    '{"problem":1,"correct":true},',
    '{"problem":1',
    'x',
    '{"problem":1,"correct":true}}',
  )
  return fc.oneof(
    { weight: 40, arbitrary: record },
    { weight: 1, arbitrary: escaped },
    { weight: 1, arbitrary: others },
  )
}

/** Stands in a text for a byte that is no UTF-8. */
const invalid = '\ue000'

/** A file of such lines. */
export function anyLines(trouble: Trouble): fc.Arbitrary<Buffer> {
  const ends = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', ' \n')
  return fc
    .record({
      lines: fc.array(fc.tuple(line(trouble), ends), { minLength: 1, maxLength: 10 }),
      repeat: fc.nat(2),
      attempts: fc.boolean(),
      mark: fc.boolean(),
      cutAt: fc.option(fc.nat(60), { freq: 3 }),
    })
    .map(({ lines, repeat, attempts, mark, cutAt }) => {
      const body = lines
        .map(([one, end]) => `${one}${end}`)
        .join('')
        .repeat(attempts ? 1 : repeat + 1)
        // Attempts read twice are a fault, so most files state none.
        .replaceAll(attempts ? /$^/g : /"sample"/g, '"sampel"')
      const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${body}`)
      if (trouble === 'anywhere') {
        for (let at = bytes.indexOf(invalid); at >= 0; at = bytes.indexOf(invalid))
          bytes.write('\xc3..', at, 'latin1')
      }
      return cutAt === null ? bytes : bytes.subarray(0, Math.max(1, bytes.length - cutAt))
    })
}
