// What a report says of the files it is made from, and of how it was judged. Shapes only. Unknown is null, as in JSON.

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
