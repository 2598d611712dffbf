// How often the default policy fails candidates that are no worse, and candidates whose pass@1 truly dropped by 5 points,
// beside what `leash plan` promises. Simulated models, and from their tallies on the real way: pairing, measuring what is
// judged, judging.
// Prints Markdown. Usage: node scripts/run.mjs bench/calibration.ts [--quick]
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { judge } from '../src/judge/judge.ts'
import { commonBudget } from '../src/metrics/budgets.ts'
import { meansOf } from '../src/metrics/change.ts'
import { differences, resample } from '../src/metrics/columns.ts'
import { compare } from '../src/metrics/compare.ts'
import type { Comparison, TaskComparison } from '../src/metrics/comparison.ts'
import { formatLevel } from '../src/metrics/format-value.ts'
import { passAtKColumns, type PassAtK } from '../src/metrics/pass-at-k.ts'
import { seedOf } from '../src/metrics/seed.ts'
import type { Settings } from '../src/metrics/settings.ts'
import { supportColumns, supportCounts, supportNoise } from '../src/metrics/support.ts'
import { defaultPolicy } from '../src/options/default-policy.ts'
import { policyFails } from '../src/plan/policy-fails.ts'
import { seeded } from '../src/stats/random.ts'
import { tilt, tiltOfChange } from '../src/stats/tilt.ts'
import { pairTallies, type Pairing } from '../src/tally/pair.ts'
import { drawBenchmark, drawTally, population, spreadNames, type Spread } from './eval-models.ts'

interface Cell {
  readonly spread: Spread
  readonly problems: number
  readonly samples: number
  /** True change of pass@1. */
  readonly change: 0 | -0.05
  readonly repeats: number
  readonly seed: number
}

interface Count {
  /** Comparisons that failed, and how often each rule did. */
  readonly failed: number
  readonly byRule: readonly number[]
  /** Comparisons that were made once more with all metrics and resamples, and how many of them came out otherwise. */
  readonly checked: number
  readonly otherwise: number
}

const resamples = 1000
/** Every so many comparisons are judged with all resamples, with answers recorded and all metrics measured. */
const checkEvery = 200

function cells(quick: boolean): Cell[] {
  const found: Cell[] = []
  for (const change of [0, -0.05] as const)
    for (const spread of spreadNames)
      for (const problems of [30, 100, 500])
        for (const samples of [8, 64, 256]) {
          const cell = { spread, problems, samples, change, seed: found.length + 1 }
          found.push({ ...cell, repeats: quick ? 60 : repeatsOf(cell) })
        }
  return found
}

/** Where the drop is all but sure to be found, few comparisons show it. */
function repeatsOf(cell: Omit<Cell, 'repeats'>): number {
  if (cell.change === 0) return cell.spread === 'easy' && cell.problems === 500 ? 800 : 2000
  return promised(cell) > 0.995 ? 100 : 1000
}

function betaOf({ spread, change }: Pick<Cell, 'spread' | 'change'>): number {
  const beta = tiltOfChange(population(spread), change)
  if (beta === undefined) throw new Error(`no tilt changes ${spread} by ${change}`)
  return beta
}

function settingsOf(seed: number, times: number): Settings {
  const { level, epsilon } = defaultPolicy
  return { k: [], majority: [], level, resamples: times, epsilon, seed }
}

function failuresOf(comparison: Comparison): boolean[] {
  return judge(comparison, defaultPolicy).findings.map(({ verdict }) => verdict === 'fail')
}

/**
 * Measures what the default policy judges and nothing else. A column's resampled means do not depend on the columns beside
 * it, so the findings are those of the whole comparison; `simulate` makes sure of that again and again. `whole` lends what
 * is not judged.
 */
function failures({ tasks }: Pairing, whole: TaskComparison, seed: number): boolean[] {
  const pairs = tasks.flatMap((task) => task.pairs)
  const settings = settingsOf(seedOf(seed, 'bench'), resamples)
  const budget = commonBudget(pairs)
  const budgets = pairs.map(() => budget)
  const ks = [1, budget]
  const curves = ks.map((k) => passAtKColumns(pairs, k))
  const resampled = resample(
    curves.map((curve) => differences(...curve)),
    [pairs.length],
    settings,
  )
  const passAtK = curves.map((curve, index): PassAtK => {
    const interval = resampled.change(index, 1)
    return {
      k: ks[index] ?? budget,
      ...meansOf(...curve),
      interval: typeof interval === 'string' ? undefined : interval,
      simultaneous: undefined,
      baselineInterval: undefined,
      candidateInterval: undefined,
    }
  })
  const support = {
    ...whole.support,
    ...supportCounts(supportColumns(pairs, budgets, 0)),
    noise: supportNoise(pairs, budgets, 0),
  }
  const overall = { ...whole, passAtK, support }
  return failuresOf({ tasks: [overall], overall, notes: [] })
}

