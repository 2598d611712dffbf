// Random files through the scanner and through the full parse, as in test/read/scan, for as many rounds as wanted and from
// another seed each time. Usage: node scripts/run.mjs bench/fuzz-scan.ts [ROUNDS] [SEED]
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { anyLines } from '../test/read/scan/any-lines.ts'
import { tell } from '../test/read/scan/scanning.ts'

const rounds = Number(process.argv[2] ?? '5000')
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const cuts = fc.record({
  ends: fc.array(fc.nat(3000), { maxLength: 3 }),
  chunk: fc.constantFrom(1, 7, 64, 1 << 16),
})

for (const trouble of ['none', 'in what is read', 'anywhere'] as const) {
  let scans = 0
  await fc.assert(
    fc.asyncProperty(anyLines(trouble), cuts, async (bytes, cut) => {
      const scanned = await tell({ 'a.jsonl': bytes }, cut)
      scans += scanned.scans
      const whole = await tell({ 'a.jsonl': bytes }, undefined)
      deepStrictEqual({ ...scanned, scans: 0, samples: whole.samples }, whole)
    }),
    { numRuns: rounds, seed },
  )
  console.log(
    `trouble ${trouble}: ${rounds} files told alike, ${scans} of them by a scan alone (seed ${seed})`,
  )
}
