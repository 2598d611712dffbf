// Writes fixtures/reading-a-report/*.tally.jsonl: one made-up baseline and three candidates, each telling one story of
// docs/reading-a-report.md. The true rates are known, so that the page can say what is really so.
// Usage: node scripts/run.mjs scripts/reading-fixtures.ts
import { writeFileSync } from 'node:fs'
import { drawTally } from '../bench/eval-models.ts'
import { seeded } from '../src/stats/random.ts'
import { tilt } from '../src/stats/tilt.ts'
import { tallyLines } from '../src/tally/tally-file.ts'
import type { Tally } from '../src/tally/tally.ts'

const samples = 64

/** 60 problems: 15 never solved, 20 solved now and then, 25 solved often. */
const baseline = Array.from({ length: 60 }, (_, problem) =>
  problem < 15 ? 0 : problem < 35 ? 0.015 + 0.003 * (problem - 15) : 0.2 + 0.03 * (problem - 35),
)

const models = {
  baseline,
  /** What was solved often is solved more often; most of what was rarely solved is never solved again. */
  sharpened: baseline.map((rate, problem) =>
    rate > 0.1 ? tilt(rate, 1) : problem % 4 === 0 ? rate : rate / 100,
  ),
  /** Better everywhere, and five of the unsolved problems are solved now. */
  expanded: baseline.map((rate, problem) => (problem < 5 ? 0.15 : tilt(rate, 0.8))),
  /** The same model, sampled again. */
  again: baseline,
}

Object.entries(models).forEach(([name, rates], index) => {
  const tally: Tally = drawTally(rates, samples, true, seeded(index + 1), 'contest')
  writeFileSync(`fixtures/reading-a-report/${name}.tally.jsonl`, [...tallyLines(tally)].join(''))
})
