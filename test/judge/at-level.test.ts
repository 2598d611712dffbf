import { describe, expect, it } from '@jest/globals'
import { atLevel } from '../../src/judge/at-level.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Measured } from '../../src/metrics/measure.ts'
import { defaultPolicy } from '../../src/options/default-policy.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { aComparison, aPass, aSupport, aTask } from './a-comparison.ts'

const measured: Measured = {
  change: {
    amount: -0.02,
    interval: { lo: -0.04, hi: -0.002 },
    beyondChance: true,
    byChance: undefined,
    baseline: 0.5,
  },
  value: { amount: 0.48, interval: undefined, beyondChance: undefined, byChance: undefined },
  problems: 100,
}

describe('a rule with a level of its own', () => {
  it('sees intervals as wide as that level asks: 2.2414 / 1.96 from 95 to 97.5 %', () => {
    const { change } = atLevel(measured, 0.95, 0.975)
    expect(change?.interval?.lo).toBeCloseTo(-0.02 - 0.02 * 1.143594, 6)
    expect(change?.interval?.hi).toBeCloseTo(-0.02 + 0.018 * 1.143594, 6)
    expect(change?.beyondChance).toBe(false)
  })

  it('sees no number of problems below 0', () => {
    const value = { amount: 3, interval: { lo: 0.1, hi: 7 }, beyondChance: false, byChance: 2 }
    expect(atLevel({ ...measured, value }, 0.95, 0.975).value.interval?.lo).toBe(0)
  })

  it('sees the same at the same level', () => {
    expect(atLevel(measured, 0.95, 0.95)).toBe(measured)
  })

  it.each([
    ['pass@max, max-drop: 0pp', 'fail'],
    ['pass@max, max-drop: 0pp, level: 0.975', 'undecided'],
    ['support.shrunk, max: noise', 'fail'],
    ['support.shrunk, max: noise, level: 0.975', 'undecided'],
    ['support.shrunk, max: noise, level: 0.9', 'fail'],
  ])('%s on a drop just beyond 95 %% is: %s', (rule, verdict) => {
    const task = aTask('t', {
      passAtK: [aPass(1), aPass(64, { change: -0.02, interval: { lo: -0.04, hi: -0.002 } })],
      support: aSupport({
        shrunk: 9,
        noise: { shrunkExpected: 3, shrunkP: 0.02, expandedExpected: 3, expandedP: 0.5 },
      }),
    })
    const policy = parsePolicy(`version: 1\ngate: [{ metric: ${rule} }]`, 'leash.yml')
    expect(judge(aComparison(task), policy).verdict).toBe(verdict)
  })
})

describe('a rule that would repeat another', () => {
  const metrics = (gate: string): string[] => {
    const task = aTask('t', { passAtK: [aPass(1), aPass(64)] })
    const policy = parsePolicy(`version: 1\ngate: [${gate}]`, 'leash.yml')
    return judge(aComparison(task), policy).findings.map(({ metric, limit }) => `${metric} ${limit}`)
  }

  it('is left out: pass@max is pass@1 where there is one sample', () => {
    const one = aTask('t', { n: 1, passAtK: [aPass(1)] })
    const { findings } = judge(aComparison(one), defaultPolicy)
    expect(findings.map(({ metric }) => metric)).toEqual(['pass@1', 'support.shrunk'])
  })

  it.each([
    [
      'the same budget by another name',
      '{ metric: pass@64, max-drop: 2pp }, { metric: pass@max, max-drop: 2pp }',
      ['pass@64 max-drop 2pp'],
    ],
    [
      'another limit',
      '{ metric: pass@64, max-drop: 2pp }, { metric: pass@max, max-drop: 3pp }',
      ['pass@64 max-drop 2pp', 'pass@max max-drop 3pp'],
    ],
    [
      'another severity',
      '{ metric: pass@64, max-drop: 2pp }, { metric: pass@max, max-drop: 2pp, severity: warn }',
      ['pass@64 max-drop 2pp', 'pass@max max-drop 2pp'],
    ],
  ])('or stays: %s', (_name, gate, left) => {
    expect(metrics(gate)).toEqual(left)
  })
})
