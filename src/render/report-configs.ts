// What changed in the training configs, as it stands in the report. Unknown is null; nothing is decided here.

export interface ReportKeyChange {
  /** Dotted: `actor.optim.lr`, `reward_funcs[0]`. */
  readonly key: string
  /** Short; null: the key is not there. */
  readonly before: string | null
  readonly after: string | null
  /** Line of the key at the head, from 1; null: unknown, or the key is not there. */
  readonly line: number | null
  /** What the literature says such a key does to reach; null: not a key that Leash knows. */
  readonly known: {
    readonly title: string
    readonly effect: string
    /** arXiv numbers; null: the sentence claims nothing. */
    readonly source: string | null
  } | null
}

export interface ReportConfig {
  readonly file: string
  readonly change: 'added' | 'removed' | 'modified'
  /** Known keys first. */
  readonly keys: readonly ReportKeyChange[]
}
