// What a tool says of its own run, beside the counts that Leash reads from the samples of the same run.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { defaultLimits } from '../../src/read/limits.ts'
import { zipMembers } from '../../src/read/zip.ts'
import { findInputs } from '../../src/world/files.ts'
import { read, sourceOf, totals } from './sources.ts'

interface Log {
  readonly results: {
    readonly scores: readonly { readonly metrics: Readonly<Record<string, { value: number }>> }[]
  }
}

/** The share of correct samples of every task that Leash finds in the file or folder. */
async function accuracies(path: string): Promise<Record<string, number>> {
  const { inputs } = await findInputs([{ path }], 'candidate')
  const { rows, faults } = await read(inputs)
  expect(faults).toEqual([])
  return Object.fromEntries(Object.entries(totals(rows)).map(([task, [n, c]]) => [task, c / n]))
}

/** The log itself, or the header of an archive. */
async function inspectLog(path: string): Promise<Log> {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8')) as Log
  const members = await zipMembers(sourceOf(path, readFileSync(path)), defaultLimits)
  const parts: Uint8Array[] = []
  for await (const chunk of members.find((one) => one.path.endsWith('header.json'))?.open() ?? [])
    parts.push(chunk)
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Log
}

const inspectLogs = ['base', 'grpo'].flatMap((model) => {
  const folder = `fixtures/tiny-rlvr/inspect/${model}`
  return readdirSync(folder).map((name) => `${folder}/${name}`)
})

describe('the counts of Leash and the metric of the tool itself', () => {
  it('there are logs of Inspect to compare with', () => {
    expect(inspectLogs.length).toBeGreaterThan(5)
  })

  it.each(inspectLogs)('agree for Inspect, %s', async (path) => {
    const { results } = await inspectLog(path)
    const own = results.scores[0]?.metrics['accuracy']?.value
    const [measured] = Object.values(await accuracies(path))
    expect(measured).toBeCloseTo(own ?? Number.NaN, 12)
  })

  it('agree for lighteval: pass@1, average and exact match', async () => {
    const folder = 'fixtures/formats/lighteval'
    const own = JSON.parse(readFileSync(`${folder}/metrics.json`, 'utf8')) as Record<
      string,
      Record<string, number>
    >
    const measured = await accuracies(`${folder}/details.zip`)
    expect(measured['tiny']).toBeCloseTo(own['tiny']?.['pass@k:k=1&n=4'] ?? Number.NaN, 12)
    expect(measured['tiny']).toBeCloseTo(own['tiny']?.['avg@n:n=4'] ?? Number.NaN, 12)
    expect(measured['greedy']).toBeCloseTo(own['greedy']?.['em'] ?? Number.NaN, 12)
  })
})
