// A policy and a true shift between the models → how often the policy as a whole fails. Its rules look at the same
// samples, so that they fail together more often than apart.
import { countIn } from '../metrics/gates/count-in.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { eitherExceeds } from '../stats/bivariate-normal.ts'
import { normalQuantile } from '../stats/quantiles.ts'
import { changeCovariance, changeLaw, passAtKOf, type Shift } from './change-law.ts'
import { dropFails, shrunkFails } from './chance-to-fail.ts'
import { lossAllowed } from './support-rule.ts'

interface Failing {
  /** The budget that the rule looks at. */
  readonly k: number
  readonly chance: number
}

/**
 * From every pair of rules the chance that one of them fails, taking pass@k as jointly normal and lost problems as pass@k
 * at the largest k; the largest of these. Exact by that theory for two rules, a lower bound for more.
 */
export function policyFails(shift: Shift, problems: number, policy: Policy): number {
  const failing = policy.gate
    .filter(({ severity }) => severity === 'fail')
    .flatMap((rule) => failingOf(rule, shift, problems, policy) ?? [])
  const pairs = failing.flatMap((one, index) => failing.slice(index).map((other) => [one, other] as const))
  return pairs.reduce((most, [one, other]) => Math.max(most, either(one, other, shift)), 0)
}

/** Whether it is a rule that this file knows. */
export function isExact({ metric, limit }: Rule): boolean {
  return metric.startsWith('pass@')
    ? limit.kind === 'max-drop'
    : metric === 'support.shrunk' && limit.kind === 'max'
}

function failingOf(rule: Rule, shift: Shift, problems: number, policy: Policy): Failing | undefined {
  const test = { problems, level: rule.level ?? policy.level, evidence: policy.evidence }
  const { metric, limit } = rule
  if (metric === 'support.shrunk' && limit.kind === 'max') {
    return { k: shift.samples, chance: shrunkFails(shift, lossAllowed(rule, problems), test, policy.epsilon) }
  }
  const k = metric === 'pass@max' ? shift.samples : countIn(metric, 'pass@')
  if (k === undefined || k > shift.samples || limit.kind !== 'max-drop') return undefined
  return { k, chance: dropFails(changeLaw(shift, k), dropAllowed(rule, passAtKOf(shift.rates, k)), test) }
}

/** As a fraction of `passAtK`, in points. */
function dropAllowed({ limit }: Rule, passAtK: number): number {
  const { amount = 0, unit } = limit
  return unit === '%' ? amount * passAtK : amount
}

function either(one: Failing, other: Failing, shift: Shift): number {
  const threshold = ({ chance }: Failing): number =>
    normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, 1 - chance)))
  if (one.k === other.k) return Math.max(one.chance, other.chance)
  const variance = changeCovariance(shift, one.k, one.k) * changeCovariance(shift, other.k, other.k)
  if (variance === 0) return Math.max(one.chance, other.chance)
  const correlation = changeCovariance(shift, one.k, other.k) / Math.sqrt(variance)
  return eitherExceeds(threshold(one), threshold(other), correlation)
}
