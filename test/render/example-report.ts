// Wishes → a whole, plausible and self-consistent report: the counts of every task come from made-up problems, and
// pass@k, support and pooling follow from them. Deterministic; imports nothing that ships. Intervals are only roughly right.
import type {
  Report,
  ReportAnswerEntropy,
  ReportFinding,
  ReportModel,
  ReportPassAtK,
  ReportSupport,
  ReportTask,
} from '../../src/render/report.ts'

import { allOnOneSide, dice, makeProblems, mean, rangeOf, reach } from './example-problems.ts'
import type { Problem } from './example-problems.ts'

export interface ExampleWishes {
  /** Number of tasks; names beyond `names` come from a list of well-known benchmarks. */
  readonly tasks?: number
  readonly names?: readonly string[]
  /** Samples a problem; 1 leaves only pass@1. */
  readonly samples?: number
  /** Problems a task. */
  readonly problems?: number
  /** Which tasks record answers. */
  readonly entropies?: 'all' | 'some' | 'none'
  /** false: as if the bootstrap had been impossible, every interval is null. */
  readonly intervals?: boolean
  readonly verdict?: Report['verdict']
  readonly seed?: number
}

const benchmarks = [
  'aime24',
  'aime25',
  'amc23',
  'gpqa-diamond',
  'humaneval',
  'ifeval',
  'livecodebench',
  'math500',
  'mbpp',
  'minerva',
  'olympiadbench',
  'reasoning-gym',
]

/** Names of `count` tasks, sorted by code unit. */
function taskNames(count: number): string[] {
  const names = Array.from(
    { length: count },
    (_, i) => benchmarks[i] ?? `task-${String(i + 1).padStart(2, '0')}`,
  )
  return names.sort((a, b) => (a < b ? -1 : 1))
}

/** A report with `tasks` tasks (default 4) of 40 problems and 64 samples each. */
export function exampleReport(wishes: ExampleWishes = {}): Report {
  const names = wishes.names ?? taskNames(wishes.tasks ?? 4)
  const n = wishes.samples ?? 64
  const random = dice(wishes.seed ?? 1)
  const made = names.map((task) => ({ task, problems: makeProblems(wishes.problems ?? 40, n, random) }))
  const level = wishes.intervals ?? true
  const answers = (i: number) => wishes.entropies !== 'none' && (wishes.entropies !== 'some' || i % 2 === 0)
  const tasks = made.map(({ task, problems }, i) => taskOf(task, problems, n, answers(i), level))
  const pooled = made.flatMap(({ task, problems }) =>
    problems.map((one) => ({ ...one, id: `${task}/${one.id}` })),
  )
  const overall = taskOf(null, pooled, n, wishes.entropies === undefined || wishes.entropies === 'all', level)
  const verdict = wishes.verdict ?? 'fail'
  return {
    schema: 'leash.report/1',
    verdict,
    sentence: `pass@1 rose ${points(overall.passAtK[0]?.change ?? 0)} pp, and ${String(overall.support.shrunk)} problems the baseline reached are lost.`,
    findings: findings(overall, verdict),
    tasks,
    overall,
    againstOrigin: null,
    notes: [{ code: 'few-problems', text: `Task ${names[0] ?? 'none'}: 40 problems are few.` }],
    inputs: {
      origin: null,
      baseline: model('evals/base', names, pooled.length, n),
      candidate: model('evals/rlvr', names, pooled.length, n),
      policy: '.github/leash.yml',
      evidence: 'significant',
      level: 0.95,
      resamples: 2000,
      seed: 0,
    },
  }
}

function taskOf(
  task: string | null,
  problems: readonly Problem[],
  n: number,
  answers: boolean,
  intervals: boolean,
): ReportTask {
  const samples = { min: n, max: n, total: n * problems.length }
  const passAtK = budgets(n).map((k) => passAt(k, problems, n, intervals))
  const crossing = passAtK.find(({ change }) => change < 0)
  return {
    task,
    problems: { paired: problems.length, onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 },
    samples: { baseline: samples, candidate: samples },
    passAtK,
    crossover: crossing !== undefined && (passAtK[0]?.change ?? 0) > 0 ? { k: crossing.k, share: 0.9 } : null,
    support: supportOf(problems, n, intervals),
    answerEntropy: answers ? entropyOf(problems, n, intervals) : null,
    tokenEntropy: null,
    perplexity: null,
  }
}

function budgets(n: number): number[] {
  const ks: number[] = []
  for (let k = 1; k <= n; k *= 2) ks.push(k)
  return ks
}

