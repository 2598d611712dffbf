import type { Dialect } from '../dialect.ts'

export const bigquery: Dialect = {
  name: 'bigquery',
  identifier: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`,
  text: (expression) => `CAST(${expression} AS STRING)`,
  whole: (expression) => `CAST(${expression} AS INT64)`,
  real: (expression) => `CAST(${expression} AS FLOAT64)`,
  isHash: (expression) => `REGEXP_CONTAINS(${expression}, r'^[0-9a-f]{16}$')`,
  questionHash: (expression) =>
    `SUBSTR(TO_HEX(SHA256(REGEXP_REPLACE(NORMALIZE(${expression}, NFC), r'^\\s+|\\s+$', ''))), 1, 16)`,
  isBlank: (expression) => `NOT REGEXP_CONTAINS(${expression}, r'\\S')`,
  answers: (answer, seen, correct) =>
    `ARRAY_AGG(STRUCT(${answer} AS answer, ${seen} AS seen, ${correct} AS correct))`,
  traces: (trace, logprob, tokens) =>
    `ARRAY_AGG(STRUCT(${trace} AS trace, ${logprob} AS logprob, ${tokens} AS tokens))`,
  list: (wholes) => `[${wholes.join(', ')}]`,
  files: undefined,
  saving: [
    "EXPORT DATA OPTIONS (uri = 'gs://BUCKET/run-*.tally.parquet', format = 'PARQUET') AS (this statement)",
  ],
  ending: ';',
}
