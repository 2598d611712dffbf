// A file on disk → what a scan of its lines finds. Reads by position and waits for it, because nothing else is to be done
// in the meantime.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ScanPlan } from '../read/scan/plan.ts'
import { scanRange } from '../read/scan/scan-range.ts'
import { lineScanner } from '../read/scan/scanner.ts'
import type { Scanned } from '../read/scan/scanner.ts'

/** Undefined: the file has to be parsed whole. */
export function scanFile(file: string, plan: ScanPlan): Scanned | undefined {
  const scanner = lineScanner(plan)
  if (scanner === undefined) return undefined
  const descriptor = openSync(file, 'r')
  try {
    const readAt = (space: Uint8Array, at: number): number => readSync(descriptor, space, 0, space.length, at)
    scanRange(scanner, readAt, 0, Infinity, fstatSync(descriptor).size)
  } finally {
    closeSync(descriptor)
  }
  return scanner.result()
}
