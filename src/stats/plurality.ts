// Exact law of who is drawn most often when m things of several sorts are drawn without replacement. By the loops of
// kernels/ where the machine can, else by plain ones, to the same bits.
import { plainPluralities } from './plain-plurality.ts'
import type { Spread } from './spread.ts'
import { vectorPluralities } from './vector-plurality.ts'

/** The drawing, prepared. A sort is named by the place of its count in the spread. */
export interface Plurality {
  /** Elementary steps that `chance` takes, roughly: 1e9 take a second or two. */
  readonly steps: (kind: number) => number
  /** P(a sort of this kind is drawn more often than every other sort), ties broken by lot. */
  readonly chance: (kind: number) => number
}

/**
 * Drawings of so many things. `sorts`: how many things there are of those that can win; `n`: things of all sorts, those that can be drawn but not
 * win among them, and more than are drawn. All is done with one drawing before the next one is asked for.
 */
export type Pluralities = (sorts: Spread, n: number) => Plurality

/**
 * Drawings of m ≥ 1 things. Keeps the laws of the last n: of hundreds of sorts, most are there once, twice or thrice, and
 * of thousands of drawings, most are from as many things.
 */
export function pluralities(m: number): Pluralities {
  const plain = plainPluralities(m)
  const vector = vectorPluralities(m)
  return (sorts, n) => vector?.(sorts, n) ?? plain(sorts, n)
}
