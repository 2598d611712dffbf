// Support along budgets at one ε, and along ε at one budget: how much of a loss is only seen with many samples, or hangs
// on a single correct one.
import { resample } from './columns.ts'
import type { Interval } from '../stats/interval.ts'
import { remembered } from '../stats/remembered.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup, CountPair } from './group.ts'
import type { Settings } from './settings.ts'
import { needed, shrinkExpected } from './support-chances.ts'
import { supportColumns, supportCounts, type SupportCounts } from './support.ts'
import { supportRatios } from './support-ratios.ts'

/** Support at a smaller budget: expected numbers of problems. */
export interface SupportAtBudget extends SupportCounts {
  readonly budget: number
  readonly shrunkInterval: Interval | undefined
  /** Shrinkage of two equal models; undefined for ε > 0, where it is worked out at the full budget only. */
  readonly shrunkExpected: number | undefined
}

/** Support at the full budget with another ε. */
export interface SupportAtEpsilon extends SupportCounts {
  readonly epsilon: number
  /** Least number of correct samples that puts a problem in support. */
  readonly correct: number
  readonly srr: number | undefined
  /** Undefined where problems have different numbers of samples. */
  readonly shrunkExpected: number | undefined
}

/** Ascending powers of two up to the largest budget, and that; a task with fewer samples stays at its own. */
export function supportCurve(
  { pairs, budgets: own, strata }: CountGroup,
  settings: Settings,
): Later<SupportAtBudget[]> {
  const budgets = powersOfTwo(Math.max(...own))
  const upTo = (m: number): number[] => own.map((most) => Math.min(m, most))
  const columns = budgets.map((m) => supportColumns(pairs, upTo(m), settings.epsilon))
  const resampled = resample(
    columns.map(({ shrunk }) => shrunk),
    strata,
    settings,
  )
  const rows = budgets.map((m, index) => {
    const column = columns[index]
    if (column === undefined) throw new Error('a budget without columns')
    const expected = (): number => {
      const own = upTo(m)
      return pairs.reduce((sum, pair, at) => sum + shrinkExpected(pair, own[at] ?? Number.NaN, 0), 0)
    }
    const shrunkExpected = settings.epsilon > 0 ? undefined : expected()
    return { budget: m, ...supportCounts(column), shrunkExpected }
  })
  return () =>
    rows.map(({ shrunkExpected, ...row }, index) => {
      const found = resampled.interval([index], (share = 0) => share * pairs.length)
      return { ...row, shrunkInterval: typeof found === 'string' ? undefined : found, shrunkExpected }
    })
}

function powersOfTwo(budget: number): number[] {
  const budgets: number[] = []
  for (let m = 1; m < budget; m *= 2) budgets.push(m)
  return [...budgets, budget]
}

/** Above 0, one correct sample, and the ε that people quote, as far as `budget` samples can tell them apart. */
const quoted = [0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5]

/** Ascending ε, each asking for more correct samples than the one before (counted at the largest budget). */
export function epsilonSweep({ pairs, budgets }: CountGroup, chosen: number): SupportAtEpsilon[] {
  const most = Math.max(...budgets)
  const even = pairs.every(
    ({ baseline, candidate }, index) => baseline.n === budgets[index] && candidate.n === budgets[index],
  )
  const wanted = [...new Set([0, 1 / most, chosen, ...quoted])]
    .filter((epsilon) => epsilon < 1)
    .sort((a, b) => a - b)
  const asked = wanted
    .map((epsilon) => ({ epsilon, correct: needed(most, epsilon) }))
    .filter(({ correct }, at, all) => all[at - 1]?.correct !== correct)
  const byChance = even ? expectedAtEach(asked, pairs, budgets) : undefined
  return asked.map(({ epsilon, correct }, index) => {
    const counts = supportCounts(supportColumns(pairs, budgets, epsilon))
    return {
      epsilon,
      correct,
      ...counts,
      srr: supportRatios(counts).srr,
      shrunkExpected: byChance?.[index],
    }
  })
}

/**
 * By ε, of pairs that have exactly `budgets` samples a side. Problem by problem, as all that is asked of one is told by the same
 * law; and only once for those with as many correct samples.
 */
function expectedAtEach(
  asked: readonly { readonly epsilon: number }[],
  pairs: readonly CountPair[],
  budgets: readonly number[],
): number[] {
  const expected = asked.map(({ epsilon }) =>
    remembered((n, correct, m) =>
      shrinkExpected({ baseline: { n: m, c: correct }, candidate: { n: n - m, c: 0 } }, m, epsilon),
    ),
  )
  const sums = asked.map(() => 0)
  for (const [at, { baseline, candidate }] of pairs.entries()) {
    const [n, c] = [baseline.n + candidate.n, baseline.c + candidate.c]
    for (const [index, of] of expected.entries())
      sums[index] = (sums[index] ?? 0) + (of(n, c, budgets[at] ?? Number.NaN) ?? Number.NaN)
  }
  return sums
}
