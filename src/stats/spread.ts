// How often each answer was given → the same without names and order: all that entropy, votes and their like need. A missing
// answer is one answer like any other, if the caller counts it.

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
  const many: number[] = []
  for (const count of given) {
    if (count < FEW) few[count] = (few[count] as number) + 1
    else many.push(count)
  }
  const counts: number[] = []
  const answers: number[] = []
  for (let count = 1; count < FEW; count++) {
    const found = few[count] as number
    if (found === 0) continue
    counts.push(count)
    answers.push(found)
  }
  few.fill(0)
  let last = 0
  for (const count of many.sort((a, b) => a - b)) {
    if (count === last) answers.push((answers.pop() ?? 0) + 1)
    else {
      counts.push(count)
      answers.push(1)
    }
    last = count
  }
  return { n, counts, answers }
}

/** Counts below this are not sorted: of hundreds of answers, nearly all are given less often. */
const FEW = 128
/** By count, how many answers; all 0 between two uses. */
const few = new Uint32Array(FEW)
