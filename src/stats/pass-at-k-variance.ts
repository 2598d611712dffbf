// Success rate of one problem → sampling variance of its pass@k estimate: how much another n samples would change it.

/**
 * Variance of the pass@k estimator when the success rate is p (plug-in: c/n): exact sum over the binomial law of c, cut
 * where it cannot matter. `values` are the estimates for c = 0 … n, as `passAtKOfEveryC(n, k)` gives them. Undefined for
 * p outside 0 … 1.
 */
export function passAtKVariance(values: Float64Array, p: number): number | undefined {
  const n = values.length - 1
  if (!(p >= 0 && p <= 1) || n < 1) return undefined
  if (p === 0 || p === 1) return 0
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const centre = values[mode] ?? 0
  // Relative to the mode's probability and the mode's value: neither under- nor overflows, and little cancels.
  let total = 0
  let first = 0
  let second = 0
  const add = (c: number, weight: number): void => {
    const off = (values[c] ?? 0) - centre
    total += weight
    first += weight * off
    second += weight * off * off
  }
  for (let c = mode, weight = 1; c <= n && weight > NEGLIGIBLE; c++) {
    add(c, weight)
    weight *= ((n - c) * p) / ((c + 1) * (1 - p))
  }
  for (let c = mode, weight = 1; c > 0;) {
    weight *= (c * (1 - p)) / ((n - c + 1) * p)
    c -= 1
    if (weight <= NEGLIGIBLE) break
    add(c, weight)
  }
  return Math.max(0, second / total - (first / total) ** 2)
}

const NEGLIGIBLE = 1e-20
