// What the plans of all rules have in common: how far they look, and a rule of which nothing can be said.
import { dropFails, type Test } from './chance-to-fail.ts'
import type { ChangeLaw } from './change-law.ts'
import type { Rule } from '../options/policy.ts'
import type { RulePlan } from './rule-plan.ts'

export const mostSamples = 16_384
export const mostProblems = 1_000_000

export function nameOf({ metric, traces, limit }: Rule): Pick<RulePlan, 'metric' | 'limit'> {
  return {
    metric: traces === undefined ? metric : `${metric} (${traces})`,
    limit: `${limit.kind} ${limit.text}`,
  }
}

export function unplanned(rule: Rule, about: Pick<RulePlan, 'unit' | 'k'>, why: string): RulePlan {
  return {
    ...nameOf(rule),
    ...about,
    ofPair: false,
    planned: undefined,
    noticed: undefined,
    seen: undefined,
    samplesNeeded: undefined,
    problemsNeeded: undefined,
    why,
  }
}

/** The smallest drop that is told from no change as often as `power`, were the law otherwise the same. */
export function smallestSeen(law: ChangeLaw, test: Test, power: number): number | undefined {
  const holds = (drop: number): boolean => dropFails({ ...law, mean: -drop }, 0, test) >= power
  let [below, above] = [0, MANY_ERRORS * Math.sqrt(law.variance / test.problems)]
  if (!(above > 0) || !holds(above)) return undefined
  for (let halving = 0; halving < 40; halving++) {
    const middle = (below + above) / 2
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

/** What is not seen at that many standard errors is not seen at all. */
const MANY_ERRORS = 100
