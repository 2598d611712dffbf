import type { Dialect } from '../dialect.ts'

export const trino: Dialect = {
  name: 'trino',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  text: (expression) => `CAST(${expression} AS varchar)`,
  whole: (expression) => `CAST(${expression} AS bigint)`,
  real: (expression) => `CAST(${expression} AS double)`,
  isHash: (expression) => `regexp_like(${expression}, '^[0-9a-f]{16}$')`,
  questionHash: (expression) =>
    `substr(lower(to_hex(sha256(to_utf8(regexp_replace(normalize(${expression}), '^\\s+|\\s+$', ''))))), 1, 16)`,
  isBlank: (expression) => `NOT regexp_like(${expression}, '\\S')`,
  answers: (answer, seen, correct) =>
    `array_agg(CAST(ROW(${answer}, ${seen}, ${correct}) AS ROW(answer varchar, seen bigint, correct bigint)))`,
  traces: (trace, logprob, tokens) =>
    `array_agg(CAST(ROW(${trace}, ${logprob}, ${tokens}) AS ROW(trace varchar, logprob bigint, tokens bigint)))`,
  list: (wholes) => `ARRAY[${wholes.join(', ')}]`,
  files: undefined,
  saving: [
    "CREATE TABLE hive.leash.run WITH (format = 'PARQUET') AS (this statement); Leash reads the table's parquet files",
  ],
  ending: '',
}
