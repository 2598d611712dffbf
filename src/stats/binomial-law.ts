// Tries and a chance → how probable each number of successes is.

/** P(c successes of n), from the mode outwards as far as it matters: the rest, about 1e-9 of the mode, is left out. */
export function binomialLaw(n: number, p: number): Map<number, number> {
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const law = new Map([[mode, 1]])
  if (p > 0 && p < 1) {
    for (let c = mode, weight = 1; c < n && weight > NEGLIGIBLE; c++) {
      weight *= ((n - c) * p) / ((c + 1) * (1 - p))
      law.set(c + 1, weight)
    }
    for (let c = mode, weight = 1; c > 0 && weight > NEGLIGIBLE; c--) {
      weight *= (c * (1 - p)) / ((n - c + 1) * p)
      law.set(c - 1, weight)
    }
  }
  let total = 0
  for (const weight of law.values()) total += weight
  for (const [c, weight] of law) law.set(c, weight / total)
  return law
}

const NEGLIGIBLE = 1e-9
