// The pass@k of one problem, as a tool wrote it → how many of its samples were correct.

/** Floats written by NumPy and Python agree to this with ours, and the values that n samples can have lie further apart. */
const tolerance = 1e-9

/**
 * The numbers of correct samples c with pass@k = 1 − C(n−c, k)/C(n, k) (Chen et al. 2021, eq. 1). `least` and `most`
 * differ where the value is 1 to the last digit, as for every c above n − k. Undefined: no c gives this value.
 */
export function correctFromPass(
  value: number,
  n: number,
  k: number,
): { readonly least: number; readonly most: number } | undefined {
  if (k < 1 || k > n) return undefined
  let least: number | undefined
  let most: number | undefined
  let allWrong = 1
  for (let c = 0; c <= n; c += 1) {
    if (Math.abs(1 - allWrong - value) < tolerance) {
      least ??= c
      most = c
    }
    allWrong *= Math.max(0, n - c - k) / (n - c)
  }
  return least === undefined || most === undefined ? undefined : { least, most }
}
