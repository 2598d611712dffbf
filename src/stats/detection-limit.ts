// What n samples without a success say about the success rate, and how many samples it takes to say it.

/**
 * Upper limit of a success rate that n samples never showed, at confidence 1 − zeta: 1 − zeta^(1/n), the one-sided
 * Clopper–Pearson bound at zero successes. The paper's −ln(zeta)/n (arXiv 2507.14843, C.4) is slightly above it.
 */
export function detectionLimit(n: number, zeta: number): number | undefined {
  if (!(n >= 1) || !(zeta > 0 && zeta < 1)) return undefined
  return -Math.expm1(Math.log(zeta) / n)
}

/** Least number of samples whose detection limit is at most `epsilon`. */
export function samplesToDetect(epsilon: number, zeta: number): number | undefined {
  if (!(epsilon > 0 && epsilon < 1) || !(zeta > 0 && zeta < 1)) return undefined
  const exact = Math.log(zeta) / Math.log1p(-epsilon)
  return Math.max(1, Math.ceil(exact * (1 - 1e-13)))
}
