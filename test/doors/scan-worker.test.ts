// The built thread that scans, and the main one: each sees fewer different answers than are kept, and what they share says
// whether all together are too many.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it } from '@jest/globals'
import { scanRange } from '../../src/read/scan/scan-range.ts'
import { lineScanner } from '../../src/read/scan/scanner.ts'
import type { Scanned } from '../../src/read/scan/scanner.ts'
import type { BlocksJob } from '../../src/world/scan-job.ts'
import { tell } from '../read/scan/scanning.ts'
import type { OwnScan } from '../read/scan/scanning.ts'
import { jsonLines } from '../read/sources.ts'
import { inFolder } from './leash-cli.ts'

const built = path.resolve(import.meta.dirname, '../../dist/scan-worker.cjs')
const rows = Array.from({ length: 30_000 }, (_, at) => ({
  problem: `p${at % 7}`,
  correct: at % 3 === 0,
  answer: `${at} is the answer`,
}))
const bytes = Buffer.from(jsonLines(...rows))

/** The thread scans the second half of the file, and the main one the first. */
function byTwo(file: string, worker: Worker): OwnScan {
  return async (_, plan) => {
    const size = bytes.length
    const block = Math.ceil(size / 2)
    const next = new SharedArrayBuffer(4)
    new Int32Array(next)[0] = 1
    worker.postMessage({ kind: 'blocks', file, plan, size, block, next } satisfies BlocksJob)
    const scanner = lineScanner(plan)
    if (scanner === undefined) return undefined
    scanRange(scanner, (space, at) => bytes.copy(space, 0, at), 0, block, size)
    const [other] = (await once(worker, 'message')) as [Scanned]
    scanner.add(other)
    return scanner.result()
  }
}

it.each([
  { most: 20_000, what: 'are too many together, which one scan tells', lookedAgain: 0 },
  { most: 40_000, what: 'are all kept, by a second scan', lookedAgain: 1 },
])('15,000 answers of each of two threads, where $most are kept, $what', async ({ most, lookedAgain }) => {
  await inFolder({}, async (folder) => {
    const file = path.join(folder, 'samples.jsonl')
    writeFileSync(file, bytes)
    const worker = new Worker(built)
    const answers = { texts: most, most }
    const whole = await tell({ 'a.jsonl': bytes }, undefined, {}, answers)
    const told = await tell({ 'a.jsonl': bytes }, byTwo(file, worker), {}, answers)
    await worker.terminate()
    expect({ ...told, samples: whole.samples }).toEqual({ ...whole, scans: 1, lookedAgain })
  })
})
