// One rule of a policy and a design → how often the rule will notice a drop, and what it would take to notice it as often
// as asked. Knows pass@K with max-drop, and support.shrunk; of every other rule it says nothing.
import { countIn } from '../metrics/gates/count-in.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { leastTilt, tiltOfChange } from '../stats/tilt.ts'
import { changeLaw, passAtKOf } from './change-law.ts'
import { dropFails, shrunkFails, type Test } from './chance-to-fail.ts'
import { leastWhole } from './least-whole.ts'
import type { Design, Wish } from './plan.ts'

export interface RulePlan {
  readonly metric: string
  /** As in the policy: `max-drop 2pp`. */
  readonly limit: string
  readonly k: number
  /** The true drop of pass@k that is planned for: the limit, or what comes with the wished drop of pass@1. */
  readonly drop: number
  /** How often it is noticed with this design. Undefined: the rates cannot fall that far, or k has too few samples. */
  readonly noticed: number | undefined
  /** Least samples a problem, with these problems. Undefined: none are enough, or not known for this rule. */
  readonly samplesNeeded: number | undefined
  /** Least problems, with these samples. */
  readonly problemsNeeded: number | undefined
}

const mostSamples = 16_384
const mostProblems = 1_000_000
/** The exact law of the number of lost problems takes time with the square of their number. */
const mostProblemsOfSupport = 8192

/** Undefined: nothing can be planned for this rule. */
export function planRule(rule: Rule, design: Design, policy: Policy, wish: Wish): RulePlan | undefined {
  const { metric, limit } = rule
  const about = { metric, limit: `${limit.kind} ${limit.text}` }
  if (metric === 'support.shrunk' && limit.kind === 'max') {
    return { ...about, ...planShrunk(rule, design, policy, wish) }
  }
  const k = metric === 'pass@max' ? design.samples : countIn(metric, 'pass@')
  if (k === undefined || limit.kind !== 'max-drop') return undefined
  return { ...about, ...planDrop(rule, k, design, policy, wish) }
}

type Planned = Omit<RulePlan, 'metric' | 'limit'>

function planDrop(rule: Rule, k: number, design: Design, { level }: Policy, wish: Wish): Planned {
  const { rates, problems, samples } = design
  const allowed = dropAllowed(rule, k, design)
  const nothing = { noticed: undefined, samplesNeeded: undefined, problemsNeeded: undefined }
  const dropOf = (size: number): number => passAtKOf(rates, k) - passAtKAfter(design, -size, k)
  const size =
    allowed === 0
      ? negated(tiltOfChange(rates, -wish.drop))
      : leastTilt((tilted) => dropOf(tilted) >= allowed)
  if (size === undefined) return { k, drop: allowed === 0 ? wish.drop : allowed, ...nothing }
  // A drop of exactly the limit breaches it half of the time; what can be asked is that it be told from no change.
  const test = { problems, level: rule.level ?? level, evidence: 'significant' } as const
  const law = (n: number): ReturnType<typeof changeLaw> => changeLaw({ rates, beta: -size, samples: n }, k)
  const here = samples < k ? undefined : law(samples)
  return {
    k,
    drop: dropOf(size),
    noticed: here === undefined ? undefined : dropFails(here, 0, test),
    samplesNeeded: leastWhole(k, Math.max(k, mostSamples), (n) => dropFails(law(n), 0, test) >= wish.power),
    problemsNeeded:
      here === undefined
        ? undefined
        : leastWhole(
            2,
            mostProblems,
            (count) => dropFails(here, 0, { ...test, problems: count }) >= wish.power,
          ),
  }
}

function negated(beta: number | undefined): number | undefined {
  return beta === undefined ? undefined : -beta
}

function passAtKAfter({ rates }: Design, beta: number, k: number): number {
  return passAtKOf(rates, k) + changeLaw({ rates, beta, samples: k }, k).mean
}

/** As a fraction of pass@k, in points. */
export function dropAllowed({ limit }: Rule, k: number, { rates }: Pick<Design, 'rates'>): number {
  const { amount = 0, unit } = limit
  return unit === '%' ? amount * passAtKOf(rates, k) : amount
}

function planShrunk(rule: Rule, design: Design, { level, evidence }: Policy, wish: Wish): Planned {
  const { rates, problems, samples } = design
  const beta = tiltOfChange(rates, -wish.drop)
  const about = { k: samples, samplesNeeded: undefined }
  if (beta === undefined) return { ...about, drop: wish.drop, noticed: undefined, problemsNeeded: undefined }
  const shift = { rates, beta, samples }
  const fails = (count: number): number => {
    const test: Test = { problems: count, level: rule.level ?? level, evidence }
    return shrunkFails(shift, lossAllowed(rule, count), test)
  }
  return {
    ...about,
    drop: passAtKOf(rates, samples) - passAtKAfter(design, beta, samples),
    noticed: fails(problems),
    problemsNeeded:
      rule.limit.unit === 'problems'
        ? undefined
        : leastWhole(2, mostProblemsOfSupport, (count) => fails(count) >= wish.power),
  }
}

/** A number of problems; undefined: no more than chance explains. */
export function lossAllowed({ limit }: Rule, problems: number): number | undefined {
  const { amount = 0, unit } = limit
  return unit === 'noise' ? undefined : unit === '%' ? amount * problems : amount
}
