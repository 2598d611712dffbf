// p-values of many tests → p-values adjusted for their number.

/**
 * Benjamini–Hochberg adjusted p-values, in the order of `ps`: reject where the adjusted value is ≤ q, and the expected
 * share of false rejections is at most q. Same as R's p.adjust(method = "BH").
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  if (!ps.every((p) => p >= 0 && p <= 1))
    throw new RangeError('benjaminiHochberg: a p-value is outside 0 … 1')
  const descending = [...ps.entries()].sort(([, a], [, b]) => b - a)
  const adjusted = new Array<number>(ps.length).fill(1)
  let least = 1
  for (const [position, [index, p]] of descending.entries()) {
    least = Math.min(least, (ps.length / (ps.length - position)) * p)
    adjusted[index] = least
  }
  return adjusted
}
