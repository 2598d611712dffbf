// Real numbers as whole numbers of millionths: the unit of every sum in a tally.

/**
 * Sums of whole numbers do not depend on the order of adding, so shards merge to the same bytes; 1e-6 nat a sample is far
 * below what any eval can tell apart.
 */
export function toMillionths(value: number): number {
  return Math.floor(value * 1e6 + 0.5)
}

export function fromMillionths(value: number): number {
  return value / 1e6
}
