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

/** As many as usual, or so few that there are mostly too many. */
const kept = fc.oneof(
  fc.constant(undefined),
  fc.tuple(fc.nat(4), fc.nat(8)).map(([texts, more]) => ({ texts, most: texts + more })),
)

for (const trouble of ['none', 'in what is read', 'anywhere'] as const) {
  let scans = 0
  await fc.assert(
    fc.asyncProperty(anyLines(trouble), cuts, kept, async (bytes, cut, answers) => {
      const scanned = await tell({ 'a.jsonl': bytes }, cut, {}, answers)
      scans += scanned.scans
      const whole = await tell({ 'a.jsonl': bytes }, undefined, {}, answers)
      deepStrictEqual({ ...scanned, scans: 0, lookedAgain: 0, samples: whole.samples }, whole)
    }),
    { numRuns: rounds, seed },
  )
  console.log(
    `trouble ${trouble}: ${rounds} files told alike, ${scans} of them by a scan alone (seed ${seed})`,
  )
}
