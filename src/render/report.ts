// Comparison and judgement → the report as data: the JSON of `--json`, schema `leash.report/1`, and the only thing
// that Markdown, terminal, HTML and charts are made from. Unknown is null here, because JSON has no undefined.

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
  readonly interval: Range
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
  readonly crossover: { readonly k: number } | null
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
  readonly inputs: {
    readonly origin: ReportModel | null
    readonly baseline: ReportModel
    readonly candidate: ReportModel
    readonly policy: string | null
    readonly evidence: 'point' | 'significant' | 'certain'
    readonly level: number
    readonly resamples: number
    readonly seed: number
  }
}
