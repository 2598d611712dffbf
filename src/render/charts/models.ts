// How the two models look in every chart: colour, dash and shape, and their entries in the key.
import type { KeyEntry } from './key.ts'
import { still, symbolWidth } from './key.ts'
import type { Theme } from './theme.ts'

export interface Model {
  readonly side: 'baseline' | 'candidate'
  /** The field of a report's pass@k that holds the band. */
  readonly interval: 'baselineInterval' | 'candidateInterval'
  readonly color: string
  readonly dash: number[]
  readonly shape: 'square' | 'circle'
  readonly entry: KeyEntry
}

/** Baseline first, so that the candidate is drawn over it. */
export function models(theme: Theme): [Model, Model] {
  return [
    model('baseline', theme.baseline, [5, 3], 'square'),
    model('candidate', theme.candidate, [1, 0], 'circle'),
  ]
}

function model(side: Model['side'], color: string, dash: number[], shape: Model['shape']): Model {
  const entry: KeyEntry = {
    words: side,
    symbol: (x, y) => [
      still({ type: 'rule', color, strokeWidth: 2, strokeDash: dash }, { x, x2: x + symbolWidth, y }),
      still(
        { type: 'point', shape, color, filled: true, opacity: 1, size: 40 },
        { x: x + symbolWidth / 2, y },
      ),
    ],
  }
  return { side, interval: `${side}Interval`, color, dash, shape, entry }
}
