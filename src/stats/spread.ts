// How often each answer was given → the same without names and order: all that entropy and its like need. A missing answer
// is one answer like any other, if the caller counts it.

/** Most answers are given once or twice, so this saves work; and ascending counts make sums the same to the last bit. */
export interface Spread {
  /** All samples. */
  readonly n: number
  /** How often an answer was given: each number above 0 once, ascending. */
  readonly counts: readonly number[]
  /** How many answers were given so often. */
  readonly answers: readonly number[]
}

export function spreadOf(given: readonly number[]): Spread {
  let n = 0
  for (const count of given) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a count`)
    n += count
  }
  const counts: number[] = []
  const answers: number[] = []
  let last = 0
  for (const count of Float64Array.from(given).sort()) {
    if (count === 0) continue
    if (count === last) answers.push((answers.pop() ?? 0) + 1)
    else {
      counts.push(count)
      answers.push(1)
    }
    last = count
  }
  return { n, counts, answers }
}
