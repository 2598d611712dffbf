// A group of counts as one message for another thread, and back.
import type { CountGroup } from '../metrics/group.ts'
import type { Settings } from '../metrics/settings.ts'

export interface CountJob {
  readonly problems: readonly string[]
  /** Of each problem: the baseline's n and c, the candidate's n and c, and the budget. */
  readonly counts: Float64Array
  readonly strata: readonly number[]
  readonly settings: Settings
}

const PER_PROBLEM = 5

export function jobOf({ pairs, budgets, strata }: CountGroup, settings: Settings): CountJob {
  const counts = new Float64Array(PER_PROBLEM * pairs.length)
  for (const [index, { baseline, candidate }] of pairs.entries()) {
    const budget = budgets[index] ?? Number.NaN
    counts.set([baseline.n, baseline.c, candidate.n, candidate.c, budget], PER_PROBLEM * index)
  }
  return { problems: pairs.map(({ problem }) => problem), counts, strata, settings }
}

export function groupOf({ problems, counts, strata }: CountJob): CountGroup {
  const at = (problem: number, place: number): number => counts[PER_PROBLEM * problem + place] ?? Number.NaN
  const pairs = problems.map((problem, index) => ({
    problem,
    baseline: { n: at(index, 0), c: at(index, 1) },
    candidate: { n: at(index, 2), c: at(index, 3) },
  }))
  return { pairs, budgets: problems.map((_, index) => at(index, 4)), strata }
}
