// A success rate and a tilt β → the rate when the odds of a correct answer are multiplied by e^β. This is what the
// distribution π ∝ q·e^{βR} does to each problem (arXiv 2507.14843, proposition C.4): one β for all of them.

/** The tilted rate; 0 and 1 stay what they are, whatever β. */
export function tilt(rate: number, beta: number): number {
  // Divided by the larger of both terms, so that no β overflows.
  return beta > 0
    ? rate / (rate + (1 - rate) * Math.exp(-beta))
    : (rate * Math.exp(beta)) / (1 - rate + rate * Math.exp(beta))
}

/** Mean over `rates` of the change that a tilt makes. */
export function meanTiltChange(rates: readonly number[], beta: number): number {
  return rates.reduce((sum, rate) => sum + tilt(rate, beta) - rate, 0) / rates.length
}

/** The β at which the mean rate changes by `change`, to 1e-12. Undefined where no β does: too large, or all rates 0 or 1. */
export function tiltOfChange(rates: readonly number[], change: number): number | undefined {
  const sign = Math.sign(change)
  if (sign === 0) return 0
  const reaches = (size: number): boolean => sign * meanTiltChange(rates, sign * size) >= sign * change
  if (!reaches(LARGEST)) return undefined
  let [below, above] = [0, LARGEST]
  while (above - below > 1e-12) {
    const middle = (below + above) / 2
    if (middle <= below || middle >= above) break
    if (reaches(middle)) above = middle
    else below = middle
  }
  return sign * above
}

/** e^40 times the odds: as good as certainty for any number of samples. */
const LARGEST = 40
