// One thread's share of scanning a file on disk: blocks of a plain file, as long as there are any left, or a stretch of
// packed bytes from its start to its end. Runs the same on the main thread and in a worker.
import { closeSync, openSync, readSync } from 'node:fs'
import type { ScanPlan } from '../read/scan/plan.ts'
import { scanRange } from '../read/scan/scan-range.ts'
import { lineScanner } from '../read/scan/scanner.ts'
import type { Scanned, Scanner } from '../read/scan/scanner.ts'
import type { Advance, StoredRange } from '../read/source.ts'
import { unfolded } from './unfolded.ts'

/** All threads that scan a file get the same of these. */
export interface BlocksJob {
  readonly kind: 'blocks'
  readonly file: string
  readonly plan: ScanPlan
  readonly size: number
  readonly block: number
  /** One number: the next block that nobody has taken. */
  readonly next: SharedArrayBuffer
}

export interface RangeJob {
  readonly kind: 'range'
  readonly file: string
  readonly plan: ScanPlan
  readonly range: StoredRange
}

export type ScanJob = BlocksJob | RangeJob

/** Undefined: the file has to be parsed whole. */
export async function performJob(job: ScanJob): Promise<Scanned | undefined> {
  const scanner = lineScanner(job.plan)
  if (scanner === undefined) return undefined
  if (job.kind === 'blocks') scanBlocks(scanner, job)
  else if (!(await scanPacked(scanner, job))) return undefined
  return scanner.result()
}

/** Waits for the file by itself: nothing else is to be done in the meantime, and it is quicker. */
export function scanBlocks(
  scanner: Scanner,
  { file, size, block, next }: BlocksJob,
  advance?: Advance,
): void {
  let [own, told] = [0, 0]
  const counter = new Int32Array(next)
  const descriptor = openSync(file, 'r')
  try {
    const readAt = (space: Uint8Array, at: number): number => readSync(descriptor, space, 0, space.length, at)
    for (;;) {
      const start = Atomics.add(counter, 0, 1) * block
      if (start >= size) return
      scanRange(scanner, readAt, start, start + block, size)
      // What one thread gives up is given up by all.
      if (scanner.gaveUp) Atomics.store(counter, 0, 1 << 30)
      else if (advance !== undefined) {
        // With what the other threads have taken by now; how many lines are in it, the own ones say.
        const taken = Math.min(size, Atomics.load(counter, 0) * block)
        own += Math.min(block, size - start)
        advance(taken - told, Math.round((scanner.records / own) * (taken - told)))
        told = taken
      }
    }
  } finally {
    closeSync(descriptor)
  }
}

/** False: the bytes are not what they should be, or too many. */
async function scanPacked(scanner: Scanner, { file, range }: RangeJob): Promise<boolean> {
  const { most, exactly } = range
  let bytes = 0
  try {
    for await (const chunk of unfolded(file, range)) {
      bytes += chunk.length
      if (bytes > most) return false
      scanner.space(chunk.length).set(chunk)
      if (!scanner.read(chunk.length, Infinity, false) && scanner.gaveUp) return false
    }
  } catch {
    // Parsed whole, the file says what is wrong with it.
    return false
  }
  scanner.read(0, Infinity, true)
  return exactly === undefined || bytes === exactly
}
