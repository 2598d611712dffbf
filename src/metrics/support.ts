// Empirical support: which problems a model solves at all within a budget of samples, and what changed hands.
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts'
import { fisherOneSided } from '../stats/fisher.ts'
import type { Interval } from '../stats/interval.ts'
import { poissonBinomialUpperTail } from '../stats/poisson-binomial.ts'
import type { Card } from './card.ts'
import { sum, type Column } from './columns.ts'
import type { CountPair } from './group.ts'
import type { SupportAtBudget, SupportAtEpsilon } from './support-curve.ts'
import { inSupportChance, isInSupport, shrinkChance, shrinkExpected, type Sides } from './support-chances.ts'

export const card: Card = {
  name: 'support',
  title: 'Support: preserved, expanded, shrunk, out of support',
  measures:
    'Counts of problems by which model solves them within the budget: both (preserved), only the candidate (expanded), ' +
    'only the baseline (shrunk), neither (out of support).',
  formula:
    'In support at budget m: more than ε·m of m samples are correct (ε = 0: at least one). With a and b the chances of that for ' +
    'baseline and candidate (0 or 1 where a problem has exactly m samples): preserved Σab, shrunk Σa(1−b), expanded Σ(1−a)b, ' +
    'out Σ(1−a)(1−b). SRR = P/(P+S), NDR = E/(P+E), SDS = 2·SRR·NDR/(SRR+NDR), NSCR = (E−S)/(P+E+S). ' +
    'The same counts are shown at every power of two below the budget, and at other ε. Detection limit: 1 − ζ^(1/m), ζ = 1 − level.',
  readItAs:
    'Shrunk problems are reach that was lost. SRR is the share of the baseline’s reach that was kept, NDR the share of the ' +
    'candidate’s reach that is new, NSCR the balance between −1 and 1.',
  misleadsWhen:
    'Two equal models lose and gain problems by chance, more so with few samples: read shrunk beside “by chance”. A problem ' +
    'unseen in m samples can still have a success rate up to the detection limit. A loss that is gone at a slightly larger ε hung ' +
    'on single correct samples.',
  interval:
    'Percentile bootstrap over problems. By chance: given t correct among all samples of a problem, equal models would leave all ' +
    't to the baseline with probability C(n_b, t)/C(n_b+n_c, t); the number of such problems follows the Poisson-binomial law.',
  source: 'Wu et al. 2025, The Invisible Leash (arXiv 2507.14843 v4), Definitions 3.1–3.3.',
}

/** Shrinkage and expansion that two equal models would show by chance, and how improbable the measured one is. */
export interface SupportNoise {
  readonly shrunkExpected: number
  readonly shrunkP: number
  readonly expandedExpected: number
  readonly expandedP: number
}

export interface Support {
  /** Samples a problem at which support is asked: the least n of both models over the paired problems. */
  readonly budget: number
  /** Pooled tasks are asked at their own budgets; this is the largest of them, `budget` the least. */
  readonly largestBudget: number
  /** In support: correct share above epsilon (0: at least one correct sample). */
  readonly epsilon: number
  /** Numbers of problems; whole numbers where every problem has exactly `budget` samples, else expectations. */
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
  readonly outOfSupport: number
  /** preserved / (preserved + shrunk). */
  readonly srr: number | undefined
  /** expanded / (preserved + expanded). */
  readonly ndr: number | undefined
  /** Harmonic mean of srr and ndr. */
  readonly sds: number | undefined
  /** (expanded − shrunk) / (preserved + expanded + shrunk). */
  readonly nscr: number | undefined
  readonly intervals: {
    readonly shrunk: Interval | undefined
    readonly expanded: Interval | undefined
    readonly srr: Interval | undefined
    readonly ndr: Interval | undefined
    readonly sds: Interval | undefined
    readonly nscr: Interval | undefined
  }
  readonly noise: SupportNoise
  /** Success rate that a problem unseen in `budget` samples can still have, at the level of the intervals. */
  readonly detectionLimit: number
  /** The counts at smaller budgets, ascending; the last is `budget`. */
  readonly curve: readonly SupportAtBudget[]
  /** The counts at other ε, ascending. */
  readonly epsilonSweep: readonly SupportAtEpsilon[]
  /** Problems with correct samples of the baseline and none of the candidate, sorted by id; pooled: `task/id`. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
  /** Length that `lost` and `gained` would have for two equal models, by the same samples. */
  readonly lostByChance: number
  readonly gainedByChance: number
  /** The lost ones whose loss is significant on its own (one-sided Fisher, Benjamini–Hochberg over problems). */
  readonly lostBeyondNoise: readonly string[]
}

