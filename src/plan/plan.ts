// Expected rates, a number of problems and of samples, a policy → what this eval will be able to see, and what each limit
// would need. Measures nothing. The drop is imagined as a tilt: the odds of every problem fall by the same factor.
import { countIn } from '../metrics/gates/count-in.ts'
import { valuesOfK } from '../metrics/budgets.ts'
import type { Policy } from '../options/policy.ts'
import { detectionLimit, samplesToDetect } from '../stats/detection-limit.ts'
import { leastTilt, tiltOfChange, type RateShare } from '../stats/tilt.ts'
import { changeLaw, passAtKOf } from './change-law.ts'
import { dropFails } from './chance-to-fail.ts'
import type { Pilot } from './pilot.ts'
import { nameOf } from './planned.ts'
import { policyDraws } from './policy-draws.ts'
import { isExact, policyFails } from './policy-fails.ts'
import { planRule, type RulePlan } from './rule-plan.ts'

export interface Design {
  readonly rates: readonly RateShare[]
  /** What is known of the problems besides. */
  readonly pilot: Pilot
  readonly problems: number
  readonly samples: number
}

/** What shall be seen, and how often. */
export interface Wish {
  /** A true drop of pass@1, as a fraction. */
  readonly drop: number
  /** How often a drop shall be seen for the eval to count as able to see it, 0–1. */
  readonly power: number
}

export type Steps = (done: number, all: number, next: string) => void

export interface VisibleDrop {
  readonly k: number
  /** Expected of the baseline. */
  readonly passAtK: number
  /** The smallest drop of pass@k that is told from no change with the power asked for. Undefined: none is. */
  readonly drop: number | undefined
  /** The drop of pass@1 that comes with it. */
  readonly passAt1Drop: number | undefined
}

export interface Plan {
  readonly problems: number
  readonly samples: number
  readonly level: number
  readonly evidence: Policy['evidence']
  readonly power: number
  readonly visible: readonly VisibleDrop[]
  readonly rules: readonly RulePlan[]
  /** How often the policy as a whole fails. Undefined: pass@1 cannot drop that far. */
  readonly policy: {
    readonly drop: number
    readonly fails: number | undefined
    /** Rules of severity `fail` that could not be counted in, by name. */
    readonly uncounted: readonly string[]
  }
  readonly reach: {
    /** The smallest success rate that the samples show with confidence `level`: 1 − ζ^(1/n), ζ = 1 − level. */
    readonly smallestRate: number
    /** ε of the policy, and the samples that can show it. */
    readonly epsilon: number
    readonly samplesForEpsilon: number | undefined
  }
}

/** `steps` is told what is being planned, as that may take some seconds. */
export function makePlan(design: Design, policy: Policy, wish: Wish, steps?: Steps): Plan {
  const { rates, problems, samples } = design
  const { level, evidence, epsilon } = policy
  const all = policy.gate.length + 1
  const rules = policy.gate.map((rule, done) => {
    steps?.(done, all, rule.metric)
    return planRule(rule, design, policy, wish)
  })
  steps?.(all - 1, all, 'the policy as a whole')
  const asked = policy.gate.flatMap(({ metric }) => countIn(metric, 'pass@') ?? [])
  const whole = failsOf(design, policy, tiltOfChange(rates, -wish.drop))
  steps?.(all, all, '')
  return {
    problems,
    samples,
    level,
    evidence,
    power: wish.power,
    visible: valuesOfK(samples, [...policy.k, ...asked]).map((k) => visibleDrop(k, design, policy, wish)),
    rules,
    policy: { drop: wish.drop, ...whole },
    reach: {
      smallestRate: detectionLimit(samples, 1 - level) ?? 1,
      epsilon,
      samplesForEpsilon: epsilon === 0 ? undefined : samplesToDetect(epsilon, 1 - level),
    },
  }
}

/** By the exact theory where that knows all rules, else by drawing. */
function failsOf(
  design: Design,
  policy: Policy,
  beta: number | undefined,
): Pick<Plan['policy'], 'fails' | 'uncounted'> {
  const { rates, samples, problems } = design
  if (beta === undefined) return { fails: undefined, uncounted: [] }
  const failing = policy.gate.filter(({ severity }) => severity === 'fail')
  if (failing.every(isExact) && policy.epsilon === 0)
    return { fails: policyFails({ rates, beta, samples }, problems, policy), uncounted: [] }
  const { fails, uncounted } = policyDraws(beta, design, policy)
  return { fails, uncounted: uncounted.map((rule) => Object.values(nameOf(rule)).join(' ')) }
}

function visibleDrop(
  k: number,
  { rates, problems, samples }: Design,
  { level }: Policy,
  { power }: Wish,
): VisibleDrop {
  const test = { problems, level, evidence: 'significant' } as const
  const law = (size: number): ReturnType<typeof changeLaw> => changeLaw({ rates, beta: -size, samples }, k)
  const size = leastTilt((tilted) => dropFails(law(tilted), 0, test) >= power)
  const dropAt = (at: number): number | undefined =>
    size === undefined ? undefined : -changeLaw({ rates, beta: -size, samples }, at).mean
  return { k, passAtK: passAtKOf(rates, k), drop: dropAt(k), passAt1Drop: dropAt(1) }
}
