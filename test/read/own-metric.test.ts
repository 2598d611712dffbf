// What a tool says of its own run, beside what Leash reads from the samples of the same run.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { formats } from '../../src/read/formats/index.ts'
import { passAtK } from '../../src/stats/pass-at-k.ts'
import { findInputs } from '../../src/world/files.ts'
import { evalPlusClaims, humanEvalClaims, lightevalClaims, lmEvalClaims, text } from './own-metric/claims.ts'
import type { Claim } from './own-metric/claims.ts'
import { inspectClaims } from './own-metric/inspect.ts'
import { read } from './sources.ts'
import type { Read } from './sources.ts'

/** One run of one tool: the samples that it wrote, and what it says of them. */
interface Run {
  readonly format: string
  readonly path: string
  /** Where the file leaves a choice. */
  readonly metric?: string
  readonly claims: () => readonly Claim[] | Promise<readonly Claim[]>
}

const run = 'fixtures/tiny-rlvr'
const models = ['base', 'grpo']

const runs: readonly Run[] = [
  ...models.flatMap((model): Run[] => [
    {
      format: 'human-eval',
      path: `${run}/human-eval/${model}.jsonl_results.jsonl`,
      claims: () => humanEvalClaims(text(`${run}/human-eval/${model}.printed.txt`)),
    },
    {
      format: 'evalplus',
      path: `${run}/evalplus/${model}_eval_results.json`,
      metric: 'base',
      claims: () => evalPlusClaims(text(`${run}/evalplus/${model}.printed.txt`), 'base tests'),
    },
    {
      format: 'evalplus',
      path: `${run}/evalplus/${model}_eval_results.json`,
      metric: 'plus',
      claims: () => evalPlusClaims(text(`${run}/evalplus/${model}.printed.txt`), 'base + extra tests'),
    },
    {
      format: 'lm-eval',
      path: `${run}/lm-eval/${model}`,
      claims: () => lmEvalClaims(text(`${run}/lm-eval/${model}/printed.txt`)),
    },
    ...readdirSync(`${run}/inspect/${model}`).map((name) => ({
      format: 'inspect',
      path: `${run}/inspect/${model}/${name}`,
      claims: () => inspectClaims(`${run}/inspect/${model}/${name}`),
    })),
  ]),
  {
    format: 'lighteval',
    path: 'fixtures/formats/lighteval/details.zip',
    claims: () => lightevalClaims(text('fixtures/formats/lighteval/metrics.json')),
  },
]

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

/** The mean over the task's problems of pass@k, from the counts that Leash reads. */
function measured(rows: Read['rows'], { task, k }: Claim): number {
  const counts = new Map<string, [n: number, c: number]>()
  for (const row of rows) {
    if (row.kind === 'trace' || (task !== undefined && row.settledTask !== task)) continue
    const key = JSON.stringify([row.settledTask, row.problem])
    const [n, c] = counts.get(key) ?? [0, 0]
    const [more, right] = row.kind === 'sample' ? [1, Number(row.correct)] : [row.n, row.c]
    counts.set(key, [n + more, c + right])
  }
  const each = [...counts.values()].map(([n, c]) => passAtK(n, c, k) ?? Number.NaN)
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

describe("the counts of Leash and the tool's own metric", () => {
  it.each(runs.map((one) => [title(one), one] as const))('agree for %s', async (_, one) => {
    const claims = await one.claims()
    const rows = await rowsOf(one)
    const off = claims
      .map((claim) => ({ ...claim, measured: measured(rows, claim) }))
      .filter(({ measured, value, digits }) => !(Math.abs(measured - value) <= 0.5 * 10 ** -digits + 1e-12))
    expect(claims).not.toEqual([])
    expect(off).toEqual([])
  })

  it('are compared for every format whose card says so, and for no other', () => {
    const said = formats.filter(({ card }) => 'compared' in card.ownMetric).map(({ name }) => name)
    expect([...new Set(runs.map(({ format }) => format))].sort()).toEqual([...said].sort())
  })
})
