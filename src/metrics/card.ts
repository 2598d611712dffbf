// A metric's card is its public page: docs/metrics/<name>.md is printed from it.

export interface Card {
  /** The metric's name in the policy, e.g. `pass@k`. */
  readonly name: string
  readonly title: string
  /** One plain sentence. */
  readonly measures: string
  /** The formula in words or Unicode mathematics. */
  readonly formula: string
  readonly readItAs: string
  readonly misleadsWhen: string
  readonly interval: string
  readonly source: string
}
