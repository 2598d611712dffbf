// A file that several threads would scan: how far it is, is told while it is scanned, and in the end all of it was.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { planOf } from '../../src/read/scan/plan.ts'
import { lineScanner } from '../../src/read/scan/scanner.ts'
import { scanBlocks } from '../../src/world/scan-job.ts'

it('tells how far it is, block by block', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leash-scan-'))
  try {
    const file = path.join(folder, 'a.jsonl')
    const line = `${JSON.stringify({ problem: '1', correct: true })}\n`
    writeFileSync(file, line.repeat(10_000))
    const size = line.length * 10_000
    const plan = planOf({ names: ['problem'], keys: ['correct'] })
    const scanner = lineScanner(plan)
    if (scanner === undefined) throw new Error('this machine has no WebAssembly with SIMD')
    const told: [bytes: number, lines: number][] = []
    const next = new SharedArrayBuffer(4)
    scanBlocks(scanner, { kind: 'blocks', file, plan, size, block: 1 << 16, next }, (bytes, lines) =>
      told.push([bytes, lines]),
    )
    expect(told).toHaveLength(Math.ceil(size / (1 << 16)))
    expect(told.reduce((sum, [bytes]) => sum + bytes, 0)).toBe(size)
    const lines = told.reduce((sum, [, more]) => sum + more, 0)
    expect(Math.abs(lines - 10_000)).toBeLessThan(told.length)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
