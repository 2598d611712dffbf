// What a bootstrap draws: it settles the resamples, whatever they are used for.

export interface Draws {
  /** Sizes of consecutive runs of problems (tasks), each of which is resampled within itself. */
  readonly strata: readonly number[]
  readonly resamples: number
  readonly seed: number
}

export function problemsOf({ strata }: Pick<Draws, 'strata'>): number {
  return strata.reduce((sum, size) => sum + size, 0)
}
