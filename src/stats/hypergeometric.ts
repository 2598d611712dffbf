// The hypergeometric law: N things of which K are marked, m drawn without replacement, X marked ones among the drawn.
// All values come from ratios of neighbouring probabilities, taken relative to the most probable value and divided by
// their sum. (@stdlib's pmf is a log-gamma each, 5e-11 off at N = 16,384, and it has upper tails as 1 − cdf only.)

/** P(X = k). 0 outside what is possible. */
export function hypergeometricPmf(k: number, N: number, K: number, m: number): number {
  const law = lawOf(N, K, m)
  if (k < Math.max(0, m - (N - K)) || k > Math.min(K, m)) return 0
  return (k < law.mode ? weightBelow(k, law) : weightAbove(k, law)) / law.total
}

/** P(X ≥ k), with its relative precision far out in the tail. Quick for one k after the other of the same law. */
export function hypergeometricUpperTail(k: number, N: number, K: number, m: number): number {
  checkLaw(N, K, m)
  if (k > Math.min(K, m)) return 0
  if (k <= m - (N - K) || k <= 0) return 1
  const law = lawOf(N, K, m)
  const least = Math.ceil(k)
  return (least > law.mode ? weightsBeyond(least, law) : weightsFrom(least, law)) / law.total
}

/** Expectation of `value(X)`, `value` bounded. By a walk of its own: `value` may ask for other laws, and one is kept. */
export function hypergeometricMean(N: number, K: number, m: number, value: (j: number) => number): number {
  checkLaw(N, K, m)
  const least = Math.max(0, m - (N - K))
  const most = Math.min(K, m)
  const mode = modeOf(N, K, m)
  let total = 1
  let sum = value(mode)
  for (let j = mode, weight = 1; j < most && weight >= NEGLIGIBLE;) {
    weight *= upwards(j, N, K, m)
    j += 1
    total += weight
    sum += weight * value(j)
  }
  for (let j = mode, weight = 1; j > least && weight >= NEGLIGIBLE;) {
    weight *= downwards(j, N, K, m)
    j -= 1
    total += weight
    sum += weight * value(j)
  }
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

/** The law of N, K and m, each weight relative to the mode's, as far as what is left on either side cannot change a sum. */
interface Law {
  N: number
  K: number
  m: number
  mode: number
  /** The first `ups` are those of the mode and of the values above it. */
  above: Float64Array
  ups: number
  /** The first `downs` are those of the values below the mode, the nearest first. */
  below: Float64Array
  downs: number
  /** The sum from the mode upwards; and then of those below. */
  fromMode: number
  total: number
}

/** The law that was asked for last: of one there are often many tails to know. */
const law: Law = {
  N: -1,
  K: -1,
  m: -1,
  mode: 0,
  above: new Float64Array(1024),
  ups: 0,
  below: new Float64Array(1024),
  downs: 0,
  fromMode: 0,
  total: 0,
}

function lawOf(N: number, K: number, m: number): Law {
  if (law.N === N && law.K === K && law.m === m) return law
  checkLaw(N, K, m)
  const least = Math.max(0, m - (N - K))
  const most = Math.min(K, m)
  const mode = modeOf(N, K, m)
  let { above, below } = law
  let [total, ups, downs] = [1, 1, 0]
  above[0] = 1
  for (let j = mode, weight = 1; j < most && weight >= NEGLIGIBLE; j++) {
    weight *= upwards(j, N, K, m)
    total += weight
    if (ups === above.length) above = twiceAsLong(above)
    above[ups++] = weight
  }
  const fromMode = total
  for (let j = mode, weight = 1; j > least && weight >= NEGLIGIBLE; j--) {
    weight *= downwards(j, N, K, m)
    total += weight
    if (downs === below.length) below = twiceAsLong(below)
    below[downs++] = weight
  }
  return Object.assign(law, { N, K, m, mode, above, ups, below, downs, fromMode, total })
}

const NEGLIGIBLE = 1e-20

function twiceAsLong(list: Float64Array): Float64Array {
  const longer = new Float64Array(2 * list.length)
  longer.set(list)
  return longer
}

/** P(X = j + 1) / P(X = j). */
function upwards(j: number, N: number, K: number, m: number): number {
  return ((K - j) * (m - j)) / ((j + 1) * (N - K - m + j + 1))
}

/** P(X = j − 1) / P(X = j). */
function downwards(j: number, N: number, K: number, m: number): number {
  return (j * (N - K - m + j)) / ((K - j + 1) * (m - j + 1))
}

/** Of one value, however far above the mode; not below it. */
function weightAbove(k: number, { N, K, m, mode, above, ups }: Law): number {
  let j = Math.min(k, mode + ups - 1)
  let weight = above[j - mode] ?? 0
  for (; j < k && weight > 0; j++) weight *= upwards(j, N, K, m)
  return weight
}

function weightBelow(k: number, { N, K, m, mode, below, downs }: Law): number {
  let j = Math.max(k, mode - downs)
  let weight = below[mode - 1 - j] ?? 0
  for (; j > k && weight > 0; j--) weight *= downwards(j, N, K, m)
  return weight
}

/** Of all values from `k` on, which is above the mode, until the rest is small against the weight there. */
function weightsBeyond(k: number, of: Law): number {
  const { N, K, m } = of
  const most = Math.min(K, m)
  let weight = weightAbove(k, of)
  const floor = NEGLIGIBLE * weight
  let tail = weight
  for (let j = k; j < most && weight > 0 && weight >= floor; j++) {
    weight *= upwards(j, N, K, m)
    tail += weight
  }
  return tail
}

/** Of all values from `k` on, which is not above the mode. */
function weightsFrom(k: number, { mode, below, downs, fromMode }: Law): number {
  const many = Math.min(downs, mode - k)
  let tail = fromMode
  for (let at = 0; at < many; at++) tail += below[at] as number
  return tail
}

function modeOf(N: number, K: number, m: number): number {
  return Math.floor(((K + 1) * (m + 1)) / (N + 2))
}

function checkLaw(N: number, K: number, m: number): void {
  if (![N, K, m].every((count) => Number.isSafeInteger(count) && count >= 0) || K > N || m > N) {
    throw new RangeError(`hypergeometric law of N = ${N}, K = ${K}, m = ${m}`)
  }
}
