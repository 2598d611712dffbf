// Exact law of who is drawn most often when m things of several sorts are drawn without replacement.
import { binomialLaw } from './binomial-law.ts'

/** The drawing, prepared; see `pluralityOf`. */
export interface Plurality {
  /** Elementary steps that `chance` takes for this sort, roughly: 1e9 take a second or two. */
  readonly steps: (sort: number) => number
  /** P(sort is drawn more often than every other), ties broken by lot. */
  readonly chance: (sort: number) => number
}

/** How many things there are altogether → how many of a sort → the law of how many of it are drawn, without the condition. */
export type LawBook = (n: number) => (count: number) => Float64Array

/**
 * For drawings of m things. Keeps the laws of the last n: of hundreds of sorts, most are there once, twice or thrice, and
 * of thousands of drawings, most are from as many things.
 */
export function lawBook(m: number): LawBook {
  let kept = { n: 0, laws: new Map<number, Float64Array>() }
  return (n) => {
    if (kept.n !== n) kept = { n, laws: new Map() }
    const { laws } = kept
    return (count) => {
      const law = laws.get(count) ?? lawFromZero(count, m / n, m)
      laws.set(count, law)
      return law
    }
  }
}

/** Sorts of which there are equally many. */
export interface Kind {
  readonly count: number
  /** The index of the first one. */
  readonly first: number
  readonly sorts: number
}

/** `counts`: how many things there are of each sort, ascending. Of hundreds of sorts, most are there once, twice or thrice. */
export function kindsOf(counts: Float64Array): Kind[] {
  const kinds: Kind[] = []
  for (let first = 0; first < counts.length;) {
    const count = counts[first] ?? 0
    let end = first + 1
    while (counts[end] === count) end += 1
    kinds.push({ count, first, sorts: end - first })
    first = end
  }
  return kinds
}

/**
 * `kinds`: of the sorts that can win; `n`: things of all sorts, those that can be drawn but not win among them. Draws
 * without replacement are independent binomials given that they sum to m; any success chance will do, and m/n keeps all
 * numbers in range. 1 ≤ m < n.
 */
export function pluralityOf(
  kinds: readonly Kind[],
  n: number,
  m: number,
  book: LawBook = lawBook(m),
): Plurality {
  const law = book(n)
  const laws = kinds.map(({ count }) => law(count))
  const all = law(n)[m] ?? NaN
  const more = moreThan(kinds, laws, m)
  return {
    steps: (sort) => {
      const most = laws[kindOf(kinds, sort)]?.length ?? 0
      let steps = 0
      for (let j = 1; j < most; j++) steps += (more[j] ?? 0) * m * (j + m / 2)
      return steps
    },
    chance: (sort) => {
      const own = kindOf(kinds, sort)
      const ownLaw = laws[own] ?? new Float64Array()
      let won = 0
      for (let j = 1; j < ownLaw.length; j++) {
        const chance = ownLaw[j] ?? 0
        if (chance === 0) continue
        // Sorts that cannot come up j times are no rivals: with the others they make one more binomial.
        const rivals: Float64Array[] = []
        let others = n - (kinds[own]?.count ?? 0)
        for (const [at, { count, sorts }] of kinds.entries()) {
          const rival = laws[at] ?? ownLaw
          if (rival.length <= j) continue
          const many = at === own ? sorts - 1 : sorts
          for (let one = 0; one < many; one++) rivals.push(rival)
          others -= many * count
        }
        won += chance * wonWith(j, rivals, law(others), m - j)
      }
      return won / all
    },
  }
}

/** The place of a sort's kind. */
function kindOf(kinds: readonly Kind[], sort: number): number {
  const found = kinds.findLastIndex(({ first }) => first <= sort)
  if (found < 0) throw new RangeError(`there is no sort ${sort}`)
  return found
}

/** By j, 0 … m: how many sorts can come up j times. */
function moreThan(kinds: readonly Kind[], laws: readonly Float64Array[], m: number): Float64Array {
  const more = new Float64Array(m + 1)
  for (const [at, { sorts }] of kinds.entries()) {
    const most = (laws[at]?.length ?? 0) - 1
    more[most] = (more[most] ?? 0) + sorts
  }
  for (let j = m - 1; j >= 0; j--) more[j] = (more[j] ?? 0) + (more[j + 1] ?? 0)
  return more
}

/** Room for the laws of `wonWith`, which needs two of equal length. */
let [one, other] = [new Float64Array(1024), new Float64Array(1024)]

/**
 * Σ over t of P(rivals and the rest sum to `draws`, no rival above j, t of them at j) / (1 + t): one rival after the
 * other is folded into the law of (ties, sum).
 */
function wonWith(j: number, rivals: readonly Float64Array[], rest: Float64Array, draws: number): number {
  const width = draws + 1
  const mostTies = Math.min(rivals.length, Math.floor(draws / j))
  const length = (mostTies + 1) * width
  if (one.length < length) [one, other] = [new Float64Array(2 * length), new Float64Array(2 * length)]
  // law[t · width + s]: t rivals tied at j, all folded in so far drawn s times.
  let [law, next] = [one, other]
  law.fill(0, 0, length)
  law.set(rest.subarray(0, width))
  for (const rival of rivals) {
    next.fill(0, 0, length)
    for (let t = 0; t <= mostTies; t++) fold(law, next, t, rival, j, width, t < mostTies)
    const folded = next
    next = law
    law = folded
  }
  let won = 0
  for (let t = 0; t <= mostTies; t++) won += (law[t * width + draws] ?? 0) / (1 + t)
  return won
}

function fold(
  law: Float64Array,
  next: Float64Array,
  ties: number,
  rival: Float64Array,
  j: number,
  width: number,
  mayTie: boolean,
): void {
  const atJ = rival[j] ?? 0
  for (let s = 0; s < width; s++) {
    const at = ties * width + s
    const chance = law[at] ?? 0
    if (chance === 0) continue
    const below = Math.min(j, rival.length, width - s)
    for (let i = 0; i < below; i++) next[at + i] = (next[at + i] ?? 0) + chance * (rival[i] ?? 0)
    const tied = at + width + j
    if (mayTie && atJ > 0 && s + j < width) next[tied] = (next[tied] ?? 0) + chance * atJ
  }
}

/** P(0), P(1) … of `trials` at `rate`, 0 < rate < 1, up to `most` or to where the rest cannot matter. */
function lawFromZero(trials: number, rate: number, most: number): Float64Array {
  const { from, chances } = binomialLaw(trials, rate, NEGLIGIBLE)
  const law = new Float64Array(Math.min(from + chances.length - 1, most) + 1)
  for (let at = from; at < law.length; at++) law[at] = chances[at - from] ?? 0
  return law
}

const NEGLIGIBLE = 1e-20
