// Wishes → a whole, plausible and self-consistent report: the counts of every task come from made-up problems, and
// pass@k, support and pooling follow from them. Deterministic; imports nothing that ships. Intervals are only roughly right.
import type { Report, ReportFinding } from '../../src/render/report.ts'
import type { ReportModel } from '../../src/render/report-inputs.ts'
import type { ReportTask } from '../../src/render/report-task.ts'
import { dice, makeProblems } from './example-problems.ts'
import { taskOf } from './example-task.ts'

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
    configs: null,
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
  return { chosen: null, files, problems, samples: problems * n }
}
