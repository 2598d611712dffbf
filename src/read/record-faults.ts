// A record that could not be read, a row that was there before → the fault that says so.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { Broken } from './records.ts'
import type { Row } from './row.ts'
import { clipped } from './shown.ts'

export function brokenRecord(path: string, { line, why, longerThan, keepsOver }: Broken): Fault {
  if (keepsOver !== undefined) return fault('record-keeps-too-much', { file: path, line, limit: keepsOver })
  if (longerThan !== undefined) return fault('record-too-long', { file: path, line, limit: longerThan })
  return fault('broken-record', { file: path, line, why })
}

export function duplicateSample(row: Row, path: string, line: number, task: string): Fault {
  const sample = row.kind === 'sample' ? clipped(row.sample ?? '') : ''
  return fault('duplicate-sample', {
    file: path,
    line,
    task: clipped(task),
    problem: clipped(row.problem),
    sample,
  })
}
