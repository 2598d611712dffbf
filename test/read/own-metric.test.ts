// What a tool says of its own run, beside what Leash reads from the samples of the same run.
import { describe, expect, it } from '@jest/globals'
import { formats } from '../../src/read/formats/index.ts'
import { gPassAtK } from '../../src/stats/g-pass-at-k.ts'
import { passAtK } from '../../src/stats/pass-at-k.ts'
import { findInputs } from '../../src/world/files.ts'
import type { Claim } from './own-metric/claims.ts'
import { runs } from './own-metric/runs.ts'
import type { Run } from './own-metric/runs.ts'
import { read } from './sources.ts'
import type { Read } from './sources.ts'

function title({ format, path, metric }: Run): string {
  return [format, path, metric ?? ''].join(' ').trim()
}

async function rowsOf({ format, path, metric }: Run): Promise<Read['rows']> {
  const { inputs, faults } = await findInputs([{ path }], 'candidate')
  const reading = await read(inputs, { metric })
  expect([...faults, ...reading.faults]).toEqual([])
  expect(new Set(reading.files.map((file) => file.format))).toEqual(new Set([format]))
  return reading.rows
}

/** The mean over the task's problems of pass@k or G-Pass@k, from the counts that Leash reads. */
function measured(rows: Read['rows'], { task, k, tau }: Claim): number {
  const counts = new Map<string, [n: number, c: number]>()
  for (const row of rows) {
    if (row.kind === 'trace' || (task !== undefined && row.settledTask !== task)) continue
    const key = JSON.stringify([row.settledTask, row.problem])
    const [n, c] = counts.get(key) ?? [0, 0]
    const [more, right] = row.kind === 'sample' ? [1, Number(row.correct)] : [row.n, row.c]
    counts.set(key, [n + more, c + right])
  }
  const each = [...counts.values()].map(
    ([n, c]) => (tau === undefined ? passAtK(n, c, k) : gPassAtK(n, c, k, tau)) ?? Number.NaN,
  )
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

describe("the counts of Leash and the tool's own metric", () => {
  it.each(runs.map((one) => [title(one), one] as const))('agree for %s', async (_, one) => {
    const own = await one.claims()
    const rows = await rowsOf(one)
    const off = own
      .map((claim) => ({ ...claim, measured: measured(rows, claim) }))
      .filter(({ measured, value, digits }) => !(Math.abs(measured - value) <= 0.5 * 10 ** -digits + 1e-12))
    expect(own).not.toEqual([])
    expect(off).toEqual([])
  })

  it('are compared for every format whose card says so, and for no other', () => {
    const said = formats.filter(({ card }) => 'compared' in card.ownMetric).map(({ name }) => name)
    expect([...new Set(runs.map(({ format }) => format))].sort()).toEqual([...said].sort())
  })
})
