// A rule, and pairs drawn with the drop that a plan is about → whether a comparison with certain means would fail it, as the judge
// says: the limit is breached, and the evidence asked for is there.
import type { Limit, Policy, Rule } from '../options/policy.ts'
import { normalQuantile } from '../stats/quantiles.ts'
import { halfWidth, leastLost, type Test } from './chance-to-fail.ts'
import { lawOf } from './drawn-law.ts'
import { mean, type Column } from '../metrics/columns.ts'
import { passAtKColumns } from '../metrics/pass-at-k.ts'
import type { ProblemPair } from '../tally/pair.ts'
import { supportColumns } from '../metrics/support.ts'
import { ratios } from '../metrics/support-ratios.ts'
import type { Shift } from './change-law.ts'
import { lookAtCurve, type Look } from './look.ts'
import { breachSide } from './rule-aim.ts'
import { gainedAs } from './support-shares.ts'

export interface Watched {
  readonly columns: readonly Column[]
  /** Whether a comparison whose problems have these means of the columns fails the rule. */
  readonly fails: (means: readonly number[]) => boolean
}

/** What the verdict of a rule depends on besides the means. */
export interface Watch {
  readonly rule: Rule
  readonly test: Test
  readonly policy: Policy
}

/** A metric that the comparison looks at as `look` says. */
export function watchLook(look: Look, { rule, test }: Watch): Watched {
  const { limit, metric } = rule
  const law = { ...lawOf(look, look.columns.map(mean)), interval: look.interval }
  const half = halfWidth(law, { ...test, level: 1 - (1 - test.level) / look.splits })
  const side = breachSide(limit.kind)
  const isChange = limit.kind === 'max-drop' || limit.kind === 'max-rise'
  const fails = (means: readonly number[]): boolean => {
    const [bounded, evidence] = [look.bounded(means), look.evidence(means)]
    const baseline = look.baseline?.(means)
    const value = baseline === undefined || isChange ? bounded : baseline + bounded
    const by = side * (value - boundOf(limit, baseline, bounded - evidence))
    if (!(by > 0)) return false
    if (test.evidence === 'point') return true
    if (metric === 'sds' || (test.evidence === 'certain' && (isChange || baseline === undefined)))
      return by > half
    if (test.evidence === 'certain') return false
    return baseline === undefined ? Math.abs(evidence) > half : side * evidence > half
  }
  return { columns: look.columns, fails }
}

/** The limit in the unit of what it bounds. */
function boundOf({ kind, unit, amount = 0 }: Limit, baseline: number | undefined, byChance: number): number {
  if (unit === 'noise') return byChance
  if (kind === 'min' || kind === 'max') return amount
  return breachSide(kind) * amount * (unit === '%' ? (baseline ?? 1) : 1)
}

/** pass@k, of which the candidate's own interval may lie beyond a floor or ceiling too. */
export function watchPassAtK(pairs: readonly ProblemPair[], k: number, watch: Watch): Watched {
  const [baseline, candidate] = passAtKColumns(pairs, k)
  const watched = watchLook(lookAtCurve({ baseline, candidate }), watch)
  const { limit } = watch.rule
  if (limit.kind !== 'min' && limit.kind !== 'max') return watched
  const half = ownHalf(candidate, watch.test)
  const isWhollyBeyond = ([, value = Number.NaN]: readonly number[]): boolean =>
    breachSide(limit.kind) * (value - (limit.amount ?? 0)) > half
  return { columns: watched.columns, fails: (means) => watched.fails(means) || isWhollyBeyond(means) }
}

function ownHalf(column: Column, { level, problems }: Test): number {
  const centre = mean(column)
  const variance = column.reduce((sum, value) => sum + (value - centre) ** 2, 0) / column.length
  return normalQuantile(1 - (1 - level) / 2) * Math.sqrt(variance / problems)
}

/** Counts and ratios of support, whose evidence is more lost (or gained) problems than chance explains. */
export function watchSupport(
  pairs: readonly ProblemPair[],
  shift: Shift,
  { rule, test, policy }: Watch,
): Watched {
  const { limit, metric } = rule
  const { epsilon } = policy
  const columns = supportColumns(
    pairs,
    pairs.map(() => shift.samples),
    epsilon,
  )
  const { problems } = test
  const looksAtGains = metric === 'support.expanded' || metric === 'ndr'
  const { least, expected } = leastLost(looksAtGains ? gainedAs(shift) : shift, test, epsilon)
  const side = breachSide(limit.kind)
  const bound = boundOfSupport(limit, problems, expected)
  const fails = ([preserved = NaN, expanded = NaN, shrunk = NaN, out = NaN]: readonly number[]): boolean => {
    const value = valueOf(metric, problems, { preserved, expanded, shrunk, out })
    if (!(side * (value - bound) > TOLERANCE)) return false
    if (test.evidence === 'point') return true
    const counted = problems * (looksAtGains ? expanded : shrunk)
    return metric !== 'support.out-of-support' && counted > least - 0.5
  }
  return { columns: [columns.preserved, columns.expanded, columns.shrunk, columns.outOfSupport], fails }
}

/** A count that is met exactly is no breach. */
const TOLERANCE = 1e-9

function boundOfSupport({ unit, amount = 0 }: Limit, problems: number, expected: number): number {
  return unit === 'noise' ? expected : unit === '%' ? amount * problems : amount
}

function valueOf(
  metric: string,
  problems: number,
  shares: { preserved: number; expanded: number; shrunk: number; out: number },
): number {
  const { preserved, expanded, shrunk, out } = shares
  switch (metric) {
    case 'support.shrunk':
      return problems * shrunk
    case 'support.expanded':
      return problems * expanded
    case 'support.preserved':
      return problems * preserved
    case 'support.out-of-support':
      return problems * out
    case 'srr':
    case 'ndr':
      return ratios[metric](preserved, expanded, shrunk) ?? Number.NaN
    default:
      throw new Error(`${metric} is no metric of support`)
  }
}
