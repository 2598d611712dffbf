import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { judge, type VerdictWord } from '../../src/judge/judge.ts'
import type { TaskComparison } from '../../src/metrics/comparison.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import type { Evidence, Rule } from '../../src/options/policy.ts'
import { aComparison, aPass, aSupport, aTask } from './a-comparison.ts'

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const width = fc.double({ min: 0, max: 0.3, noNaN: true })
const around = (amount: number, below: number, above: number): { lo: number; hi: number } => ({
  lo: amount - below,
  hi: amount + above,
})

const anyTask: fc.Arbitrary<TaskComparison> = fc
  .record({
    baseline: fraction,
    candidate: fraction,
    below: width,
    above: width,
    has: fc.boolean(),
    p: fraction,
  })
  .map(({ baseline, candidate, below, above, has, p }) => {
    const change = candidate - baseline
    const given = has ? { below, above } : undefined
    const interval = given && around(change, below, above)
    const candidateInterval = given && around(candidate, below, above)
    const shrunk = Math.round(candidate * 100)
    return aTask('t', {
      passAtK: [aPass(1, { baseline, candidate, change, interval, candidateInterval })],
      support: aSupport({
        shrunk,
        srr: baseline,
        intervals: {
          ...aSupport().intervals,
          shrunk: given && around(shrunk, below * 100, above * 100),
          srr: given && around(baseline, below, above),
        },
        noise: { shrunkExpected: 5, shrunkP: p, expandedExpected: 5, expandedP: 0.5 },
      }),
    })
  })

interface Asked {
  readonly metric: string
  readonly kind: 'max-drop' | 'max-rise' | 'max' | 'min'
  readonly unit: string
  readonly most: number
}

const anyAsked = fc.constantFrom<Asked>(
  { metric: 'pass@1', kind: 'max-drop', unit: 'pp', most: 100 },
  { metric: 'pass@1', kind: 'max-drop', unit: '%', most: 100 },
  { metric: 'pass@1', kind: 'max-rise', unit: 'pp', most: 100 },
  { metric: 'pass@1', kind: 'min', unit: '%', most: 100 },
  { metric: 'pass@1', kind: 'max', unit: '%', most: 100 },
  { metric: 'support.shrunk', kind: 'max', unit: '', most: 100 },
  { metric: 'srr', kind: 'min', unit: '%', most: 100 },
)

function ruleOf({ metric, kind, unit }: Asked, amount: number): Rule {
  const text = `version: 1\ngate: [{ metric: ${metric}, ${kind}: ${amount.toFixed(3)}${unit} }]`
  return parsePolicy(text, 'leash.yml').gate[0] as Rule
}

function verdictOf(task: TaskComparison, rule: Rule, evidence: Evidence): VerdictWord {
  return judge(aComparison(task), { ...defaultPolicy, gate: [rule], evidence }).verdict
}

const anyEvidence = fc.constantFrom<Evidence>('point', 'significant', 'certain')

describe('for any data', () => {
  it('a stricter limit never turns a fail into a pass', () => {
    const amounts = fc.tuple(fraction, fraction)
    fc.assert(
      fc.property(anyTask, anyAsked, amounts, anyEvidence, (task, asked, [one, two], evidence) => {
        const [smaller, greater] = one < two ? [one, two] : [two, one]
        const [strict, lax] = asked.kind === 'min' ? [greater, smaller] : [smaller, greater]
        const laxVerdict = verdictOf(task, ruleOf(asked, lax * asked.most), evidence)
        const strictVerdict = verdictOf(task, ruleOf(asked, strict * asked.most), evidence)
        if (laxVerdict === 'fail') expect(strictVerdict).toBe('fail')
        if (strictVerdict === 'pass' && laxVerdict !== 'pass') throw new Error(`lax: ${laxVerdict}`)
      }),
    )
  })

  it('what fails for certain fails significantly, and what fails significantly fails on the point', () => {
    fc.assert(
      fc.property(anyTask, anyAsked, fraction, (task, asked, amount) => {
        const rule = ruleOf(asked, amount * asked.most)
        const [point, significant, certain] = (['point', 'significant', 'certain'] as const).map((evidence) =>
          verdictOf(task, rule, evidence),
        )
        if (certain === 'fail') expect(significant).toBe('fail')
        if (significant === 'fail') expect(point).toBe('fail')
        // Evidence weighs breaches only: it makes no pass and spoils none.
        expect(significant === 'pass').toBe(point === 'pass')
        expect(certain === 'pass').toBe(point === 'pass')
      }),
    )
  })

  it('a rule that only warns never changes verdict or exit code', () => {
    fc.assert(
      fc.property(anyTask, anyAsked, fraction, anyEvidence, (task, asked, amount, evidence) => {
        const rule = ruleOf(asked, amount * asked.most)
        const policy = { ...defaultPolicy, evidence }
        const without = judge(aComparison(task), policy)
        const warned = judge(aComparison(task), {
          ...policy,
          gate: [...policy.gate, { ...rule, severity: 'warn' }],
        })
        expect([warned.verdict, warned.exitCode]).toEqual([without.verdict, without.exitCode])
      }),
    )
  })
})
