// Comparison and judgement → the report as data: the JSON of `--json`, schema `leash.report/1`, and the only thing
// that Markdown, terminal, HTML and charts are made from. Unknown is null here, because JSON has no undefined.
import type { Judgement, Finding } from '../judge/judge.ts'
import type { ConfigChange } from '../configs/compare-config.ts'
import type { Comparison, TaskComparison } from '../metrics/comparison.ts'
import type { ModelNumbers } from '../metrics/measure-model.ts'
import type { Note } from '../notes.ts'
import { headline } from './headline.ts'
import type { ReportConfig } from './report-configs.ts'
import type { ReportTask } from './report-task.ts'
import type { ReportAlone } from './report-alone.ts'
import type { ReportInputs, ReportMethod, ReportModel } from './report-inputs.ts'
import type { Range } from './report-metrics.ts'
import { reported } from './reported.ts'

export interface ReportFinding {
  readonly metric: string
  readonly task: string | null
  readonly limit: string
  readonly measured: number | null
  readonly unit: 'fraction' | 'nats' | 'problems' | 'ratio' | 'tokens'
  readonly interval: Range
  readonly verdict: 'pass' | 'fail' | 'undecided'
  readonly severity: 'fail' | 'warn'
  readonly why: string
}

export interface Report {
  readonly schema: 'leash.report/1'
  readonly verdict: 'pass' | 'fail' | 'undecided'
  /** The plain sentence at the top. */
  readonly sentence: string
  readonly findings: readonly ReportFinding[]
  /** What changed in the training configs; null: unknown, and a note says why, or not asked. */
  readonly configs: readonly ReportConfig[] | null
  readonly tasks: readonly ReportTask[]
  readonly overall: ReportTask
  /** The same comparison with the origin as its baseline, where one was given. */
  readonly againstOrigin: { readonly tasks: readonly ReportTask[]; readonly overall: ReportTask } | null
  readonly notes: readonly ReportNote[]
  readonly inputs: ReportInputs
}

/** Of a run whose baseline or candidate could not be had: what is known without them. */
export interface UncomparedReport extends Pick<
  Report,
  'schema' | 'sentence' | 'findings' | 'configs' | 'notes'
> {
  readonly verdict: 'undecided'
  readonly tasks: readonly never[]
  readonly overall: null
  readonly againstOrigin: null
  /** The candidate by itself; null where it is the candidate that could not be had. */
  readonly alone: ReportAlone | null
  /** A model that could not be had is null. */
  readonly inputs: ReportMethod & {
    readonly origin: ReportModel | null
    readonly baseline: ReportModel | null
    readonly candidate: ReportModel | null
  }
}

/** What `--json` holds. */
export type AnyReport = Report | UncomparedReport

/** A warning; `task` where it is about one, also where it is about the comparison with the origin. */
export interface ReportNote {
  readonly code: string
  readonly text: string
  readonly task?: string
}

export interface Findings {
  readonly comparison: Comparison
  readonly judgement: Judgement
  /** Origin → candidate, where an origin was given. */
  readonly againstOrigin: Comparison | undefined
  /** Undefined: unknown or not asked. */
  readonly configs?: readonly ConfigChange[] | undefined
  readonly notes: readonly Note[]
  readonly inputs: ReportInputs
}

/** Puts everything that was found into the report; changes no number. */
export function makeReport(found: Findings): Report {
  const { comparison, judgement, againstOrigin, configs, notes, inputs } = found
  const overall = reportTask(comparison.overall)
  return {
    schema: 'leash.report/1',
    verdict: judgement.verdict,
    sentence: headline(overall, inputs.level),
    findings: judgement.findings.map(reportFinding),
    configs: reported(configs),
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

/** A report that compares nothing; `sentence` says why. */
export function makeUncomparedReport(found: {
  readonly sentence: string
  readonly findings: readonly Finding[]
  readonly configs: readonly ConfigChange[] | undefined
  readonly notes: readonly Note[]
  readonly inputs: UncomparedReport['inputs']
  readonly alone: { readonly tasks: readonly ModelNumbers[]; readonly overall: ModelNumbers } | undefined
}): UncomparedReport {
  const { sentence, findings, configs, notes, inputs, alone } = found
  return {
    schema: 'leash.report/1',
    verdict: 'undecided',
    sentence,
    findings: findings.map(reportFinding),
    configs: reported(configs),
    tasks: [],
    overall: null,
    againstOrigin: null,
    alone: alone === undefined ? null : reported(alone),
    notes,
    inputs,
  }
}

function reportTask(task: TaskComparison): ReportTask {
  return reported(task)
}

function reportFinding(finding: Finding): ReportFinding {
  const { metric, task, limit, measured, unit, interval, verdict, severity, why } = finding
  return reported({ metric, task, limit, measured, unit, interval, verdict, severity, why })
}
