// The statement for DuckDB, run by DuckDB: its rows come to the same bytes as `leash tally` without it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parseColumns } from '../../src/sql/columns.ts'
import { duckdb } from '../../src/sql/dialects/duckdb.ts'
import { reductionSql } from '../../src/sql/reduction.ts'
import type { Reduction } from '../../src/sql/reduction.ts'
import { jsonLines } from '../read/sources.ts'
import { sampleColumns, sampleLines, tallied, traceColumns, traceLines } from './samples.ts'

const folder = mkdtempSync(path.join(tmpdir(), "leash-sql-o'"))
const at = (name: string): string => path.join(folder, name)
let engine: DuckDBConnection

beforeAll(async () => {
  writeFileSync(at('samples.jsonl'), sampleLines)
  writeFileSync(at('traces.jsonl'), traceLines)
  engine = await (await DuckDBInstance.create()).connect()
})

afterAll(() => {
  engine.closeSync()
  rmSync(folder, { recursive: true })
})

/** Runs the reduction and gives the file of its rows. */
async function reduced(columns: string, given: Partial<Reduction>): Promise<string> {
  const { traces = false } = given
  const parsed = parseColumns(columns, traces)
  const from = { glob: at('samples.jsonl'), format: 'json' } as const
  const whole = { columns: parsed.columns, from, task: 'all', threshold: undefined, traces, ...given }
  const statement = (reductionSql(whole, duckdb) ?? '').replace(/;\n$/, '')
  await engine.run(`COPY (${statement}) TO '${at('out.jsonl').replaceAll("'", "''")}' (FORMAT json)`)
  return readFileSync(at('out.jsonl'), 'utf8')
}

describe('the statement for DuckDB', () => {
  it('comes to the bytes of leash tally, for samples in files', async () => {
    const rows = await reduced(sampleColumns, {})
    expect(await tallied({ 'sql.jsonl': rows })).toBe(await tallied({ 'samples.jsonl': sampleLines }))
  })

  it('comes to the same with external traces beside them', async () => {
    const samples = await reduced(sampleColumns, {})
    const from = { glob: at('traces.jsonl'), format: 'json' } as const
    const traces = await reduced(traceColumns, { traces: true, from })
    expect(await tallied({ 'a.jsonl': samples, 'b.jsonl': traces })).toBe(
      await tallied({ 'samples.jsonl': sampleLines, 'traces.jsonl': traceLines }),
    )
  })

  it('comes to the same from a table with other names, scores and a threshold', async () => {
    await engine.run(
      'CREATE TABLE "my ""evals""" (qid INTEGER, "re ward" DOUBLE, pred VARCHAR, info STRUCT(len INTEGER))',
    )
    const rows = [
      { problem: 1, score: 0.25, answer: 'a', tokens: 3 },
      { problem: 1, score: 0.75, answer: 'b', tokens: 4 },
      { problem: 2, score: 0.5, answer: '', tokens: 5 },
    ]
    const values = rows.map((r) => `(${r.problem}, ${r.score}, '${r.answer}', {len: ${r.tokens}})`)
    await engine.run(`INSERT INTO "my ""evals""" VALUES ${values.join(', ')}`)
    const file = await reduced('problem=qid,score=re ward,answer=pred,tokens=info.len', {
      from: { table: ['my "evals"'] },
      task: "o'task",
      threshold: 0.5,
    })
    const plain = rows.map(({ score, ...row }) => ({ ...row, task: "o'task", correct: score >= 0.5 }))
    expect(await tallied({ 'sql.jsonl': file })).toBe(await tallied({ 'plain.jsonl': jsonLines(...plain) }))
  })

  it.each([
    ['without correctness', 'problem,correct', [{ problem: '1', correct: null }]],
    ['with a score that is neither 0 nor 1', 'problem,score', [{ problem: '1', score: 0.5 }]],
    ['with a score that is nothing', 'problem,score', [{ problem: '1', score: null }]],
  ])('counts a sample %s apart, so that Leash refuses the row', async (_, columns, rows) => {
    writeFileSync(at('bad.jsonl'), jsonLines(...rows, { problem: '1', correct: true, score: 1 }))
    const file = await reduced(columns, { from: { glob: at('bad.jsonl'), format: 'json' } })
    expect(await tallied({ 'sql.jsonl': file })).toMatch(
      /sql\.jsonl, line 1.*1 of its samples have no correctness/,
    )
  })
})
