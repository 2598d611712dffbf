// What `leash plan` promises of rules that it plans by drawing, beside how often the judge notices the change in fresh simulation. The
// pilot is the base model of fixtures/tiny-rlvr. Prints Markdown. Usage: node scripts/run.mjs bench/plan.ts [COMPARISONS]
import { defaultPolicy } from '../src/options/default-policy.ts'
import { measuredPilot, type Pilot } from '../src/plan/pilot.ts'
import { readTally } from '../src/tally/read-tally.ts'
import { spreadsBook } from '../src/tally/spreads.ts'
import type { Tally } from '../src/tally/tally.ts'
import { findInputs } from '../src/world/files.ts'
import { promiseOf, type Case } from './promise.ts'

const comparisons = Number(process.argv[2] ?? 500)
const folder = 'fixtures/tiny-rlvr'

const cases: readonly Case[] = [
  { rule: '{ metric: answer-entropy, max-drop: 5% }', problems: 40, samples: 16 },
  { rule: '{ metric: answer-entropy, max-drop: 1% }', problems: 200, samples: 64 },
  { rule: '{ metric: distinct-answers, max-drop: 5% }', problems: 60, samples: 16 },
  { rule: '{ metric: effective-answers, max-drop: 10% }', problems: 60, samples: 32 },
  { rule: '{ metric: token-entropy, max-drop: 2% }', problems: 60, samples: 32 },
  { rule: '{ metric: tokens, max-rise: 2% }', problems: 60, samples: 32 },
  { rule: '{ metric: maj@16, max-drop: 4pp }', problems: 60, samples: 32 },
  { rule: '{ metric: maj@4, max-drop: 2pp }', problems: 200, samples: 32 },
  { rule: '{ metric: pass^2, max-drop: 2pp }', problems: 60, samples: 32 },
  { rule: '{ metric: g-pass@0.5, max-drop: 3pp }', problems: 60, samples: 64 },
  { rule: '{ metric: truncation, max-rise: 2pp }', problems: 200, samples: 32 },
  { rule: '{ metric: missing-answers, max: 3% }', problems: 40, samples: 32 },
  { rule: '{ metric: perplexity, max-rise: 2% }', problems: 30, samples: 8 },
  { rule: '{ metric: beta, max: 0.2 }', problems: 40, samples: 32 },
  { rule: '{ metric: novelty, max: noise }', problems: 30, samples: 8 },
]

async function tallyAt(path: string, watcher = spreadsBook()): Promise<Tally> {
  const { inputs } = await findInputs([{ path }], 'pilot')
  const asked = { ...defaultPolicy, read: { ...defaultPolicy.read, strict: true } }
  return (await readTally(inputs, asked, 'pilot', undefined, watcher)).tally
}

/** The samples know how tokens vary, the tally knows the traces. */
async function pilotOf(): Promise<Pilot> {
  const spreads = spreadsBook()
  const samples = await tallyAt(`${folder}/base.samples.jsonl.gz`, spreads)
  const traced = await tallyAt(`${folder}/tallies/base-step0.tally.jsonl.gz`)
  for (const [task, problems] of samples)
    for (const [key, problem] of problems)
      for (const [name, score] of traced.get(task)?.get(key)?.traces ?? []) problem.traces.set(name, score)
  return measuredPilot(samples, spreads)
}

const pilot = await pilotOf()
console.log('| Rule | Problems | Samples | Noticed | Promised | Difference |\n| - | -: | -: | -: | -: | -: |')
let largest = 0
for (const [index, one] of cases.entries()) {
  const { promised, noticed } = promiseOf(one, pilot, { comparisons, seed: index + 1 })
  const share = noticed / comparisons
  const error = Math.sqrt((share * (1 - share)) / comparisons)
  const points = 100 * (share - promised)
  largest = Math.max(largest, Math.abs(points))
  const rule = one.rule.replace(/^{ metric: (.*) }$/, '$1').replace(',', '')
  console.log(
    `| ${rule} | ${one.problems} | ${one.samples} | ${(100 * share).toFixed(1)} % ± ${(100 * error).toFixed(1)} | ${(100 * promised).toFixed(1)} % | ${points.toFixed(1)} points |`,
  )
}
console.log(
  `\nLargest difference: ${largest.toFixed(1)} points; ${comparisons} comparisons a line. Node ${process.version}.`,
)
