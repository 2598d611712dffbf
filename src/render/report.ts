// Comparison and judgement → the report as data: the JSON of `--json`, schema `leash.report/1`, and the only thing
// that Markdown, terminal, HTML and charts are made from. Unknown is null here, because JSON has no undefined.
import type { Judgement, Finding } from '../judge/judge.ts'
import type { Comparison, TaskComparison } from '../metrics/comparison.ts'
import type { Support } from '../metrics/support.ts'
import type { Note } from '../notes.ts'
import type { Interval } from '../stats/interval.ts'
import { headline } from './headline.ts'

export type Range = readonly [lo: number, hi: number] | null

export interface ReportFinding {
  readonly metric: string
  readonly task: string | null
  readonly limit: string
  readonly measured: number | null
  readonly unit: 'fraction' | 'nats' | 'problems' | 'ratio'
  readonly interval: Range
  readonly verdict: 'pass' | 'fail' | 'undecided'
  readonly severity: 'fail' | 'warn'
  readonly why: string
}

export interface ReportPassAtK {
  readonly k: number
  readonly baseline: number
  readonly candidate: number
  readonly change: number
  /** Of `change`, at this k alone. */
  readonly interval: Range
  /** Of `change`, holding at all k at once. */
  readonly simultaneous: Range
  readonly baselineInterval: Range
  readonly candidateInterval: Range
}

export interface ReportSupport {
  readonly budget: number
  readonly epsilon: number
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
  readonly outOfSupport: number
  readonly srr: number | null
  readonly ndr: number | null
  readonly sds: number | null
  readonly nscr: number | null
  readonly intervals: {
    readonly shrunk: Range
    readonly expanded: Range
    readonly srr: Range
    readonly ndr: Range
    readonly sds: Range
    readonly nscr: Range
  }
  readonly noise: {
    readonly shrunkExpected: number
    readonly shrunkP: number
    readonly expandedExpected: number
    readonly expandedP: number
  }
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  readonly lostBeyondNoise: readonly string[]
}

export interface ReportAnswerEntropy {
  readonly baseline: number
  readonly candidate: number
  readonly change: number
  readonly interval: Range
  readonly draws: number
  readonly problems: number
}

export interface ReportTask {
  /** null: all problems pooled. */
  readonly task: string | null
  readonly problems: {
    readonly paired: number
    readonly onlyBaseline: number
    readonly onlyCandidate: number
    readonly otherQuestion: number
  }
  readonly samples: {
    readonly baseline: { readonly min: number; readonly max: number; readonly total: number }
    readonly candidate: { readonly min: number; readonly max: number; readonly total: number }
  }
  readonly passAtK: readonly ReportPassAtK[]
  /** The smallest k from which the baseline is ahead, and the share of resamples that agree. */
  readonly crossover: { readonly k: number; readonly share: number | null } | null
  readonly support: ReportSupport
  readonly answerEntropy: ReportAnswerEntropy | null
  readonly tokenEntropy: null
  readonly perplexity: null
}

/** One model's files as they were read. */
export interface ReportModel {
  readonly files: readonly { readonly path: string; readonly format: string; readonly samples: number }[]
  readonly problems: number
  readonly samples: number
}

export interface ReportInputs {
  readonly origin: ReportModel | null
  readonly baseline: ReportModel
  readonly candidate: ReportModel
  /** The policy's file; null: the default policy. */
  readonly policy: string | null
  readonly evidence: 'point' | 'significant' | 'certain'
  readonly level: number
  readonly resamples: number
  readonly seed: number
}

export interface Report {
  readonly schema: 'leash.report/1'
  readonly verdict: 'pass' | 'fail' | 'undecided'
  /** The plain sentence at the top. */
  readonly sentence: string
  readonly findings: readonly ReportFinding[]
  readonly tasks: readonly ReportTask[]
  readonly overall: ReportTask
  /** The same comparison with the origin as its baseline, where one was given. */
  readonly againstOrigin: { readonly tasks: readonly ReportTask[]; readonly overall: ReportTask } | null
  readonly notes: readonly { readonly code: string; readonly text: string }[]
  readonly inputs: ReportInputs
}

export interface Findings {
  readonly comparison: Comparison
  readonly judgement: Judgement
  /** Origin → candidate, where an origin was given. */
  readonly againstOrigin: Comparison | undefined
  readonly notes: readonly Note[]
  readonly inputs: ReportInputs
}

/** Puts everything that was found into the report; changes no number. */
export function makeReport({ comparison, judgement, againstOrigin, notes, inputs }: Findings): Report {
  const overall = reportTask(comparison.overall)
  return {
    schema: 'leash.report/1',
    verdict: judgement.verdict,
    sentence: headline(overall, inputs.level),
    findings: judgement.findings.map(reportFinding),
    tasks: comparison.tasks.map(reportTask),
    overall,
    againstOrigin:
      againstOrigin === undefined
        ? null
        : { tasks: againstOrigin.tasks.map(reportTask), overall: reportTask(againstOrigin.overall) },
    notes,
    inputs,
  }
}

function range(interval: Interval | undefined): Range {
  return interval === undefined ? null : [interval.lo, interval.hi]
}

function reportFinding({ task, measured, interval, ...finding }: Finding): ReportFinding {
  const { metric, limit, unit, verdict, severity, why } = finding
  return {
    metric,
    task: task ?? null,
    limit,
    measured: measured ?? null,
    unit,
    interval: range(interval),
    verdict,
    severity,
    why,
  }
}

function reportTask(task: TaskComparison): ReportTask {
  const { crossover, answerEntropy } = task
  return {
    task: task.task ?? null,
    problems: task.problems,
    samples: task.samples,
    passAtK: task.passAtK.map((row) => ({
      ...row,
      interval: range(row.interval),
      simultaneous: range(row.simultaneous),
      baselineInterval: range(row.baselineInterval),
      candidateInterval: range(row.candidateInterval),
    })),
    crossover: crossover === undefined ? null : { k: crossover.k, share: crossover.share ?? null },
    support: reportSupport(task.support),
    answerEntropy:
      answerEntropy === undefined ? null : { ...answerEntropy, interval: range(answerEntropy.interval) },
    tokenEntropy: null,
    perplexity: null,
  }
}

function reportSupport(support: Support): ReportSupport {
  const { intervals } = support
  return {
    ...support,
    srr: support.srr ?? null,
    ndr: support.ndr ?? null,
    sds: support.sds ?? null,
    nscr: support.nscr ?? null,
    intervals: {
      shrunk: range(intervals.shrunk),
      expanded: range(intervals.expanded),
      srr: range(intervals.srr),
      ndr: range(intervals.ndr),
      sds: range(intervals.sds),
      nscr: range(intervals.nscr),
    },
  }
}
