// The hypergeometric law: N things of which K are marked, m drawn without replacement, X marked ones among the drawn.
// All values come from ratios of neighbouring probabilities, taken relative to the most probable value and divided by
// their sum. (@stdlib's pmf is a log-gamma each, 5e-11 off at N = 16,384, and it has upper tails as 1 − cdf only.)

/** P(X = k). 0 outside what is possible. */
export function hypergeometricPmf(k: number, N: number, K: number, m: number): number {
  let at = 0
  let total = 0
  forEachWeight(N, K, m, k, (j, weight) => {
    total += weight
    if (j === k) at = weight
  })
  return at / total
}

/** P(X ≥ k), with its relative precision far out in the tail. */
export function hypergeometricUpperTail(k: number, N: number, K: number, m: number): number {
  checkLaw(N, K, m)
  if (k > Math.min(K, m)) return 0
  if (k <= m - (N - K) || k <= 0) return 1
  // Below the mode the tail is at least 1, which what is left far down cannot change.
  const reach = k > modeOf(N, K, m) ? Math.ceil(k) : undefined
  let tail = 0
  let total = 0
  forEachWeight(N, K, m, reach, (j, weight) => {
    total += weight
    if (j >= k) tail += weight
  })
  return tail / total
}

/** Expectation of `value(X)`, `value` bounded. */
export function hypergeometricMean(N: number, K: number, m: number, value: (j: number) => number): number {
  let sum = 0
  let total = 0
  forEachWeight(N, K, m, undefined, (j, weight) => {
    total += weight
    sum += weight * value(j)
  })
  return sum / total
}

/**
 * C(n, t) / C(total, t), n ≤ total: the chance that t things chosen among `total` all lie among n given ones. With
 * n = n_b of n_b + n_c samples: the chance that all t correct ones fall to the baseline when both models are equal.
 */
export function binomialRatio(n: number, t: number, total: number): number {
  if (
    !(Number.isInteger(n) && Number.isInteger(t) && Number.isInteger(total)) ||
    t < 0 ||
    n > total ||
    t > total
  ) {
    throw new RangeError(`binomialRatio(${n}, ${t}, ${total})`)
  }
  const terms = Math.min(t, total - n)
  const others = Math.max(t, total - n)
  let ratio = 1
  for (let i = 0; i < terms && ratio > 0; i++) ratio *= Math.max(total - others - i, 0) / (total - i)
  return ratio
}

/**
 * Calls `visit` with each possible value and its probability relative to the mode's. Stops on either side where what is
 * left cannot change a sum, but goes as far as `reach`, and beyond it until the rest is small against the weight there, or
 * none is left.
 */
function forEachWeight(
  N: number,
  K: number,
  m: number,
  reach: number | undefined,
  visit: (j: number, weight: number) => void,
): void {
  checkLaw(N, K, m)
  const least = Math.max(0, m - (N - K))
  const most = Math.min(K, m)
  const mode = modeOf(N, K, m)
  const neither = N - K - m
  visit(mode, 1)
  for (
    let j = mode, weight = 1, floor = NEGLIGIBLE;
    j < most && weight > 0 && !(weight < floor && j >= (reach ?? j));
  ) {
    weight *= ((K - j) * (m - j)) / ((j + 1) * (neither + j + 1))
    j += 1
    if (j === reach) floor *= weight
    visit(j, weight)
  }
  for (let j = mode, weight = 1; j > least && weight > 0 && !(weight < NEGLIGIBLE && j <= (reach ?? j));) {
    weight *= (j * (neither + j)) / ((K - j + 1) * (m - j + 1))
    j -= 1
    visit(j, weight)
  }
}

const NEGLIGIBLE = 1e-20

function modeOf(N: number, K: number, m: number): number {
  return Math.floor(((K + 1) * (m + 1)) / (N + 2))
}

function checkLaw(N: number, K: number, m: number): void {
  if (![N, K, m].every((count) => Number.isSafeInteger(count) && count >= 0) || K > N || m > N) {
    throw new RangeError(`hypergeometric law of N = ${N}, K = ${K}, m = ${m}`)
  }
}
