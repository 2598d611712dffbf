import { describe, expect, it } from '@jest/globals'
import { findGate, gateable, measure } from '../../src/metrics/gateable.ts'
import { countIn } from '../../src/metrics/gates/count-in.ts'
import { aPass, aSupport, aTask } from '../judge/a-comparison.ts'

describe('a metric of a policy', () => {
  it.each(['pass@1', 'pass@8192', 'pass@max', 'support.out-of-support', 'srr', 'answer-entropy'])(
    '%s is one',
    (name) => {
      expect(findGate(name)).toBeDefined()
    },
  )

  it.each([
    '',
    'pass@',
    'pass@0',
    'pass@01',
    'pass@1.5',
    'pass@K',
    'xsrr',
    'srr ',
    'supportXshrunk',
    'pass@99999999',
  ])('%j is none', (name) => {
    expect(findGate(name)).toBeUndefined()
  })

  it('is named once', () => {
    const names = gateable.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has a K only where one stands behind the name asked for', () => {
    const named = ['pass@64', 'pass^8', 'pass@max', 'pass@0', 'pass@6x', 'srr']
    expect(named.map((metric) => countIn(metric, 'pass@'))).toEqual([
      64,
      ...named.slice(1).map(() => undefined),
    ])
    expect([countIn('pass^8', 'pass^'), countIn('maj@16', 'maj@')]).toEqual([8, 16])
  })
})

describe('what a metric measured', () => {
  const task = aTask('t', {
    passAtK: [aPass(1), aPass(64, { baseline: 0.8, change: -0.1, interval: { lo: -0.2, hi: -0.01 } })],
    support: aSupport({ ndr: undefined, noise: { ...aSupport().noise, shrunkP: 0.02 } }),
  })

  it('is the pass@k asked for, and pass@max is that of the largest k', () => {
    expect(measure('pass@64', task, 0.95)?.change).toEqual({
      amount: -0.1,
      baseline: 0.8,
      interval: { lo: -0.2, hi: -0.01 },
      beyondChance: true,
      byChance: undefined,
    })
    expect(measure('pass@max', task, 0.95)).toEqual(measure('pass@64', task, 0.95))
    expect(measure('pass@8', task, 0.95)).toBeUndefined()
  })

  it('is beyond chance at one level and not at a higher one', () => {
    const beyond = [0.95, 0.99].map((level) => measure('support.shrunk', task, level)?.value.beyondChance)
    expect(beyond).toEqual([true, false])
  })

  it('knows what chance would show for lost and gained problems', () => {
    const byChance = ['support.shrunk', 'support.expanded', 'srr'].map(
      (name) => measure(name, task, 0.95)?.value.byChance,
    )
    expect(byChance).toEqual([5, 5, undefined])
  })

  it('is unknown where the ratio is 0/0, answers are not recorded or the metric does not exist', () => {
    const unknown = ['ndr', 'answer-entropy', 'loss'].map((name) => measure(name, task, 0.95))
    expect(unknown).toEqual([undefined, undefined, undefined])
  })
})
