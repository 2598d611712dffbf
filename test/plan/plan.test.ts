import { describe, expect, it } from '@jest/globals'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { dropFails, lostChances, shrunkFails } from '../../src/plan/chance-to-fail.ts'
import { leastWhole } from '../../src/plan/least-whole.ts'
import type { ChangeLaw } from '../../src/plan/change-law.ts'
import { expectedPilot } from '../../src/plan/pilot.ts'
import { makePlan, type Design, type Plan } from '../../src/plan/plan.ts'
import { policyFails } from '../../src/plan/policy-fails.ts'
import { expectedRates } from '../../src/plan/rates.ts'
import { normalProbability } from '../../src/stats/quantiles.ts'

const rates = expectedRates({ passAt1: 0.4, passAtMax: undefined, samples: 16 })
const pilot = expectedPilot(rates)
const wish = { drop: 0.05, power: 0.8 }
const many = { problems: 1_000_000, level: 0.95, evidence: 'significant' } as const

describe('dropFails', () => {
  // With so many problems t is z and the imagined pair weighs nothing: standard error 0.001, half width 0.00196.
  const law = (mean: number): ChangeLaw => ({
    mean,
    variance: 1,
    changed: 1,
    interval: 'paired',
  })

  it.each([
    ['no change fails on one side only', 0, 0, 'significant', 0.025],
    ['a drop of 2.8 errors is seen in 80 %', -0.0028016, 0, 'significant', 0.8],
    ['a limit beyond the noise is what counts', -0.004, 0.004, 'significant', 0.5],
    ['certain evidence wants the whole interval beyond', -0.00596, 0.004, 'certain', 0.5],
    ['the point alone fails equal models half of the time', 0, 0, 'point', 0.5],
    ['a rise does not fail', 0.01, 0, 'significant', normalProbability(-11.96)],
  ] as const)('%s', (_name, mean, limit, evidence, chance) => {
    expect(dropFails(law(mean), limit, { ...many, evidence })).toBeCloseTo(chance, 4)
  })

  it('cannot judge one problem, nor a change that never shows', () => {
    expect(dropFails(law(-0.5), 0, { ...many, problems: 1 })).toBe(0)
    expect(dropFails({ mean: 0, variance: 0, changed: 0, interval: 'paired' }, 0, many)).toBe(0)
  })
})

describe('shrunkFails', () => {
  it('knows the chances of one sample a problem: lost ¼ of coins among equal models', () => {
    const { lost, chance } = lostChances({ rates: [{ rate: 0.5, share: 1 }], beta: 0, samples: 1 }, 3, 0)
    expect(lost).toEqual([0.25, 0.25, 0.25])
    expect(chance).toEqual([0.25, 0.25, 0.25])
  })

  it('of equal models is at most what one side of the level allows', () => {
    const fails = shrunkFails({ rates, beta: 0, samples: 8 }, undefined, { ...many, problems: 300 }, 0)
    expect(fails).toBeGreaterThan(0.005)
    expect(fails).toBeLessThan(0.025)
  })
})

describe('leastWhole', () => {
  it.each([1, 2, 3, 17, 64, 1000])('finds %d', (least) => {
    expect(leastWhole(1, 1000, (count) => count >= least)).toBe(least)
  })

  it('gives up beyond the most', () => {
    expect(leastWhole(1, 1000, (count) => count > 1000)).toBeUndefined()
  })
})

/** 30 problems, all of one rate. */
function designOf(rate: number, samples: number): Design {
  const alike = [{ rate, share: 1 }]
  return { rates: alike, pilot: expectedPilot(alike), problems: 30, samples }
}

