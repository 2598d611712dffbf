// Success chances of independent trials → how probable at least x successes are.

/**
 * P(X ≥ x) of a sum of independent yes/no trials with chances `ps`, exactly, in O(ps.length · x). Mass that reaches x
 * is moved to an absorbing state, so that small tails keep their relative precision (all terms are positive). `x` may be
 * an expectation: it is rounded up, but for 1e-9 of rounding error.
 */
export function poissonBinomialUpperTail(ps: readonly number[], x: number): number {
  const least = Math.ceil(x - ROUNDING)
  if (Number.isNaN(least)) throw new RangeError('poissonBinomialUpperTail: x is NaN')
  if (least <= 0) return 1
  if (least > ps.length) return 0
  // below[j]: chance of j successes so far, for j < least.
  const below = new Float64Array(least)
  below[0] = 1
  let reached = 0
  let trials = 0
  for (const p of ps) {
    // Hopeless ones change nothing, and there may be many.
    if (p === 0) continue
    reached += (below[least - 1] ?? 0) * p
    for (let j = Math.min(trials + 1, least - 1); j >= 0; j--) {
      below[j] = (below[j] ?? 0) * (1 - p) + (below[j - 1] ?? 0) * p
    }
    trials += 1
  }
  return Math.min(reached, 1)
}

const ROUNDING = 1e-9
