// A rule on counts or ratios of support whose evidence is a count of lost or gained problems → its plan, from the exact law of
// that count.
import type { ValueUnit } from '../metrics/format-value.ts'
import { ratios } from '../metrics/support-ratios.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { leastTilt, tilt, tiltOfChange } from '../stats/tilt.ts'
import { shrunkFails, type Test } from './chance-to-fail.ts'
import { passAtKOf, type Shift } from './change-law.ts'
import { leastWhole } from './least-whole.ts'
import type { Design, Wish } from './plan.ts'
import { nameOf, unplanned } from './planned.ts'
import type { RulePlan } from './rule-plan.ts'
import { gainedAs, supportShares, type SupportShares } from './support-shares.ts'

/** The exact law of the number of lost problems takes time with the square of their number. */
const mostProblems = 8192

/** What a limit bounds, by shares of all problems; whether it looks at losses or gains; the only side on which it can fail. */
interface Kind {
  readonly of: (shares: SupportShares) => number | undefined
  readonly looksAt: 'lost' | 'gained'
  readonly fails: 'min' | 'max'
}

const kinds: Readonly<Record<string, Kind>> = {
  'support.shrunk': { of: ({ shrunk }) => shrunk, looksAt: 'lost', fails: 'max' },
  'support.preserved': { of: ({ preserved }) => preserved, looksAt: 'lost', fails: 'min' },
  'support.expanded': { of: ({ expanded }) => expanded, looksAt: 'gained', fails: 'max' },
  srr: {
    of: ({ preserved, expanded, shrunk }) => ratios.srr(preserved, expanded, shrunk),
    looksAt: 'lost',
    fails: 'min',
  },
  ndr: {
    of: ({ preserved, expanded, shrunk }) => ratios.ndr(preserved, expanded, shrunk),
    looksAt: 'gained',
    fails: 'max',
  },
}

export function planSupport(
  rule: Rule,
  unit: ValueUnit,
  design: Design,
  policy: Policy,
  wish: Wish,
): RulePlan {
  const about = { unit, k: design.samples }
  const kind = kinds[rule.metric]
  if (kind === undefined)
    return unplanned(rule, about, 'it has no interval, so it fails by its value alone or never')
  if (kind.fails !== rule.limit.kind) return unplanned(rule, about, whyNever(kind))
  if (rule.metric === 'support.shrunk') return planShrunk(rule, design, policy, wish)
  return planShare(rule, unit, kind, design, policy, wish)
}

function whyNever({ looksAt, fails }: Kind): string {
  return `it fails only where more problems are ${looksAt} than chance explains; write a limit of the kind ${fails}`
}

type Counted = Pick<RulePlan, 'noticed' | 'problemsNeeded' | 'seen' | 'samplesNeeded' | 'why'>

/** `fails` of a number of problems, more of which are never less often enough. */
function counted(fails: (problems: number) => number, design: Design, wish: Wish): Counted {
  return {
    noticed: fails(design.problems),
    seen: undefined,
    samplesNeeded: undefined,
    problemsNeeded: leastWhole(2, mostProblems, (count) => fails(count) >= wish.power),
    why: undefined,
  }
}

/** As often as the rule fails with the drop of pass@1 that is wished to be seen. */
function planShrunk(rule: Rule, design: Design, { level, evidence, epsilon }: Policy, wish: Wish): RulePlan {
  const { rates, samples } = design
  const about = { unit: 'fraction', k: samples } as const
  const beta = tiltOfChange(rates, -wish.drop)
  if (beta === undefined) return unplanned(rule, about, 'pass@1 cannot fall as far as --drop says')
  const fails = (count: number): number => {
    const test: Test = { problems: count, level: rule.level ?? level, evidence }
    return shrunkFails({ rates, beta, samples }, lossAllowed(rule, count), test, epsilon)
  }
  const tilted = rates.map(({ rate, share }) => ({ rate: tilt(rate, beta), share }))
  return {
    ...nameOf(rule),
    ...about,
    ofPair: false,
    planned: passAtKOf(tilted, samples) - passAtKOf(rates, samples),
    ...counted(fails, design, wish),
  }
}

/** As often as more are lost (or gained) than chance explains, where the limit is just reached. */
function planShare(
  rule: Rule,
  unit: ValueUnit,
  kind: Kind,
  design: Design,
  { level, epsilon }: Policy,
  wish: Wish,
): RulePlan {
  const { rates, problems, samples } = design
  const about = { unit, k: samples }
  const way = kind.looksAt === 'lost' ? -1 : 1
  const at = (size: number): Shift => ({ rates, beta: way * size, samples })
  const reached = (size: number): number => kind.of(supportShares(at(size), epsilon)) ?? Number.NaN
  const size = sizeOf(rule, design, reached, way * wish.drop)
  if (typeof size === 'string') return unplanned(rule, about, size)
  const shift = kind.looksAt === 'lost' ? at(size) : gainedAs(at(size))
  const fails = (count: number): number =>
    shrunkFails(shift, 0, { problems: count, level: rule.level ?? level, evidence: 'significant' }, epsilon)
  return {
    ...nameOf(rule),
    ...about,
    ofPair: true,
    planned: reached(size) * (unit === 'problems' ? problems : 1),
    ...counted(fails, design, wish),
  }
}

/** The tilt, without sign, that takes the bounded share to the limit; where that is chance, the one asked for. Or why there is none. */
function sizeOf(
  { limit, metric }: Rule,
  { rates, problems }: Design,
  reached: (size: number) => number,
  wished: number,
): number | string {
  const { amount = 0, unit, kind } = limit
  if (unit === 'noise') {
    const beta = tiltOfChange(rates, wished)
    return beta === undefined ? 'pass@1 cannot move as far as --drop says' : Math.abs(beta)
  }
  const goal = metric.startsWith('support.') && unit === 'problems' ? amount / problems : amount
  const isPast = (size: number): boolean => (kind === 'max' ? reached(size) >= goal : reached(size) <= goal)
  if (isPast(0)) return 'two equal models are beyond this limit by chance'
  return leastTilt(isPast) ?? 'no change of the odds of a correct sample goes that far'
}

/** A number of problems; undefined: no more than chance explains. */
export function lossAllowed({ limit }: Rule, problems: number): number | undefined {
  const { amount = 0, unit } = limit
  return unit === 'noise' ? undefined : unit === '%' ? amount * problems : amount
}
