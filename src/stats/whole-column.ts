// A column of values as whole numbers of one small step: their sums are exact, whatever the order in which they are added, and
// a machine adds up eight of them at a time.

export interface WholeColumn {
  /** The largest of the values, by size. */
  readonly largest: number
  /** Each value in steps of `largest` / `STEPS`, rounded: −STEPS … STEPS. */
  readonly steps: Int32Array
}

/** A value is off by no more than half a billionth of the largest. */
export const STEPS = 2 ** 30 - 1

export function wholeColumn(column: Float64Array): WholeColumn {
  let largest = 0
  for (const value of column) largest = Math.max(largest, Math.abs(value))
  if (!Number.isFinite(largest)) throw new RangeError('wholeColumn: a value is not a finite number')
  const steps = new Int32Array(column.length)
  if (largest === 0) return { largest, steps }
  for (let at = 0; at < column.length; at++) {
    const share = (column[at] as number) / largest
    // The same for both signs: who changes places with whom only changes the sign.
    steps[at] = share < 0 ? -Math.round(-share * STEPS) : Math.round(share * STEPS)
  }
  return { largest, steps }
}

/** The mean of so many values whose steps add up to `sum`. A share of 0s and 1s is k / n to the last bit. */
export function meanOfSteps(sum: number, largest: number, count: number): number {
  return ((sum / STEPS) * largest) / count
}