function passAt(k: number, problems: readonly Problem[], n: number, intervals: boolean): ReportPassAtK {
  const before = problems.map((one) => reach(n, one.baseline, k))
  const after = problems.map((one) => reach(n, one.candidate, k))
  const change = after.map((value, i) => value - (before[i] ?? 0))
  const range = (values: readonly number[], lo: number) => (intervals ? rangeOf(values, lo) : null)
  return {
    k,
    baseline: mean(before),
    candidate: mean(after),
    change: mean(change),
    interval: range(change, -1),
    simultaneous: range(change, -1),
    baselineInterval: range(before, 0),
    candidateInterval: range(after, 0),
  }
}

function supportOf(problems: readonly Problem[], n: number, intervals: boolean): ReportSupport {
  const ids = (pick: (one: Problem) => boolean) =>
    problems
      .filter(pick)
      .map(({ id }) => id)
      .sort()
  const lost = ids((one) => one.baseline > 0 && one.candidate === 0)
  const gained = ids((one) => one.baseline === 0 && one.candidate > 0)
  const preserved = problems.filter((one) => one.baseline > 0 && one.candidate > 0).length
  const [kept, shrunk, expanded] = [preserved, lost.length, gained.length]
  const byChance = problems.reduce((sum, one) => sum + allOnOneSide(n, one.baseline + one.candidate), 0)
  const srr = ratio(kept, kept + shrunk)
  const ndr = ratio(expanded, kept + expanded)
  const range = (value: number | null): [number, number] | null =>
    intervals && value !== null ? [value * 0.9, value * 1.1] : null
  const nscr = ratio(expanded - shrunk, kept + expanded + shrunk)
  const sds = srr === null || ndr === null || srr + ndr === 0 ? null : (2 * srr * ndr) / (srr + ndr)
  return {
    budget: n,
    epsilon: 0,
    preserved,
    expanded,
    shrunk,
    outOfSupport: problems.length - preserved - expanded - shrunk,
    srr,
    ndr,
    sds,
    nscr,
    intervals: {
      shrunk: range(shrunk),
      expanded: range(expanded),
      srr: range(srr),
      ndr: range(ndr),
      sds: range(sds),
      nscr: nscr !== null && nscr < 0 && intervals ? [nscr * 1.1, nscr * 0.9] : range(nscr),
    },
    noise: {
      shrunkExpected: byChance,
      shrunkP: shrunk > 2 * byChance ? 0.001 : 0.4,
      expandedExpected: byChance,
      expandedP: expanded > 2 * byChance ? 0.001 : 0.6,
    },
    lost,
    gained,
    lostBeyondNoise: ids((one) => one.baseline > 6 && one.candidate === 0),
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function entropyOf(problems: readonly Problem[], n: number, intervals: boolean): ReportAnswerEntropy {
  const uncertain = (c: number) => {
    const p = c / n
    return p === 0 ? 2.1 : -p * Math.log(p) + (1 - p) * 1.7
  }
  const spread = 0.8 + ((problems[0]?.baseline ?? 0) % 8) / 20
  const baseline = mean(problems.map((one) => uncertain(one.baseline)))
  const candidate = mean(problems.map((one) => spread * uncertain(one.candidate)))
  const change = candidate - baseline
  const interval = intervals ? ([change - 0.15, change + 0.15] as const) : null
  return { baseline, candidate, change, interval, draws: n, problems: problems.length }
}

function points(fraction: number): string {
  return (100 * fraction).toFixed(1)
}

function findings(overall: ReportTask, verdict: Report['verdict']): ReportFinding[] {
  const first = overall.passAtK[0]
  const last = overall.passAtK.at(-1)
  return [
    {
      metric: 'pass@1',
      task: null,
      limit: 'max-drop 1pp',
      measured: first?.change ?? null,
      unit: 'fraction',
      interval: first?.interval ?? null,
      verdict: 'pass',
      severity: 'fail',
      why: `pass@1 changed by ${points(first?.change ?? 0)} pp; the limit is a drop of 1 pp.`,
    },
    {
      metric: `pass@${String(last?.k ?? 1)}`,
      task: null,
      limit: 'max-drop 2pp',
      measured: last?.change ?? null,
      unit: 'fraction',
      interval: last?.interval ?? null,
      verdict,
      severity: 'fail',
      why: `pass@${String(last?.k ?? 1)} changed by ${points(last?.change ?? 0)} pp; the limit is a drop of 2 pp.`,
    },
    {
      metric: 'support.shrunk',
      task: null,
      limit: 'max noise',
      measured: overall.support.shrunk,
      unit: 'problems',
      interval: overall.support.intervals.shrunk,
      verdict,
      severity: 'warn',
      why: `${String(overall.support.shrunk)} problems are lost, ${overall.support.noise.shrunkExpected.toFixed(1)} expected by chance.`,
    },
  ]
}

function model(folder: string, names: readonly string[], problems: number, n: number): ReportModel {
  const each = (problems / Math.max(names.length, 1)) * n
  const files = names.map((name) => ({ path: `${folder}/${name}.jsonl`, format: 'plain', samples: each }))
  return { files, problems, samples: problems * n }
}
