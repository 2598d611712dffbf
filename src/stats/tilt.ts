// A success rate and a tilt β → the rate when the odds of a correct answer are multiplied by e^β. This is what the
// distribution π ∝ q·e^{βR} does to each problem (arXiv 2507.14843, proposition C.4): one β for all of them.

/** Problems of one success rate, and their share of all problems (shares sum to 1). */
export interface RateShare {
  readonly rate: number
  readonly share: number
}

/** The tilted rate; 0 and 1 stay what they are, whatever β. */
export function tilt(rate: number, beta: number): number {
  if (rate === 0 || rate === 1) return rate
  // Divided by the larger of both terms, so that no β overflows.
  return beta > 0
    ? rate / (rate + (1 - rate) * Math.exp(-beta))
    : (rate * Math.exp(beta)) / (1 - rate + rate * Math.exp(beta))
}

/** Change of the mean rate that a tilt makes. */
export function meanTiltChange(rates: readonly RateShare[], beta: number): number {
  return rates.reduce((sum, { rate, share }) => sum + share * (tilt(rate, beta) - rate), 0)
}

/** The β at which the mean rate changes by `change`. Undefined where no β does: too large, or all rates are 0 or 1. */
export function tiltOfChange(rates: readonly RateShare[], change: number): number | undefined {
  if (change === 0) return 0
  const sign = Math.sign(change)
  const reaches = (size: number): boolean => sign * meanTiltChange(rates, sign * size) >= sign * change
  const size = leastTilt(reaches)
  return size === undefined ? undefined : sign * size
}

/** Least size of a tilt for which `holds`, which must hold for every larger one too. Undefined where it never holds. */
export function leastTilt(holds: (size: number) => boolean): number | undefined {
  if (!holds(LARGEST)) return undefined
  let [below, above] = [0, LARGEST]
  for (let halving = 0; halving < 40; halving++) {
    const middle = (below + above) / 2
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

/** e^40 times the odds: as good as certainty for any number of samples. */
const LARGEST = 40
