// Comparison and judgement → the report as data: the JSON of `--json`, schema `leash.report/1`, and the only thing
// that Markdown, terminal, HTML and charts are made from. Unknown is null here, because JSON has no undefined.
import type { Judgement, Finding } from '../judge/judge.ts'
import type { ConfigChange } from '../configs/compare-config.ts'
import type { Comparison, TaskComparison } from '../metrics/comparison.ts'
import type { ModelNumbers } from '../metrics/measure-model.ts'
import type { Note } from '../notes.ts'
import { headline } from './headline.ts'
import type { ReportConfig } from './report-configs.ts'
import { reported } from './reported.ts'
import type {
  Range,
  ReportChange,
  ReportCoverAtTau,
  ReportGPassAtK,
  ReportHybrid,
  ReportKlMoved,
  ReportMajAtN,
  ReportNovelty,
  ReportPassHatK,
  ReportPerplexity,
  ReportQuadrant,
  ReportRecorded,
  ReportSharpening,
  ReportSupportAtBudget,
  ReportSupportAtEpsilon,
} from './report-metrics.ts'

export type { Range, ReportConfig }

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
  /** Pooled tasks are asked at their own budgets: the largest of them; `budget` is the least. */
  readonly largestBudget: number
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
  /** Success rate that a problem unseen in all its samples can still have, at the level of the intervals. */
  readonly detectionLimit: number
  /** The counts at smaller budgets, ascending; the last is `budget`. */
  readonly curve: readonly ReportSupportAtBudget[]
  /** The counts at other ε, ascending. */
  readonly epsilonSweep: readonly ReportSupportAtEpsilon[]
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** Lengths of `lost` and `gained` that two equal models would show. */
  readonly lostByChance: number
  readonly gainedByChance: number
  readonly lostBeyondNoise: readonly string[]
}

/** Entropy of the answers to a problem in nats, mean over problems, at `draws` samples a problem. */
export interface ReportAnswerEntropy extends ReportChange {
  readonly draws: number
  readonly problems: number
  /** Chao–Wang–Jost estimate: unseen answers counted in. */
  readonly estimated: ReportChange
  /** Expected number of distinct answers among `draws`. */
  readonly distinct: ReportChange
  /** exp of the entropies: so many equally frequent answers would be as spread out. */
  readonly effective: ReportChange
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
  /** Mean over samples of their mean token entropy, in nats. */
  readonly tokenEntropy: ReportRecorded | null
  readonly tokens: ReportRecorded | null
  /** Share of samples cut off at the token limit. */
  readonly truncation: ReportRecorded | null
  /** Share of samples without an answer. */
  readonly missingAnswers: ReportRecorded | null
  readonly quadrant: ReportQuadrant | null
  readonly sharpening: ReportSharpening | null
  readonly klMoved: ReportKlMoved
  readonly novelty: ReportNovelty | null
  readonly hybrid: readonly ReportHybrid[]
  readonly majAtN: readonly ReportMajAtN[]
  readonly passHatK: readonly ReportPassHatK[]
  readonly gPassAtK: readonly ReportGPassAtK[]
  readonly coverAtTau: readonly ReportCoverAtTau[]
  readonly perplexity: ReportPerplexity | null
}

/** How a model's files were found. */
export interface ReportChosen {
  readonly kind: 'path' | 'artifact' | 'history' | 'ref'
  /** Paths, artifact names, entry or ref. */
  readonly name: string
  /** null: unknown, as for a path. */
  readonly commit: string | null
  readonly run: number | null
  /** ISO 8601. */
  readonly made: string | null
  /** Whole days from then to this run. */
  readonly ageDays: number | null
  readonly why: string
}

/** One model's files as they were read. */
export interface ReportModel {
  /** null: they were named on the command line. */
  readonly chosen: ReportChosen | null
  readonly files: readonly { readonly path: string; readonly format: string; readonly samples: number }[]
  readonly problems: number
  readonly samples: number
}

export interface ReportInputs extends ReportMethod {
  readonly origin: ReportModel | null
  readonly baseline: ReportModel
  readonly candidate: ReportModel
}

/** How it was judged. */
export interface ReportMethod {
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

/** A model's numbers with nothing beside them. */
export interface ReportAlone {
  readonly tasks: readonly ReportNumbers[]
  /** All problems pooled. */
  readonly overall: ReportNumbers
}

export interface ReportNumbers {
  /** null: all problems pooled. */
  readonly task: string | null
  readonly problems: number
  readonly samples: { readonly min: number; readonly max: number; readonly total: number }
  /** Ascending k; fractions. */
  readonly passAtK: readonly { readonly k: number; readonly value: number; readonly interval: Range }[]
  /** In nats, at so many draws a problem, ascending; empty: answers are not recorded. */
  readonly answerEntropy: readonly {
    readonly draws: number
    readonly value: number
    readonly interval: Range
  }[]
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