export interface SupportCounts {
  readonly preserved: number
  readonly expanded: number
  readonly shrunk: number
  readonly outOfSupport: number
}

/** Per problem the chance of each class. */
export type SupportColumns = Record<keyof SupportCounts, Column>

/** Per problem the chance of each class at its budget: 0 or 1 where it has exactly that many samples. */
export function supportColumns(
  pairs: readonly CountPair[],
  budgets: readonly number[],
  epsilon: number,
): SupportColumns {
  const chances = (side: 'baseline' | 'candidate'): Column =>
    Float64Array.from(pairs, (pair, index) =>
      inSupportChance(pair[side], budgets[index] ?? Number.NaN, epsilon),
    )
  const [a, b] = [chances('baseline'), chances('candidate')]
  const column = (of: (a: number, b: number) => number): Column =>
    a.map((value, index) => of(value, b[index] ?? Number.NaN))
  return {
    preserved: column((p, q) => p * q),
    expanded: column((p, q) => (1 - p) * q),
    shrunk: column((p, q) => p * (1 - q)),
    outOfSupport: column((p, q) => (1 - p) * (1 - q)),
  }
}

export function supportCounts(columns: SupportColumns): SupportCounts {
  return {
    preserved: sum(columns.preserved),
    expanded: sum(columns.expanded),
    shrunk: sum(columns.shrunk),
    outOfSupport: sum(columns.outOfSupport),
  }
}

/** Lost and gained problems by their own samples, whatever the common budget. */
export function changedHands(
  pairs: readonly CountPair[],
  epsilon: number,
): { lost: CountPair[]; gained: CountPair[] } {
  const lost: CountPair[] = []
  const gained: CountPair[] = []
  for (const pair of pairs) {
    const [before, after] = [isInSupport(pair.baseline, epsilon), isInSupport(pair.candidate, epsilon)]
    if (before && !after) lost.push(pair)
    if (!before && after) gained.push(pair)
  }
  return { lost, gained }
}

/** `noise` and the lengths of the lists `lost` and `gained` that two equal models would show: the null keeps each problem's total of correct samples and deals it out anew. */
export function supportNoise(
  pairs: readonly CountPair[],
  budgets: readonly number[],
  epsilon: number,
): SupportNoise & Pick<Support, 'lostByChance' | 'gainedByChance'> {
  const { lost, gained } = changedHands(pairs, epsilon)
  const swapped = pairs.map((pair) => ({ baseline: pair.candidate, candidate: pair.baseline }))
  const chances = (sides: readonly Sides[]): number[] => sides.map((pair) => shrinkChance(pair, epsilon))
  const expected = (sides: readonly Sides[]): number =>
    sides.reduce(
      (total, pair, index) => total + shrinkExpected(pair, budgets[index] ?? Number.NaN, epsilon),
      0,
    )
  const [lostChances, gainedChances] = [chances(pairs), chances(swapped)]
  return {
    shrunkExpected: expected(pairs),
    shrunkP: poissonBinomialUpperTail(lostChances, lost.length),
    expandedExpected: expected(swapped),
    expandedP: poissonBinomialUpperTail(gainedChances, gained.length),
    lostByChance: total(lostChances),
    gainedByChance: total(gainedChances),
  }
}

function total(chances: readonly number[]): number {
  return chances.reduce((all, chance) => all + chance, 0)
}

/** The lost problems whose drop is significant on its own at `level`, with the false discovery rate held over all problems. */
export function beyondNoise(
  pairs: readonly CountPair[],
  lost: readonly CountPair[],
  level: number,
): CountPair[] {
  const tested = pairs.filter(({ baseline, candidate }) => baseline.c + candidate.c > 0)
  const adjusted = benjaminiHochberg(
    tested.map(({ baseline, candidate }) => fisherOneSided(baseline.c, baseline.n, candidate.c, candidate.n)),
  )
  const significant = new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= 1 - level))
  return lost.filter((pair) => significant.has(pair))
}
