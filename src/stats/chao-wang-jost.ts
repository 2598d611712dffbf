// How often each answer was given → an estimate of the entropy of the law behind the answers, nearly free of the bias
// that the plug-in entropy has from answers that were never sampled.

/**
 * Chao–Wang–Jost estimate of entropy in nats (Methods in Ecology and Evolution 4, 2013, eq. 7 with A of eq. 6): the
 * unbiased sum for the observed answers, and a tail for unseen ones from the numbers seen once and twice. Undefined
 * where nothing was counted.
 */
export function chaoWangJostEntropy(counts: readonly number[]): number | undefined {
  const seen = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const n = seen.reduce((sum, count) => sum + count, 0)
  if (n === 0) return undefined
  const once = seen.filter((count) => count === 1).length
  const twice = seen.filter((count) => count === 2).length
  return observedPart(seen, n) + (once === 0 ? 0 : (once / n) * unseenPart(n, shareOfRarest(once, twice, n)))
}

/** Σ (count/n) · Σ_{k=count}^{n−1} 1/k, summed from the most frequent answer down. `seen` ascends. */
function observedPart(seen: readonly number[], n: number): number {
  let sum = 0
  let harmonic = 0
  let k = n - 1
  for (const count of seen.toReversed()) {
    for (; k >= count; k--) harmonic += 1 / k
    sum += (count / n) * harmonic
  }
  return sum
}

/** A: estimated mean share of an answer that was seen once, by Good–Turing. */
function shareOfRarest(once: number, twice: number, n: number): number {
  if (twice > 0) return (2 * twice) / ((n - 1) * once + 2 * twice)
  return 2 / ((n - 1) * (once - 1) + 2)
}

/**
 * (1−A)^(1−n) · (−log A − Σ_{r<n} (1−A)^r / r) = Σ_{j≥1} (1−A)^j / (n−1+j). The sum on the right loses nothing to
 * cancellation and ends after 40/A terms; where A is too small for that, the left side does not cancel.
 */
function unseenPart(n: number, A: number): number {
  const base = 1 - A
  if (A * n < 1) {
    let head = 0
    for (let r = 1, power = base; r < n; r++, power *= base) head += power / r
    return (-Math.log(A) - head) * Math.exp(-(n - 1) * Math.log1p(-A))
  }
  let tail = 0
  for (let j = 1, power = base; power > 1e-18; j++, power *= base) tail += power / (n - 1 + j)
  return tail
}
