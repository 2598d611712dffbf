// Places (answer entropy, pass@1) → a plane that shows them all, and the way to px and back. Knows no marks.
import type { Place } from './moves.ts'
import type { Point } from './place-labels.ts'
import { niceStep, undusted } from './ticks.ts'
import type { Domain } from './ticks.ts'

interface Axis extends Domain {
  /** Between ticks. */
  readonly step: number
}

export interface Plane {
  /** In px. */
  readonly width: number
  readonly height: number
  readonly entropy: Axis
  readonly solved: Axis
  /** Place → px from the upper left corner. */
  readonly pixel: (place: Place) => Point
  readonly place: (point: Point) => Place
}

/** Smaller ranges would make noise look large: nats, and fraction solved. */
const least = { entropy: 0.2, solved: 0.1 }

export function planeOf(
  places: readonly Place[],
  size: { readonly width: number; readonly height: number },
): Plane {
  const entropy = axisOf(
    places.map((place) => place.entropy),
    least.entropy,
    Infinity,
    size.width / 80,
  )
  const solved = axisOf(
    places.map((place) => place.solved),
    least.solved,
    1,
    size.height / 50,
  )
  return {
    ...size,
    entropy,
    solved,
    pixel: (place) => ({
      x: ((place.entropy - entropy.lo) / (entropy.hi - entropy.lo)) * size.width,
      y: ((solved.hi - place.solved) / (solved.hi - solved.lo)) * size.height,
    }),
    place: ({ x, y }) => ({
      entropy: entropy.lo + (x / size.width) * (entropy.hi - entropy.lo),
      solved: solved.hi - (y / size.height) * (solved.hi - solved.lo),
    }),
  }
}

/** A domain with some air around the values, ending on ticks, within 0 … `limit`. */
function axisOf(values: readonly number[], leastSpan: number, limit: number, ticks: number): Axis {
  const [lo, hi] = [Math.min(...values), Math.max(...values)]
  const span = Math.max(leastSpan, (hi - lo) * 1.16)
  const middle = (lo + hi) / 2
  const step = niceStep(span, ticks)
  const start = Math.max(0, Math.floor((middle - span / 2) / step) * step)
  const end = Math.min(limit, Math.ceil((middle + span / 2) / step) * step)
  return { lo: undusted(start), hi: undusted(end), step }
}
