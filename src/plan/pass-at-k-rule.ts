// A rule on pass@K and a design → its plan, exact by normal theory: no draws are needed.
import { countIn } from '../metrics/gates/count-in.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { leastTilt, tiltOfChange } from '../stats/tilt.ts'
import { dropFails, type Test } from './chance-to-fail.ts'
import { changeLaw, passAtKOf, type ChangeLaw } from './change-law.ts'
import { leastWhole } from './least-whole.ts'
import type { Design, Wish } from './plan.ts'
import { mostProblems, mostSamples, nameOf, smallestSeen, unplanned } from './planned.ts'
import { aimOf, breachSide, type Aim } from './rule-aim.ts'
import type { RulePlan } from './rule-plan.ts'

export function planPassAtK(rule: Rule, design: Design, { level }: Policy, wish: Wish): RulePlan {
  const { rates, problems, samples } = design
  const k = countIn(rule.metric, 'pass@') ?? samples
  const about = { unit: 'fraction', k } as const
  const side = breachSide(rule.limit.kind)
  const aim = aimOf(rule.limit, passAtKOf(rates, k))
  if (aim.kind === 'none') return unplanned(rule, about, aim.why)
  const size = sizeOf(aim, design, k, side * wish.drop)
  if (size === undefined) return unplanned(rule, about, whyNot(aim, k, side))
  // A change of exactly the limit breaches it half of the time; what can be asked is that it be told from no change.
  const test: Test = { problems, level: rule.level ?? level, evidence: 'significant' }
  const law = (n: number): ChangeLaw => {
    const found = changeLaw({ rates, beta: side * size, samples: n }, k)
    return { ...found, mean: -Math.abs(found.mean) }
  }
  const here = samples < k ? undefined : law(samples)
  return {
    ...nameOf(rule),
    ...about,
    ofPair: false,
    planned: side * size === 0 ? 0 : changeLaw({ rates, beta: side * size, samples: k }, k).mean,
    noticed: here && dropFails(here, 0, test),
    seen: here && smallestSeen(here, test, wish.power),
    samplesNeeded: leastWhole(k, Math.max(k, mostSamples), (n) => dropFails(law(n), 0, test) >= wish.power),
    problemsNeeded:
      here &&
      leastWhole(2, mostProblems, (count) => dropFails(here, 0, { ...test, problems: count }) >= wish.power),
    why: undefined,
  }
}

/** Of the tilt that makes the change, without sign. */
function sizeOf(
  aim: Exclude<Aim, { kind: 'none' }>,
  { rates }: Design,
  k: number,
  wished: number,
): number | undefined {
  if (aim.kind === 'wish') {
    const beta = tiltOfChange(rates, wished)
    return beta === undefined ? undefined : Math.abs(beta)
  }
  const side = Math.sign(aim.amount)
  return leastTilt(
    (size) => side * changeLaw({ rates, beta: side * size, samples: k }, k).mean >= side * aim.amount,
  )
}

function whyNot(aim: Exclude<Aim, { kind: 'none' }>, k: number, side: -1 | 1): string {
  const move = side < 0 ? 'fall' : 'rise'
  return aim.kind === 'wish'
    ? `pass@1 cannot ${move} as far as --drop says`
    : `pass@${k} cannot ${move} that far`
}