function simulate(cell: Cell): Count {
  const { problems, samples, repeats, seed } = cell
  const all = population(cell.spread)
  const beta = betaOf(cell)
  const random = seeded(seed)
  const byRule = defaultPolicy.gate.map(() => 0)
  let [failed, checked, otherwise] = [0, 0, 0]
  let whole: TaskComparison | undefined
  for (let repeat = 0; repeat < repeats; repeat++) {
    const rates = drawBenchmark(all, problems, (rate) => tilt(rate, beta), random)
    const check = repeat % checkEvery === 0
    const pairing = pairTallies(
      drawTally(rates.baseline, samples, check, random),
      drawTally(rates.candidate, samples, check, random),
    )
    whole ??= compare(pairing, settingsOf(repeat, resamples)).overall
    const failing = failures(pairing, whole, repeat)
    failing.forEach((fails, rule) => (byRule[rule] = (byRule[rule] ?? 0) + Number(fails)))
    failed += Number(failing.includes(true))
    if (check) {
      const same = failuresOf(compare(pairing, settingsOf(repeat, resamples)))
      if (String(same) !== String(failing))
        throw new Error(`${repeat}: the whole comparison is judged otherwise`)
      const all = failuresOf(compare(pairing, settingsOf(repeat, defaultPolicy.resamples)))
      checked += 1
      otherwise += Number(String(all) !== String(failing))
    }
  }
  return { failed, byRule, checked, otherwise }
}

/** All cells, two at a time. */
async function simulateAll(asked: readonly Cell[]): Promise<Count[]> {
  const counts: Count[] = []
  let next = 0
  const work = async (): Promise<void> => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: 'simulate' })
    for (let at = next++; at < asked.length; at = next++) {
      worker.postMessage(asked[at])
      const [count] = (await once(worker, 'message')) as [Count]
      counts[at] = count
      process.stderr.write(
        `${at + 1}/${asked.length} ${JSON.stringify(asked[at])} ${JSON.stringify(count)}\n`,
      )
    }
    await worker.terminate()
  }
  await Promise.all([work(), work()])
  return counts
}

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`
}

/** Share and its Monte-Carlo standard error. */
function withError(count: number, of: number): string {
  const share = count / of
  return `${percent(count, of)} ± ${(100 * Math.sqrt((share * (1 - share)) / of)).toFixed(1)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '-' : '-:'))), ...rows.map(line)].join('\n')
}

function report(asked: readonly Cell[], counts: readonly Count[]): string {
  const rows = asked
    .map((cell, index) => ({ cell, count: counts[index] }))
    .flatMap(({ cell, count }) => (count === undefined ? [] : [{ cell, count }]))
  const design = ({ spread, problems, samples, repeats }: Cell): string[] => [
    spread,
    `${problems}`,
    `${samples}`,
    `${repeats}`,
  ]
  const rules = defaultPolicy.gate.map(({ metric }) => metric)
  const equal = rows.filter(({ cell }) => cell.change === 0)
  const dropped = rows.filter(({ cell }) => cell.change !== 0)
  const most = Math.max(...equal.map(({ cell, count }) => count.failed / cell.repeats))
  const gaps = dropped.map(({ cell, count }) => count.failed / cell.repeats - promised(cell))
  const checked = rows.reduce((sum, { count }) => sum + count.checked, 0)
  const otherwise = rows.reduce((sum, { count }) => sum + count.otherwise, 0)
  const heading = ['Problems are', 'Problems', 'Samples', 'Comparisons']
  return `### Two equal models: how often the default policy fails

${table(
  [...heading, 'Fails', ...rules],
  equal.map(({ cell, count }) => [
    ...design(cell),
    withError(count.failed, cell.repeats),
    ...count.byRule.map((fails) => percent(fails, cell.repeats)),
  ]),
)}

Most: ${(100 * most).toFixed(1)} % (± is the Monte-Carlo standard error).

### pass@1 truly lower by 5 points: how often it fails, and how often \`leash plan\` says it will

${table(
  [...heading, 'Fails', 'Promised', 'Difference'],
  dropped.map(({ cell, count }, index) => [
    ...design(cell),
    withError(count.failed, cell.repeats),
    percent(promised(cell), 1),
    `${(100 * (gaps[index] ?? NaN)).toFixed(1)} points`,
  ]),
)}

Largest difference: ${(100 * Math.max(...gaps.map(Math.abs))).toFixed(1)} points.

Resamples: ${resamples} instead of ${defaultPolicy.resamples}. ${checked} of the comparisons were made once more with all metrics, which changes nothing, and with all resamples, where ${otherwise} came out otherwise in a rule.
Level ${formatLevel(defaultPolicy.level)}. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}.`
}

function promised(cell: Omit<Cell, 'repeats'>): number {
  const rates = population(cell.spread)
  return policyFails({ rates, beta: betaOf(cell), samples: cell.samples }, cell.problems, defaultPolicy)
}

if (isMainThread) {
  const asked = cells(process.argv.includes('--quick'))
  console.log(report(asked, await simulateAll(asked)))
} else if (workerData === 'simulate') {
  parentPort?.on('message', (cell: Cell) => parentPort?.postMessage(simulate(cell)))
}
