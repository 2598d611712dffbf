// The law of who is drawn most often, in plain loops: for machines without vectors, and to hold those against.
import { lawFromZero } from './binomial-law.ts'
import type { Pluralities } from './plurality.ts'
import type { Spread } from './spread.ts'

/**
 * Draws without replacement are independent binomials given that they sum to m; any success chance will do, and m/n keeps all
 * numbers in range.
 */
export function plainPluralities(m: number): Pluralities {
  const book = lawBook(m)
  return (spread, n) => {
    const { counts, answers: sorts } = spread
    const law = book(n)
    const laws = counts.map(law)
    const more = moreThan(spread, laws, m)
    return {
      steps: (kind) => {
        const most = laws[kind]?.length ?? 0
        let steps = 0
        for (let j = 1; j < most; j++) steps += (more[j] ?? 0) * m * (j + m / 2)
        return steps
      },
      chance: (own) => {
        const ownLaw = laws[own] ?? new Float64Array()
        let won = 0
        for (let j = 1; j < ownLaw.length; j++) {
          const chance = ownLaw[j] ?? 0
          if (chance === 0) continue
          // Sorts that cannot come up j times are no rivals: with the others they make one more binomial.
          const rivals: Float64Array[] = []
          let others = n - (counts[own] ?? 0)
          for (const [at, rival] of laws.entries()) {
            if (rival.length <= j) continue
            const many = (sorts[at] ?? 0) - (at === own ? 1 : 0)
            for (let one = 0; one < many; one++) rivals.push(rival)
            others -= many * (counts[at] ?? 0)
          }
          won += chance * wonWith(j, rivals, law(others), m - j)
        }
        return won / (law(n)[m] ?? NaN)
      },
    }
  }
}

/** How many things there are altogether → how many of a sort → the law of how many of it are drawn, without the condition. */
function lawBook(m: number): (n: number) => (count: number) => Float64Array {
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

/** By j, 0 … m: how many sorts can come up j times. */
function moreThan({ answers: sorts }: Spread, laws: readonly Float64Array[], m: number): Float64Array {
  const more = new Float64Array(m + 1)
  for (const [at, { length }] of laws.entries()) {
    const most = length - 1
    more[most] = (more[most] ?? 0) + (sorts[at] ?? 0)
  }
  for (let j = m - 1; j >= 0; j--) more[j] = (more[j] ?? 0) + (more[j + 1] ?? 0)
  return more
}

/**
 * Σ over t of P(rivals and the rest sum to `draws`, no rival above j, t of them at j) / (1 + t): one rival after the
 * other is folded into the law of (ties, sum), whose row t holds the sums at t ties; then the rest has what is left.
 */
function wonWith(j: number, rivals: readonly Float64Array[], rest: Float64Array, draws: number): number {
  const mostTies = Math.min(rivals.length, Math.floor(draws / j))
  const rows = Array.from({ length: mostTies + 1 }, () => new Float64Array(draws + 1))
  rows[0]?.fill(1, 0, 1)
  for (const [at, rival] of rivals.entries()) {
    for (let t = Math.min(mostTies, at + 1); t >= 0; t--)
      fold(rows[t] ?? rival, rows[t - 1], rival, { j, least: t * j, most: mostSum(t, j, at + 1, draws) })
  }
  let won = 0
  for (const [t, row] of rows.entries()) {
    let sum = 0
    for (let s = t * j; s <= mostSum(t, j, rivals.length, draws); s++)
      sum += (row[s] ?? 0) * (rest[draws - s] ?? 0)
    won += sum / (1 + t)
  }
  return won
}

/** Of t rivals that are drawn j times and the other ones less often. */
function mostSum(t: number, j: number, rivals: number, draws: number): number {
  return Math.min(draws, t + rivals * (j - 1))
}

/**
 * Folds one rival into a row, in place: the largest sum first, because it is made of smaller ones, and of the row before, of one
 * tie less.
 */
function fold(
  row: Float64Array,
  before: Float64Array | undefined,
  rival: Float64Array,
  { j, least, most }: { readonly j: number; readonly least: number; readonly most: number },
): void {
  for (let s = most; s >= least; s--) {
    let chance = before === undefined ? 0 : (before[s - j] ?? 0) * (rival[j] ?? 0)
    for (let i = Math.min(j - 1, s - least); i >= 0; i--) chance += (row[s - i] ?? 0) * (rival[i] ?? 0)
    row[s] = chance
  }
}
