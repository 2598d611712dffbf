// A file on disk → what a scan of its lines finds, by one thread or several.
import type { ScanPlan } from '../read/scan/plan.ts'
import { lineScanner } from '../read/scan/scanner.ts'
import type { Scanned } from '../read/scan/scanner.ts'
import type { Limits } from '../read/limits.ts'
import type { Advance, Packing, StoredRange } from '../read/source.ts'
import { scanBlocks } from './scan-job.ts'
import { onAllThreads, onOneThread } from './scan-threads.ts'
import { countThreads, worthAThread } from './workers.ts'

const largestBlock = 4 << 20

/** A whole file of `size` bytes. Undefined: it has to be parsed whole. */
export async function scanFile(
  file: string,
  size: number,
  plan: ScanPlan,
  packing: Packing,
  limits: Limits,
  advance: Advance,
): Promise<Scanned | undefined> {
  if (packing !== 'none') {
    const most = Math.min(limits.expandedBytes, Math.max(limits.ratioFrom, size * limits.ratio))
    return scanStored(file, plan, { start: 0, end: size, packing, most })
  }
  const block = Math.min(largestBlock, Math.max(1 << 20, Math.ceil(size / (4 * countThreads()))))
  const next = new SharedArrayBuffer(4)
  const job = { kind: 'blocks', file, plan, size, block, next } as const
  if (size < worthAThread) return onOneThread(job)
  // The others begin while the main thread makes its own scanner.
  const { own: scanner, others } = await onAllThreads(job, () => {
    const made = lineScanner(plan)
    if (made !== undefined) scanBlocks(made, job, advance)
    return made
  })
  if (scanner === undefined) return undefined
  for (const one of others) {
    if (one === undefined) return undefined
    scanner.add(one)
  }
  return scanner.result()
}

/** A stretch of a file. */
export function scanStored(file: string, plan: ScanPlan, range: StoredRange): Promise<Scanned | undefined> {
  return onOneThread({ kind: 'range', file, plan, range })
}
