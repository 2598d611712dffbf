// A rule and a pilot → the shift between baseline and candidate that the rule is planned for: at which what it bounds is as large
// as its limit, found by drawing; or why there is none.
import { formatValue, type ValueUnit } from '../metrics/format-value.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { tiltOfChange } from '../stats/tilt.ts'
import { drawnLaw, type DrawnLaw } from './drawn-law.ts'
import type { PilotProblem } from './pilot.ts'
import type { Design, Wish } from './plan.ts'
import { aimOf, breachSide, type Aim } from './rule-aim.ts'
import type { Shift } from './shifts/shift.ts'
import type { Sight } from './sight.ts'

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

export function lawAt({ sight, problems }: Drawn, size: number, samples: number, count: number): DrawnLaw {
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
export function wishedAmount({ rule, unit, wish }: Drawn, { baseline }: DrawnLaw): number {
  return (
    wish.drop *
    (baseline === undefined ? 1 : breachSide(rule.limit.kind) * (unit === 'fraction' ? 1 : baseline))
  )
}

/** For trying a size. */
function trialPairs(samples: number, draws: Shift['draws']): number {
  return draws === 'counts' ? 2000 : Math.max(200, Math.min(1500, Math.round(5e4 / samples)))
}
