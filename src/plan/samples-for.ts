// A law that can be drawn at any number of samples, at a price → about the least number of samples for which a question is
// answered with yes. Between what was drawn, mean and variance are taken to go with one over the number of samples.
import type { ChangeLaw } from './change-law.ts'
import { leastWhole } from './least-whole.ts'

export interface Search {
  /** Least and most samples that are looked at. */
  readonly from: number
  readonly most: number
  /** Laws are drawn at this number first. */
  readonly near: number
  readonly lawAt: (samples: number) => ChangeLaw
  /** Must hold for every law of more samples too. */
  readonly holds: (law: ChangeLaw) => boolean
}

const mostGuesses = 6

export function samplesFor({ from, most, near, lawAt, holds }: Search): number | undefined {
  const start = Math.max(from, Math.min(near, most))
  const drawn = new Map([start, Math.min(most, 4 * start)].map((samples) => [samples, lawAt(samples)]))
  let guess: number | undefined
  for (let guesses = 0; guesses < mostGuesses; guesses++) {
    const between = (samples: number): ChangeLaw => interpolated(drawn, samples)
    guess = leastWhole(from, most, (samples) => holds(between(samples)))
    const next = guess ?? most
    const isKnown = [...drawn.keys()].some((samples) => Math.abs(next / samples - 1) <= CLOSE)
    if (isKnown) break
    drawn.set(next, lawAt(next))
  }
  return guess
}

/** A guess that near to what was drawn is not drawn again. */
const CLOSE = 0.05

/** By the two drawn numbers that are nearest on the scale of one over the number. */
function interpolated(drawn: ReadonlyMap<number, ChangeLaw>, samples: number): ChangeLaw {
  const known = drawn.get(samples)
  if (known !== undefined) return known
  const distance = ([other]: readonly [number, ChangeLaw]): number => Math.abs(Math.log(other / samples))
  const [one, other] = [...drawn].sort((a, b) => distance(a) - distance(b) || a[0] - b[0])
  if (one === undefined) throw new Error('at least one law is drawn')
  if (other === undefined) return one[1]
  const share = (1 / samples - 1 / one[0]) / (1 / other[0] - 1 / one[0])
  const at = (of: (law: ChangeLaw) => number): number => of(one[1]) + share * (of(other[1]) - of(one[1]))
  return {
    interval: one[1].interval,
    mean: at((law) => law.mean),
    variance: Math.max(
      at((law) => law.variance),
      0,
    ),
    changed: Math.min(
      1,
      Math.max(
        at((law) => law.changed),
        Number.EPSILON,
      ),
    ),
  }
}
