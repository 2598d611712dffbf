// DuckDB at its best: columns named, order given up, the group-by of `leash tally`, its own JSON writer for the result.
// Usage: node duckdb.mjs FILE THREADS. The columns are in ../rows.ts.
import { DuckDBInstance } from '@duckdb/node-api'

const [file, threads] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:', { threads, preserve_insertion_order: 'false' })
const connection = await instance.connect()
const millionths = (column) => `sum(floor(${column} * 1e6 + 0.5)::BIGINT)::BIGINT`
await connection.run(`
  COPY (
    SELECT task, problem, answer, count(*) AS n, count(*) FILTER (correct) AS c, sum(tokens)::BIGINT AS tokens,
      ${millionths('token_entropy')} AS token_entropy, ${millionths('logprob')} AS logprob,
      count(*) FILTER (truncated) AS truncated
    FROM read_json('${file}', format = 'newline_delimited', columns = {
      task: 'VARCHAR', problem: 'VARCHAR', answer: 'VARCHAR', correct: 'BOOLEAN', tokens: 'BIGINT',
      token_entropy: 'DOUBLE', logprob: 'DOUBLE', truncated: 'BOOLEAN'
    })
    GROUP BY task, problem, answer
  ) TO '/dev/stdout' (FORMAT json)`)
