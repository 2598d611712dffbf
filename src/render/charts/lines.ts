// Lines between places of the entropy plane, as the rows and the encoding of a rule mark.
import type { Encoding } from './chart.ts'
import type { Place } from './moves.ts'

export interface Line {
  readonly from: Place
  readonly to: Place
}

export const lineEncoding = {
  x: { field: 'x' },
  y: { field: 'y' },
  x2: { field: 'x2' },
  y2: { field: 'y2' },
} as const satisfies Encoding

/** One row of data for `lineEncoding`. */
export function lineRow({ from, to }: Line) {
  return { x: from.entropy, y: from.solved, x2: to.entropy, y2: to.solved }
}
