// The statements for Spark and ClickHouse, run by these engines, where .ci/sql-engines has put them: LEASH_SPARK_PYTHON names a
// Python with PySpark, LEASH_CLICKHOUSE the program clickhouse-server. Elsewhere the tests say that they are skipped.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseColumns } from '../../src/sql/columns.ts'
import { clickhouse } from '../../src/sql/dialects/clickhouse.ts'
import { spark } from '../../src/sql/dialects/spark.ts'
import { reductionSql } from '../../src/sql/reduction.ts'
import type { Dialect } from '../../src/sql/dialect.ts'
import { startClickHouse } from './clickhouse-server.ts'
import { sampleColumns, sampleLines, tallied, traceColumns, traceLines } from './samples.ts'

const engines = {
  spark: process.env['LEASH_SPARK_PYTHON'] ?? '',
  clickhouse: process.env['LEASH_CLICKHOUSE'] ?? '',
}
const patience = 300_000

let folder: string
const at = (name: string): string => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leash-engines-'))
  writeFileSync(at('samples.jsonl'), sampleLines)
  writeFileSync(at('traces.jsonl'), traceLines)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function statement(dialect: Dialect, kind: 'samples' | 'traces', glob = at(`${kind}.jsonl`)): string {
  const traces = kind === 'traces'
  const { columns } = parseColumns(traces ? traceColumns : sampleColumns, traces)
  const from = { glob, format: 'json' } as const
  return reductionSql({ columns, from, task: 'all', threshold: undefined, traces }, dialect) ?? ''
}

async function expectSame(rows: Readonly<Record<'samples' | 'traces', string>>): Promise<void> {
  const local = { 'samples.jsonl': sampleLines, 'traces.jsonl': traceLines }
  const sql = { 'a.jsonl': rows.samples, 'b.jsonl': rows.traces }
  expect(await tallied(sql)).toBe(await tallied(local))
}

const where = (engine: string) => (engine === '' ? describe.skip : describe)

where(engines.spark)('Spark with two executors (skipped where LEASH_SPARK_PYTHON names no Python)', () => {
  it(
    'comes to the bytes of leash tally',
    async () => {
      for (const kind of ['samples', 'traces'] as const)
        writeFileSync(at(`${kind}.sql`), statement(spark, kind))
      const files = ['samples.sql', 'samples.out', 'traces.sql', 'traces.out'].map(at)
      const said = execFileSync(engines.spark, ['test/sql/spark.py', ...files], { encoding: 'utf8' })
      expect(said).toContain('2 executors')
      const rows = (name: string): string =>
        readdirSync(at(name))
          .filter((file) => file.startsWith('part-'))
          .map((file) => readFileSync(path.join(at(name), file), 'utf8'))
          .join('')
      await expectSame({ samples: rows('samples.out'), traces: rows('traces.out') })
    },
    patience,
  )
})

where(engines.clickhouse)('ClickHouse (skipped where LEASH_CLICKHOUSE names none)', () => {
  it(
    'comes to the bytes of leash tally',
    async () => {
      const server = await startClickHouse(engines.clickhouse, at('clickhouse'))
      try {
        const rows = (kind: 'samples' | 'traces'): string => {
          copyFileSync(at(`${kind}.jsonl`), path.join(server.files, `${kind}.jsonl`))
          return server.query(statement(clickhouse, kind, `${kind}.jsonl`))
        }
        await expectSame({ samples: rows('samples'), traces: rows('traces') })
      } finally {
        server.stop()
      }
    },
    patience,
  )
})
