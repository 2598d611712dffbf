import type { ColumnType, Dialect } from '../dialect.ts'

const types: Record<ColumnType, string> = {
  text: 'VARCHAR',
  flag: 'BOOLEAN',
  whole: 'BIGINT',
  real: 'DOUBLE',
}
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: quoted,
  text: (expression) => `CAST(${expression} AS VARCHAR)`,
  whole: (expression) => `CAST(${expression} AS BIGINT)`,
  real: (expression) => `CAST(${expression} AS DOUBLE)`,
  isHash: (expression) => `regexp_full_match(${expression}, '[0-9a-f]{16}')`,
  questionHash: (expression) =>
    `substr(sha256(regexp_replace(nfc_normalize(${expression}), '^\\s+|\\s+$', '', 'g')), 1, 16)`,
  isBlank: (expression) => `NOT regexp_matches(${expression}, '\\S')`,
  answers: (answer, seen, correct) => `list({answer: ${answer}, seen: ${seen}, correct: ${correct}})`,
  traces: (trace, logprob, tokens) => `list({trace: ${trace}, logprob: ${logprob}, tokens: ${tokens}})`,
  list: (wholes) => `[${wholes.join(', ')}]`,
  files({ glob, format, columns }) {
    if (format === 'parquet') return `read_parquet(${quoted(glob)})`
    const typed = [...columns].map(([name, type]) => `${quoted(name)}: '${types[type]}'`)
    return `read_json(${quoted(glob)}, format = 'newline_delimited', maximum_object_size = 1073741824, columns = {${typed.join(', ')}})`
  },
  saving: ["COPY (this statement) TO 'run.tally.parquet' (FORMAT parquet)"],
  ending: ';',
}
