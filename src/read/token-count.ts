// How many tokens a sample may have. No generation comes near the bound; below it the sum over four million samples of a problem is
// exact, so that no order of reading changes a byte of a tally.

export const mostTokens = 2 ** 31 - 1

/** A whole number from 0 to `mostTokens`. */
export function isTokenCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostTokens
}
