// Numbers → the one that would stand at a place if they were sorted, without sorting the others.

/**
 * Puts the value of rank `k` (0: the smallest) at `values[k]`, smaller ones before it and larger ones behind, within
 * `from` … the end; what stands before `from` must be no larger already. Floyd and Rivest's SELECT (1975, CACM 18, 165):
 * about 1.5 n comparisons, where sorting 10,000 numbers takes 130,000. `values` must hold no NaN.
 */
export function select(values: Float64Array, k: number, from = 0): void {
  selectWithin(values, k, from, values.length - 1)
}

/* Indices are in range by construction; `as number` states it without the cost of a test. */
function selectWithin(values: Float64Array, k: number, first: number, last: number): void {
  let left = first
  let right = last
  while (right > left) {
    if (right - left > SAMPLED) {
      // Where rank k will be, with some margin, is first made sure among a sample of the values.
      const size = right - left + 1
      const rank = k - left + 1
      const z = Math.log(size)
      const s = 0.5 * Math.exp((2 * z) / 3)
      const margin = 0.5 * Math.sqrt((z * s * (size - s)) / size) * Math.sign(rank - size / 2)
      const nearLeft = Math.max(left, Math.floor(k - (rank * s) / size + margin))
      const nearRight = Math.min(right, Math.floor(k + ((size - rank) * s) / size + margin))
      selectWithin(values, k, nearLeft, nearRight)
    }
    const pivot = values[k] as number
    let i = left
    let j = right
    swap(values, left, k)
    if ((values[right] as number) > pivot) swap(values, left, right)
    while (i < j) {
      swap(values, i, j)
      i++
      j--
      while ((values[i] as number) < pivot) i++
      while ((values[j] as number) > pivot) j--
    }
    if (values[left] === pivot) swap(values, left, j)
    else {
      j++
      swap(values, j, right)
    }
    if (j <= k) left = j + 1
    if (k <= j) right = j - 1
  }
}

/** Fewer values are partitioned without sampling first. */
const SAMPLED = 600

function swap(values: Float64Array, i: number, j: number): void {
  const held = values[i] as number
  values[i] = values[j] as number
  values[j] = held
}
