// One rule on a metric that is planned by drawing from the pilot → how often the rule will notice a change of the size that it is
// about, and what it would take to notice it as often as asked.
import { formatValue, type ValueUnit } from '../metrics/format-value.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { tiltOfChange } from '../stats/tilt.ts'
import { dropFails, type Test } from './chance-to-fail.ts'
import type { ChangeLaw } from './change-law.ts'
import { drawnLaw, type DrawnLaw } from './drawn-law.ts'
import { leastWhole } from './least-whole.ts'
import type { PilotProblem } from './pilot.ts'
import type { Design, Wish } from './plan.ts'
import { mostProblems, mostSamples, nameOf, smallestSeen, unplanned } from './planned.ts'
import { aimOf, breachSide, type Aim } from './rule-aim.ts'
import type { RulePlan } from './rule-plan.ts'
import { samplesFor } from './samples-for.ts'
import type { Shift } from './shifts/shift.ts'
import type { Sight } from './sight.ts'

/** Pairs of problems that are drawn for a law: of answers fewer, because they take longer. */
const pairsOfLaw = { counts: 8000, answers: 2400 } as const
const halvings = 10

export interface Drawn {
  readonly rule: Rule
  readonly unit: ValueUnit
  readonly sight: Sight
  readonly design: Design
  readonly wish: Wish
  readonly level: number
  /** Those of the pilot that can be drawn from. */
  readonly problems: readonly PilotProblem[]
}

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

/** The shift that a rule is planned for. */
export interface Imagined {
  readonly drawn: Drawn
  readonly aim: Exclude<Aim, { kind: 'none' }>
  readonly size: number
  /** At which the size was found: those of the design, or as many as the metric needs. */
  readonly samples: number
}

/** Or why there is none. */
export function imagine(
  rule: Rule,
  unit: ValueUnit,
  sight: Sight,
  design: Design,
  policy: Policy,
  wish: Wish,
): Imagined | string {
  const problems = design.pilot.problems.filter((problem) => sight.shift.uses(problem))
  if (problems.length === 0) return whyLacking(sight, design)
  const drawn = { rule, unit, sight, design, wish, level: rule.level ?? policy.level, problems }
  // With too few samples for the metric, what it takes is told of as many as it needs.
  const samples = Math.max(design.samples, sight.least)
  const still = lawAt(drawn, 0, samples, 1000)
  const aim = rule.metric === 'sds' ? ({ kind: 'wish' } as const) : aimOf(rule.limit, still.baseline)
  if (aim.kind === 'none') return aim.why
  const size = sizeOf(drawn, aim, still, samples)
  return typeof size === 'string' ? size : { drawn, aim, size, samples }
}

function whyLacking({ shift }: Sight, { pilot }: Design): string {
  if (!pilot.isMeasured) return `it needs a pilot that records ${shift.needs} (--pilot PATH)`
  return shift.hint?.(pilot) ?? `the pilot does not record ${shift.needs}`
}

function lawAt({ sight, problems }: Drawn, size: number, samples: number, count: number): DrawnLaw {
  return drawnLaw(sight, problems, { size, samples, pairs: count })
}

/** The size of the shift at which the bounded quantity is what it is planned to be; or why there is none. */
function sizeOf(drawn: Drawn, aim: Imagined['aim'], still: DrawnLaw, samples: number): number | string {
  const { sight, rule, design, wish } = drawn
  const side = breachSide(rule.limit.kind)
  if (aim.kind === 'wish' && sight.wished === 'tilt') {
    const way = side * sight.rises
    return tiltOfChange(design.rates, way * wish.drop) ?? 'pass@1 cannot move as far as --drop says'
  }
  const byEvidence = aim.kind === 'wish'
  const amount = aim.kind === 'wish' ? wishedAmount(drawn, still) : aim.amount
  const trial = (size: number): DrawnLaw =>
    lawAt(drawn, size, samples, trialPairs(samples, sight.shift.draws))
  // Without a shift the evidence is 0 but for the luck of the draw, which the same draws have at every size.
  const luck = trial(0).law.mean
  const reached = (size: number): number => {
    const { bounded, law } = trial(size)
    return (byEvidence ? law.mean : bounded) - luck
  }
  const way = amount - reached(0) >= 0 ? 1 : -1
  const isPast = (size: number): boolean => way * (reached(way * sight.rises * size) - amount) >= 0
  if (sight.fromChance === true && way < 0) return 'two equal models show more than that by chance'
  if (!isPast(sight.shift.largest)) return tooFar(drawn, still)
  let [below, above] = [0, sight.shift.largest]
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (below + above) / 2
    if (isPast(middle)) above = middle
    else below = middle
  }
  return way * sight.rises * above
}

function tooFar({ unit }: Drawn, { baseline }: DrawnLaw): string {
  const here = baseline === undefined ? '' : ` (it is ${formatValue(baseline, unit)} there)`
  return `no change that is imagined of the pilot${here} goes that far`
}

/** The drop asked for, as points of a share, else as a share of the baseline. */
function wishedAmount({ rule, unit, wish }: Drawn, { baseline }: DrawnLaw): number {
  return (
    wish.drop *
    (baseline === undefined ? 1 : breachSide(rule.limit.kind) * (unit === 'fraction' ? 1 : baseline))
  )
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

/** For trying a size. */
function trialPairs(samples: number, draws: Shift['draws']): number {
  return draws === 'counts' ? 2000 : Math.max(200, Math.min(1500, Math.round(5e4 / samples)))
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
