// Statements for engines that are not at hand are at least statements of their dialect; what the user writes ends no quotation.
import { describe, expect, it } from '@jest/globals'
import sqlParser from 'node-sql-parser'
import { parseColumns } from '../../src/sql/columns.ts'
import { dialects } from '../../src/sql/dialects/index.ts'
import { reductionSql } from '../../src/sql/reduction.ts'
import { bundled } from '../../scripts/bundled.mjs'
import type { Reduction } from '../../src/sql/reduction.ts'
import { sampleColumns, traceColumns } from './samples.ts'

interface TrinoParser {
  validate(sql: string): { message: string }[]
}

/** The grammar of Trino itself; its package loads in no plain Node. */
let trinoParser: Promise<TrinoParser> | undefined
async function loadTrino(): Promise<TrinoParser> {
  const loaded = await bundled("export { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js'")
  return new (loaded as { TrinoSQL: new () => TrinoParser }).TrinoSQL()
}

/** What is wrong with a statement, by a parser of its dialect. */
const complaints: Readonly<Record<string, (sql: string) => Promise<string[]>>> = {
  async trino(sql) {
    trinoParser ??= loadTrino()
    return (await trinoParser).validate(sql).map(({ message }) => message)
  },
  bigquery(sql) {
    try {
      new sqlParser.Parser().astify(sql, { database: 'BigQuery' })
      return Promise.resolve([])
    } catch (error) {
      return Promise.resolve([String(error)])
    }
  },
}

function statement(name: string, given: Partial<Reduction>, columns = sampleColumns): string | undefined {
  const { traces = false } = given
  const dialect = dialects.find((one) => one.name === name)
  if (dialect === undefined) throw new Error(name)
  const from = { table: ['lake', 'evals', 'samples'] }
  const named = parseColumns(columns, traces).columns
  return reductionSql({ columns: named, from, task: 'all', threshold: undefined, traces, ...given }, dialect)
}

describe('the statements of leash sql', () => {
  it.each(dialects.map(({ name }) => name))('%s: as it is printed', (name) => {
    expect(statement(name, {})).toMatchSnapshot()
  })

  const variants: [string, Partial<Reduction>, string | undefined][] = [
    ['samples', {}, undefined],
    ['scores with a threshold', { threshold: 0.5 }, 'problem=qid,score,answer,logprob,tokens,trace'],
    ['traces', { traces: true }, traceColumns],
  ]
  it.each(Object.keys(complaints))(
    '%s: a parser of the dialect reads them, and not what is broken',
    async (dialect) => {
      const complain = complaints[dialect] ?? (() => Promise.resolve(['no parser']))
      for (const [, given, columns] of variants)
        expect(await complain(statement(dialect, given, columns) ?? '')).toEqual([])
      expect(await complain((statement(dialect, {}) ?? '').replace('GROUP BY', 'GROUP'))).not.toEqual([])
    },
  )

  it.each(dialects.map(({ name }) => name))('%s: no name and no text ends its quotation', (name) => {
    const evil = `x\`"'\\; DROP TABLE t --`
    const text = statement(
      name,
      { from: { table: [evil] }, task: evil },
      `problem=${evil.replaceAll(',', '')},correct`,
    )
    // What is left when every quotation is taken out holds nothing of it.
    const bare = (text ?? '')
      .replaceAll(/^-- .*$/gm, '')
      .replaceAll(
        name === 'trino' || name === 'duckdb'
          ? /'(?:''|[^'])*'|"(?:""|[^"])*"/g
          : /'(?:\\.|[^'\\])*'|`(?:\\.|``|[^`\\])*`/g,
        '',
      )
    expect(bare).not.toContain('DROP')
  })

  it('names every column that it cannot take, and what is missing', () => {
    const { faults } = parseColumns('problm,corect=x,answer=,logprob', false)
    expect(faults.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'sql-column: --columns: "problm" does not say what a column is. Was "problem" meant?',
      'sql-column: --columns: "corect=x" does not say what a column is. Was "correct" meant?',
      'sql-column: --columns: "answer=" does not say what a column is. Was "answer" meant?',
      'sql-needs: The statement cannot be made without "problem".',
      'sql-needs: The statement cannot be made without "tokens" beside "logprob".',
      'sql-needs: The statement cannot be made without "correct" or "score".',
    ])
  })

  it('reads files only where the engine does', () => {
    const files = { from: { glob: 'a/*.parquet', format: 'parquet' } } as const
    const readers = dialects.filter(({ name }) => statement(name, files) !== undefined)
    expect(readers.map(({ name }) => name)).toEqual(['duckdb', 'spark', 'clickhouse'])
  })
})
