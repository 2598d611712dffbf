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

/**
 * `counts`: how many things there are of each sort that can win; `others`: things that can be drawn but not win. Draws
 * without replacement are independent binomials given that they sum to m; any success chance will do, and m/n keeps all
 * numbers in range. 1 ≤ m < n, all things together.
 */
export function pluralityOf(
  counts: readonly number[],
  others: number,
  m: number,
  book: LawBook = lawBook(m),
): Plurality {
  const n = counts.reduce((sum, count) => sum + count, others)
  const law = book(n)
  const sorts = counts.map((count) => ({ count, law: law(count) }))
  const all = law(n)[m] ?? NaN
  const lengths = sorts.map((sort) => sort.law.length).sort((a, b) => a - b)
  return {
    steps: (sort) => {
      let steps = 0
      let shorter = 0
      for (let j = 1; j < (sorts[sort]?.law.length ?? 0); j++) {
        while ((lengths[shorter] ?? Infinity) <= j) shorter += 1
        steps += (lengths.length - shorter) * m * (j + m / 2)
      }
      return steps
    },
    chance: (sort) => {
      let won = 0
      for (const [j, chance] of (sorts[sort]?.law ?? []).entries()) {
        if (j === 0) continue
        // Sorts that cannot come up j times are no rivals: with the others they make one more binomial.
        const rivals: Float64Array[] = []
        let others = n - (sorts[sort]?.count ?? 0)
        for (const [index, rival] of sorts.entries()) {
          if (index === sort || rival.law.length <= j) continue
          rivals.push(rival.law)
          others -= rival.count
        }
        won += chance * wonWith(j, rivals, law(others), m - j)
      }
      return won / all
    },
  }
}

/**
 * Σ over t of P(rivals and the rest sum to `draws`, no rival above j, t of them at j) / (1 + t): one rival after the
 * other is folded into the law of (ties, sum).
 */
function wonWith(j: number, rivals: readonly Float64Array[], rest: Float64Array, draws: number): number {
  const width = draws + 1
  const mostTies = Math.min(rivals.length, Math.floor(draws / j))
  // law[t · width + s]: t rivals tied at j, all folded in so far drawn s times.
  let law = new Float64Array((mostTies + 1) * width)
  let next = new Float64Array(law.length)
  law.set(rest.subarray(0, width))
  for (const rival of rivals) {
    next.fill(0)
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
