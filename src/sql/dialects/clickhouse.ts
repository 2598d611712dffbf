import type { ColumnType, Dialect } from '../dialect.ts'

const types: Record<ColumnType, string> = {
  text: 'Nullable(String)',
  flag: 'Nullable(UInt8)',
  whole: 'Nullable(Int64)',
  real: 'Nullable(Float64)',
}
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const named = (name: string): string => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``

export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier: named,
  literal: quoted,
  text: (expression) => `toString(${expression})`,
  whole: (expression) => `toInt64(${expression})`,
  real: (expression) => `toFloat64(${expression})`,
  isHash: (expression) => `match(${expression}, '^[0-9a-f]{16}$')`,
  questionHash: (expression) =>
    `lower(substring(hex(SHA256(replaceRegexpAll(${expression}, '^\\\\s+|\\\\s+$', ''))), 1, 16))`,
  isBlank: (expression) => `NOT match(${expression}, '\\\\S')`,
  answers: (answer, seen, correct) => `groupArray((${answer}, ${seen}, ${correct}))`,
  traces: (trace, logprob, tokens) => `groupArray((${trace}, ${logprob}, ${tokens}))`,
  list: (wholes) => `[${wholes.join(', ')}]`,
  files({ glob, format, columns }) {
    // Old versions take a quotation in a schema for a part of the name.
    const plain = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : named(name))
    const schema = [...columns].map(([name, type]) => `${plain(name)} ${types[type]}`).join(', ')
    return `file(${quoted(glob)}, '${format === 'json' ? 'JSONEachRow' : 'Parquet'}', ${quoted(schema)})`
  },
  saving: [
    'clickhouse-client --output_format_json_quote_64bit_integers=0 --query "$(cat this-file)" --format JSONEachRow > run.tally.jsonl',
    'question texts have to be in NFC, or be hashed before',
  ],
  ending: '\nSETTINGS output_format_json_quote_64bit_integers = 0',
}
