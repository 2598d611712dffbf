// One rule on a metric that is planned by drawing from the pilot → how often the rule will notice a change of the size that it is
// about, and what it would take to notice it as often as asked.
import type { ValueUnit } from '../metrics/format-value.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { dropFails, type Test } from './chance-to-fail.ts'
import type { ChangeLaw } from './change-law.ts'
import type { DrawnLaw } from './drawn-law.ts'
import { imagine, lawAt, wishedAmount, type Drawn, type Imagined } from './imagined.ts'
import { leastWhole } from './least-whole.ts'
import type { Design, Wish } from './plan.ts'
import { mostProblems, mostSamples, nameOf, smallestSeen, unplanned } from './planned.ts'
import { aimOf, breachSide } from './rule-aim.ts'
import type { RulePlan } from './rule-plan.ts'
import { samplesFor } from './samples-for.ts'
import type { Shift } from './shifts/shift.ts'
import type { Sight } from './sight.ts'

/** Pairs of problems that are drawn for a law: of answers fewer, because they take longer. */
const pairsOfLaw = { counts: 8000, answers: 2400 } as const

export function planDrawn(
  rule: Rule,
  unit: ValueUnit,
  sight: Sight,
  design: Design,
  policy: Policy,
  wish: Wish,
): RulePlan {
  const imagined = imagine(rule, unit, sight, design, policy, wish)
  if (typeof imagined === 'string') return unplanned(rule, { unit, k: sight.k }, imagined)
  return planSize(imagined)
}

function planSize({ drawn, aim, size, samples }: Imagined): RulePlan {
  const { rule, unit, sight, design, wish, level, problems } = drawn
  const share = problems.length / design.pilot.problems.length
  const here = lawAt(drawn, size, samples, pairsOfLaw[sight.shift.draws])
  const test = (count: number): Test => ({
    problems: Math.round(count * share),
    level: 1 - (1 - level) / here.splits,
    evidence: 'significant',
  })
  const laws = new Map<number, ChangeLaw>()
  const law = (n: number): ChangeLaw => {
    const known =
      laws.get(n) ??
      signalOf(drawn, aim, n === samples ? here : lawAt(drawn, size, n, pairsAt(n, sight.shift.draws)))
    laws.set(n, known)
    return known
  }
  const holds = (one: ChangeLaw, count = design.problems): boolean =>
    dropFails(one, 0, test(count)) >= wish.power
  const isEnough = design.samples >= sight.least
  return {
    ...nameOf(rule),
    unit,
    k: sight.k,
    ofPair: here.baseline === undefined,
    planned: amountOf(drawn, aim, here),
    noticed: isEnough ? dropFails(law(samples), 0, test(design.problems)) : undefined,
    seen: isEnough ? smallestSeen(law(samples), test(design.problems), wish.power) : undefined,
    samplesNeeded: samplesFor({
      from: sight.least,
      most: Math.max(sight.least, mostSamples),
      near: samples,
      lawAt: law,
      holds,
    }),
    problemsNeeded: isEnough
      ? leastWhole(Math.ceil(2 / share), mostProblems, (count) => holds(law(samples), count))
      : undefined,
    why: undefined,
  }
}

/** More samples take longer to draw and say more of each problem. */
function pairsAt(samples: number, draws: Shift['draws']): number {
  return Math.max(1000, Math.min(pairsOfLaw[draws], Math.round(5e5 / samples)))
}

/** The law as if every breach were a drop: below 0 by as much as what is measured lies beyond what would not be noticed. */
function signalOf(drawn: Drawn, aim: Imagined['aim'], found: DrawnLaw): ChangeLaw {
  return { ...found.law, mean: -distanceOf(drawn, aim, found) }
}

function distanceOf(drawn: Drawn, aim: Imagined['aim'], found: DrawnLaw): number {
  const { rule, sight, wish } = drawn
  const side = breachSide(rule.limit.kind)
  const { bounded, law, baseline } = found
  if (rule.metric === 'sds') return side * (bounded - (rule.limit.amount ?? 0))
  // The mean is known where the size was chosen for it; what is drawn only tells what lies between it and the evidence.
  if (aim.kind === 'amount') {
    const mean = law.mean + amountOf(drawn, aim, found) - bounded
    return baseline === undefined ? Math.abs(mean) : side * mean
  }
  if (sight.wished === 'tilt') return side * law.mean
  return baseline === undefined ? wish.drop : side * wishedAmount(drawn, found)
}

/** What the bounded quantity is planned to be: a change, or the pair's value. */
function amountOf(drawn: Drawn, aim: Imagined['aim'], found: DrawnLaw): number {
  const { bounded, baseline } = found
  if (aim.kind === 'wish') {
    return drawn.sight.wished === 'tilt' || baseline === undefined ? bounded : wishedAmount(drawn, found)
  }
  // With more samples the baseline's own value may be another.
  const here = aimOf(drawn.rule.limit, baseline)
  return here.kind === 'amount' ? here.amount : aim.amount
}
