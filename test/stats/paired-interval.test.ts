import { describe, expect, it } from '@jest/globals'
import { bootstrapMeans } from '../../src/stats/bootstrap.ts'
import { pairedInterval } from '../../src/stats/paired-interval.ts'
import { readCases } from '../oracle/read.ts'

const { pairedInterval: cases } = readCases('paired-interval.json') as {
  pairedInterval: [
    changes: number[],
    resampled: number[],
    strata: number[],
    level: number,
    lo: number,
    hi: number,
  ][]
}

const of = (changes: number[], level = 0.95, largest = 1): ReturnType<typeof pairedInterval> => {
  const column = Float64Array.from(changes)
  const [resampled = new Float64Array()] = bootstrapMeans([column], [changes.length], 2000, 1)
  return pairedInterval(column, { resampled, strata: [changes.length], level, largest })
}
const lost = (count: number, problems: number): number[] =>
  Array.from({ length: problems }, (_, i) => (i < count ? -1 : 0))

describe('pairedInterval', () => {
  it.each(cases.map((row, index) => [index, ...row] as const))(
    'agrees with the NumPy implementation, case %d',
    (_, changes, resampled, strata, level, lo, hi) => {
      const basis = { resampled: Float64Array.from(resampled), strata, level, largest: 1 }
      const ours = pairedInterval(Float64Array.from(changes), basis)
      expect(Math.abs((ours?.lo ?? NaN) - lo)).toBeLessThan(1e-10)
      expect(Math.abs((ours?.hi ?? NaN) - hi)).toBeLessThan(1e-10)
    },
  )

  it('of losses alone excludes 0 where the exact sign test is significant: at 6 losses, not at 5', () => {
    expect(of(lost(5, 30))?.hi).toBeGreaterThan(0)
    expect(of(lost(6, 30))?.hi).toBeLessThan(0)
    expect(of(lost(5, 500))?.hi).toBeGreaterThan(0)
    expect(of(lost(6, 500))?.hi).toBeLessThan(0)
  })

  it('where nothing changed is what so many problems can have missed', () => {
    const limit = 1 - 0.025 ** (1 / 30)
    expect(of(lost(0, 30))?.hi).toBeCloseTo(limit, 12)
    expect(of(lost(0, 30))?.lo).toBeCloseTo(-limit, 12)
    expect(of(lost(0, 30), 0.95, Infinity)).toBeUndefined()
  })

  it('stays within the possible changes', () => {
    expect(of(lost(30, 30))?.lo).toBe(-1)
  })

  it('is undefined where no stratum has two problems', () => {
    expect(of([0.5])).toBeUndefined()
    const basis = { resampled: Float64Array.of(0.1), strata: [1, 1], level: 0.95, largest: 1 }
    expect(pairedInterval(Float64Array.of(0.1, 0.2), basis)).toBeUndefined()
  })
})
