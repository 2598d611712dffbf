// Every metric that a policy can name, on a comparison that has them all.
import { describe, expect, it } from '@jest/globals'
import { compareTask } from '../../src/metrics/compare-task.ts'
import { gateable, measure } from '../../src/metrics/gateable.ts'
import { groupOf, repeat, settings, taskOf } from './pairs.ts'

const baseline = {
  n: 8,
  c: 3,
  answers: [['7', 3, 3], ['1', 3, 0], ['2', 1, 0], [null, 1, 0]], // prettier-ignore
  tokens: [8, 800],
  tokenEntropy: [8, 4e6],
  truncated: [8, 1],
  traces: [['r1/0', -1e7, 10], ['claude/0', -2e7, 10]], // prettier-ignore
} as const
const candidate = {
  n: 8,
  c: 5,
  answers: [['7', 5, 5], ['3', 3, 0]], // prettier-ignore
  tokens: [8, 1600],
  tokenEntropy: [8, 2e6],
  truncated: [8, 2],
  traces: [['r1/0', -2e7, 10], ['claude/0', -2e7, 10]], // prettier-ignore
} as const

const { comparison: full } = compareTask(groupOf(taskOf(repeat(40, baseline, candidate))), settings)
const { comparison: bare } = compareTask(groupOf(taskOf(repeat(2, { n: 1, c: 1 }, { n: 1, c: 1 }))), settings)
const examples = gateable.flatMap(({ name, examples: written = [name] }) => [...written])

describe('a metric that a policy names', () => {
  it.each(examples)('%s has a finite value', (name) => {
    expect(Number.isFinite(measure(name, full, 0.95)?.value.amount)).toBe(true)
  })

  it('is unknown, and not 0, where nothing is there to measure it', () => {
    const known = examples.filter((name) => measure(name, bare, 0.95) !== undefined)
    expect(known).toEqual([
      'pass@1',
      'pass@max',
      'support.shrunk',
      'support.expanded',
      'support.preserved',
      'support.out-of-support',
      'srr',
      'ndr',
      'sds',
      'nscr',
      'cover@0.5',
      'cover@0.9',
      'kl-moved',
    ])
  })

  it.each([
    ['token-entropy', -0.25, 0.5],
    ['tokens', 100, 100],
    ['truncation', 0.125, 0.125],
    ['missing-answers', -0.125, 0.125],
    ['cover@0.5', 1, 0],
  ])('%s changed by %d from %d', (name, amount, before) => {
    expect(measure(name, full, 0.95)?.change).toMatchObject({ amount, baseline: before })
  })

  it('of traces is that of the source that the rule names', () => {
    const [all, r1, claude, other] = [undefined, 'r1', 'claude', 'other'].map(
      (source) => measure('perplexity', full, 0.95, source)?.change,
    )
    expect(r1?.amount).toBeCloseTo(Math.E ** 2 - Math.E, 9)
    expect(claude?.amount).toBe(0)
    expect(all?.baseline).toBeCloseTo((Math.E + Math.E ** 2) / 2, 9)
    expect(other).toBeUndefined()
  })

  it('knows what chance shows where chance alone moves it', () => {
    expect(measure('novelty', full, 0.95)?.value).toMatchObject({ amount: 3 / 8, beyondChance: true })
    expect(measure('kl-moved', full, 0.95)?.value.byChance).toBeGreaterThan(0)
  })
})
