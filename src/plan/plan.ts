// Expected rates, a number of problems and of samples, a policy → what this eval will be able to see, and what each limit
// would need. Measures nothing. The drop is imagined as a tilt: the odds of every problem fall by the same factor.
import { countIn } from '../metrics/gates/count-in.ts'
import { valuesOfK } from '../metrics/budgets.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { detectionLimit, samplesToDetect } from '../stats/detection-limit.ts'
import { leastTilt, tiltOfChange, type RateShare } from '../stats/tilt.ts'
import { changeLaw, passAtKOf } from './change-law.ts'
import { dropFails } from './chance-to-fail.ts'
import { policyFails } from './policy-fails.ts'
import { planRule, type RulePlan } from './rule-plan.ts'

export interface Design {
  readonly rates: readonly RateShare[]
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
  /** Metrics of the policy that a plan knows nothing of. */
  readonly notPlanned: readonly string[]
  /** How often the policy as a whole fails. Undefined: pass@1 cannot drop that far. */
  readonly policy: { readonly drop: number; readonly fails: number | undefined }
  readonly reach: {
    /** The smallest success rate that the samples show with confidence `level`: 1 − ζ^(1/n), ζ = 1 − level. */
    readonly smallestRate: number
    /** ε of the policy, and the samples that can show it. */
    readonly epsilon: number
    readonly samplesForEpsilon: number | undefined
  }
}

export function makePlan(design: Design, policy: Policy, wish: Wish): Plan {
  const { rates, problems, samples } = design
  const { level, evidence, epsilon } = policy
  const drop = tiltOfChange(rates, -wish.drop)
  const rules = policy.gate.map((rule) => planRule(rule, design, policy, wish))
  const asked = policy.gate.flatMap(({ metric }) => countIn(metric, 'pass@') ?? [])
  return {
    problems,
    samples,
    level,
    evidence,
    power: wish.power,
    visible: valuesOfK(samples, [...policy.k, ...asked]).map((k) => visibleDrop(k, design, policy, wish)),
    rules: rules.filter((rule) => rule !== undefined),
    notPlanned: policy.gate.filter((_, index) => rules[index] === undefined).map(nameOf),
    policy: {
      drop: wish.drop,
      fails: drop === undefined ? undefined : policyFails({ rates, beta: drop, samples }, problems, policy),
    },
    reach: {
      smallestRate: detectionLimit(samples, 1 - level) ?? 1,
      epsilon,
      samplesForEpsilon: epsilon === 0 ? undefined : samplesToDetect(epsilon, 1 - level),
    },
  }
}

function nameOf({ metric, limit }: Rule): string {
  return `${metric} ${limit.kind} ${limit.text}`
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
