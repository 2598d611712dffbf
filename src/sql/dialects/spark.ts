import type { Dialect } from '../dialect.ts'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const named = (name: string): string => `\`${name.replaceAll('`', '``')}\``

export const spark: Dialect = {
  name: 'spark',
  identifier: named,
  literal: quoted,
  text: (expression) => `CAST(${expression} AS STRING)`,
  whole: (expression) => `CAST(${expression} AS BIGINT)`,
  real: (expression) => `CAST(${expression} AS DOUBLE)`,
  isHash: (expression) => `${expression} RLIKE '^[0-9a-f]{16}$'`,
  questionHash: (expression) =>
    `substr(sha2(regexp_replace(${expression}, '^\\\\s+|\\\\s+$', ''), 256), 1, 16)`,
  isBlank: (expression) => `NOT ${expression} RLIKE '\\\\S'`,
  answers: (answer, seen, correct) =>
    `collect_list(named_struct('answer', ${answer}, 'seen', ${seen}, 'correct', ${correct}))`,
  traces: (trace, logprob, tokens) =>
    `collect_list(named_struct('trace', ${trace}, 'logprob', ${logprob}, 'tokens', ${tokens}))`,
  list: (wholes) => `array(${wholes.join(', ')})`,
  files: ({ glob, format }) => `${format}.${named(glob)}`,
  saving: [
    "spark.sql(this statement).write.json('run.tally.jsonl'), or .parquet('run.tally.parquet'); Leash reads the folder",
    'Spark does not normalise Unicode: question texts have to be in NFC, or be hashed before',
  ],
  ending: ';',
}
