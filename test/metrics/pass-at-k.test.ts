import { describe, expect, it } from '@jest/globals'
import { compareTask } from '../../src/metrics/compare-task.ts'
import { groupOf, repeat, settings, taskOf, type Problem } from './pairs.ts'

const measured = (problems: readonly Problem[]) => compareTask(groupOf(taskOf(problems)), settings).comparison

describe('the change of pass@k', () => {
  const mixed = [
    ...repeat(20, { n: 16, c: 4 }, { n: 16, c: 9 }),
    ...repeat(15, { n: 16, c: 2 }, { n: 16, c: 0 }),
    ...repeat(15, { n: 16, c: 0 }, { n: 16, c: 0 }),
  ]

  it('has an interval that holds it, within −1 and 1, and a simultaneous one around that', () => {
    for (const { change, interval, simultaneous } of measured(mixed).passAtK) {
      if (interval === undefined || simultaneous === undefined) throw new Error('no interval')
      expect(interval.lo).toBeLessThanOrEqual(change)
      expect(interval.hi).toBeGreaterThanOrEqual(change)
      expect(simultaneous.lo).toBeLessThanOrEqual(interval.lo)
      expect(simultaneous.hi).toBeGreaterThanOrEqual(interval.hi)
      expect(simultaneous.lo).toBeGreaterThanOrEqual(-1)
      expect(simultaneous.hi).toBeLessThanOrEqual(1)
    }
  })

  it('has an interval also where no problem changed: what so few problems can have missed', () => {
    const [first] = measured(repeat(20, { n: 4, c: 2 }, { n: 4, c: 2 })).passAtK
    const limit = 1 - 0.025 ** (1 / 20)
    expect(first?.interval?.lo).toBeCloseTo(-limit, 12)
    expect(first?.interval?.hi).toBeCloseTo(limit, 12)
  })

  it('says where the curves cross, and how many resamples agree', () => {
    const { crossover } = measured(mixed)
    // 20 problems gain 0.253 each at k = 4, 15 lose 0.45; at k = 2 the gains are still larger.
    expect(crossover?.k).toBe(4)
    expect(crossover?.share).toBeGreaterThan(0.5)
    expect(crossover?.share).toBeLessThan(1)
  })
})
