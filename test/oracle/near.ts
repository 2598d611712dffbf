// How far a value is from what an oracle says, relative to it; absolute where the oracle says 0.
export function relativeError(value: number | undefined, oracle: number): number {
  if (value === undefined) return Infinity
  return oracle === 0 ? Math.abs(value) : Math.abs(value / oracle - 1)
}