describe('a plan', () => {
  const planOf = (problems: number, samples: number, gate: string): Plan =>
    makePlan(
      { rates, pilot, problems, samples },
      parsePolicy(`version: 1\ngate: [${gate}]`, 'leash.yml'),
      wish,
    )
  const one = '{ metric: pass@1, max-drop: 0pp }'

  it('needs the numbers that, when there, are enough', () => {
    const [rule] = planOf(100, 8, one).rules
    expect(rule?.noticed).toBeLessThan(0.8)
    const { samplesNeeded = NaN, problemsNeeded = NaN } = rule ?? {}
    expect(planOf(100, samplesNeeded, one).rules[0]?.noticed).toBeGreaterThanOrEqual(0.8)
    expect(planOf(100, samplesNeeded - 1, one).rules[0]?.noticed).toBeLessThan(0.8)
    expect(planOf(problemsNeeded, 8, one).rules[0]?.noticed).toBeGreaterThanOrEqual(0.8)
    expect(planOf(problemsNeeded - 1, 8, one).rules[0]?.noticed).toBeLessThan(0.8)
  })

  it.each(['20', '5%', 'noise'])(
    'needs the problems that are enough to lose more than %s of them',
    (most) => {
      const lost = `{ metric: support.shrunk, max: ${most} }`
      const { problemsNeeded = NaN } = planOf(100, 8, lost).rules[0] ?? {}
      expect(planOf(problemsNeeded, 8, lost).rules[0]?.noticed).toBeGreaterThanOrEqual(0.8)
      expect(planOf(problemsNeeded - 1, 8, lost).rules[0]?.noticed).toBeLessThan(0.8)
    },
  )

  it('sees smaller drops with more problems, and says at which k', () => {
    const drops = (problems: number): number[] =>
      planOf(problems, 16, one).visible.map(({ drop }) => drop ?? NaN)
    expect(planOf(100, 16, one).visible.map(({ k }) => k)).toEqual([1, 2, 4, 8, 16])
    drops(400).forEach((drop, index) => {
      expect(drop).toBeLessThan(drops(100)[index] ?? 0)
    })
  })

  it('names the drop that is seen as often as asked', () => {
    const { visible } = planOf(200, 8, one)
    const drop = visible[0]?.drop ?? NaN
    const seen = makePlan({ rates, pilot, problems: 200, samples: 8 }, defaultPolicy, { drop, power: 0.8 })
    expect(seen.rules[0]?.noticed).toBeCloseTo(0.8, 6)
  })

  it('plans a limit of 3pp for a drop of 3 points, and one of 10% for a tenth of pass@k', () => {
    const [points, share] = planOf(
      100,
      8,
      '{ metric: pass@8, max-drop: 3pp }, { metric: pass@1, max-drop: 10% }',
    ).rules
    expect(points?.planned).toBeCloseTo(-0.03, 9)
    expect(share?.planned).toBeCloseTo(-0.04, 3)
  })

  it('says of each rule that it cannot plan for why, and plans the others', () => {
    const plan = planOf(
      100,
      8,
      '{ metric: answer-entropy, max-drop: 10% }, { metric: support.out-of-support, max: 5 }, ' +
        '{ metric: pass@1, min: 90% }, { metric: srr, min: 0.7 }, { metric: pass^4, max-drop: 2pp }',
    )
    expect(plan.rules.map(({ why }) => why)).toEqual([
      'it needs a pilot that records answers (--pilot PATH)',
      'it has no interval, so it fails by its value alone or never',
      'the pilot itself is beyond this limit, or on it',
      undefined,
      undefined,
    ])
    expect(plan.rules[3]?.problemsNeeded).toBeGreaterThan(2)
    expect(plan.rules[4]?.planned).toBe(-0.02)
    expect(plan.policy.uncounted).toEqual(['answer-entropy max-drop 10%'])
  })

  it('knows that pass@64 cannot be noticed with 8 samples, and how many it needs', () => {
    const [rule] = planOf(500, 8, '{ metric: pass@64, max-drop: 5pp }').rules
    expect(rule?.noticed).toBeUndefined()
    expect(rule?.samplesNeeded).toBeGreaterThanOrEqual(64)
  })

  it('states the detection limit: 3 in 10,000 at 8,192 samples', () => {
    const { reach } = makePlan(designOf(0.4, 8192), { ...defaultPolicy, gate: [], epsilon: 0.001 }, wish)
    expect(reach.smallestRate).toBeCloseTo(3.656231e-4, 9)
    expect(reach.samplesForEpsilon).toBe(2995)
  })

  it('promises nothing where pass@1 cannot drop that far', () => {
    const plan = makePlan(designOf(0.03, 8), defaultPolicy, wish)
    expect(plan.policy.fails).toBeUndefined()
    expect(plan.rules.map(({ noticed }) => noticed)).toEqual([undefined, undefined, undefined])
  })
})

describe('policyFails', () => {
  const shift = { rates, beta: -0.5, samples: 8 }

  it('is at least what each rule fails, and at most their sum', () => {
    const whole = policyFails(shift, 60, defaultPolicy)
    const alone = defaultPolicy.gate.map((rule) => policyFails(shift, 60, { ...defaultPolicy, gate: [rule] }))
    expect(whole).toBeGreaterThanOrEqual(Math.max(...alone))
    expect(whole).toBeLessThanOrEqual(alone.reduce((sum, chance) => sum + chance, 0))
  })

  it('counts no warnings and nothing without rules', () => {
    const gate = defaultPolicy.gate.map((rule) => ({ ...rule, severity: 'warn' as const }))
    expect(policyFails(shift, 60, { ...defaultPolicy, gate })).toBe(0)
  })
})
