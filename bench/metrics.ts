// How long and how much memory all metrics take, from tallies: 1,000 problems × 8,192 samples of each model, 14 values of k,
// 10,000 resamples; and ten times the problems. Seeded data, one process a case. Prints a Markdown table. Usage: node
// scripts/run.mjs bench/metrics.ts
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { countAsideBy } from '../src/world/count-thread.ts'
import { compareByTwo } from '../src/metrics/compare.ts'
import { seeded, type Random } from '../src/stats/random.ts'
import { pairTallies } from '../src/tally/pair.ts'
import { addRow, emptyTally, type Tally } from '../src/tally/tally.ts'

interface Case {
  readonly tasks: number
  readonly problems: number
  readonly samples: number
}

const cases: readonly Case[] = [
  { tasks: 1, problems: 30, samples: 64 },
  { tasks: 1, problems: 1000, samples: 256 },
  { tasks: 1, problems: 1000, samples: 8192 },
  { tasks: 4, problems: 1000, samples: 8192 },
  { tasks: 1, problems: 10_000, samples: 8192 },
  { tasks: 4, problems: 10_000, samples: 8192 },
]

/** The built thread: this script is bundled to elsewhere. */
const countAside = countAsideBy(pathToFileURL(path.resolve('dist/count-worker.cjs')))

/** As a reader gives them: a short text that comes up again is the same string. */
const wrongAnswers = Array.from({ length: 626 }, (_, at) => `w${at}`)

/** Wrong answers follow a heavy-tailed law: hundreds of them, most of them rare. */
function answersOf(samples: number, correct: number, random: Random): [string, number, number][] {
  const counts = new Map<string, number>()
  for (let i = 0; i < samples - correct; i++) {
    const answer = wrongAnswers[Math.floor(1 / (random.nextFloat() + 0.0016))] ?? ''
    counts.set(answer, (counts.get(answer) ?? 0) + 1)
  }
  const wrong = [...counts].map(([answer, seen]): [string, number, number] => [answer, seen, 0])
  return correct === 0 ? wrong : [['right', correct, correct], ...wrong]
}

function tallyOf({ tasks, problems, samples }: Case, lift: number): Tally {
  const tally = emptyTally()
  const random = seeded(7)
  for (let at = 0; at < problems; at++) {
    const task = `task-${at % tasks}`
    const rate = Math.min(1, random.nextFloat() ** 3 * lift)
    const c = Math.round(rate * samples * (random.nextFloat() < 0.1 ? 0 : 1))
    const trace = (name: string): [string, number, number] => [
      name,
      -Math.round((600 + 200 * random.nextFloat()) * 1e6),
      1500,
    ]
    addRow(
      tally,
      {
        kind: 'counted',
        task,
        problem: String(at),
        question: undefined,
        n: samples,
        c,
        answers: answersOf(samples, c, random),
        tokens: [samples, Math.round(samples * 1000 * (1 + random.nextFloat()))],
        tokenEntropy: [samples, Math.round(samples * 4e5 * (1 + random.nextFloat()))],
        logprob: undefined,
        truncated: [samples, Math.floor(samples * 0.1 * random.nextFloat())],
        traces: [trace('r1/0'), trace('claude/0')],
      },
      task,
    )
  }
  return tally
}

async function run(chosen: Case): Promise<void> {
  globalThis.gc?.()
  const empty = process.memoryUsage().heapUsed
  const pairing = pairTallies(tallyOf(chosen, 1), tallyOf(chosen, 1.3))
  // What making the tallies left behind is not theirs.
  globalThis.gc?.()
  const tallies = process.memoryUsage().heapUsed - empty
  const settings = { k: [], majority: [], level: 0.95, resamples: 10_000, epsilon: 0, seed: 1 }
  const begun = performance.now()
  const before = process.cpuUsage()
  const found = await compareByTwo(pairing, settings, countAside)
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(before)
  const peak = process.resourceUsage().maxRSS / 1024
  const { tasks, problems, samples } = chosen
  const k = found.overall.passAtK.length
  console.log(
    `| ${tasks} | ${problems} | ${samples} | ${k} | ${seconds.toFixed(2)} | ${((user + system) / 1e6).toFixed(2)} | ${(tallies / 2 ** 20).toFixed(0)} MB | ${peak.toFixed(0)} MB |`,
  )
}

const only = cases[Number(process.argv[2])]
if (only !== undefined) await run(only)
else {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; 10,000 resamples\n`,
  )
  console.log(
    '| tasks | problems | samples | values of k | seconds | CPU seconds | tallies | peak memory, with them |',
  )
  console.log('|-:|-:|-:|-:|-:|-:|-:|-:|')
  for (const index of cases.keys()) {
    const script = process.argv[1] ?? ''
    spawnSync(process.execPath, ['--expose-gc', script, String(index)], { stdio: 'inherit' })
  }
}
