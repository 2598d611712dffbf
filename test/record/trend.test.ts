import { describe, expect, it } from '@jest/globals'
import { tasksOf, trendOf } from '../../src/record/trend.ts'
import type { PastEntry } from '../../src/record/trend.ts'
import { aHistory } from './a-history.ts'

const withSamples = (past: PastEntry, most: number): PastEntry => {
  const { entry } = past
  const { overall } = entry
  return {
    ...past,
    entry: {
      ...entry,
      overall: {
        ...overall,
        passAtK: [1, 2, 4, 8, 16]
          .filter((k) => k <= most)
          .map((k) => ({ k, value: k / 100, interval: null })),
        answerEntropy: [2, 4, 8, 16]
          .filter((k) => k <= most)
          .map((draws) => ({ draws, value: draws, interval: null })),
      },
    },
  }
}

describe('a trend', () => {
  it('is drawn at the largest k and the largest number of draws that all entries have', () => {
    const [one, two, three] = aHistory({ entries: 3 })
    if (one === undefined || two === undefined || three === undefined) throw new Error('three entries')
    const trend = trendOf([withSamples(one, 16), withSamples(two, 8), withSamples(three, 16)], null)
    expect(trend).toMatchObject({ k: 8, draws: 8 })
    expect(trend?.points.map(({ passAtK, entropy }) => [passAtK?.value, entropy?.value])).toEqual([
      [0.08, 8],
      [0.08, 8],
      [0.08, 8],
    ])
  })

  it('has gaps where an entry does not know a number, never 0', () => {
    const [first, second] = trendOf(aHistory({ entries: 2 }), null)?.points ?? []
    expect(first?.lost).toBeUndefined()
    expect(second?.lost?.value).toEqual(expect.any(Number))
  })

  it('of a task leaves out the entries that do not have it', () => {
    const past = [...aHistory({ entries: 1, tasks: ['old'] }), ...aHistory({ entries: 1, tasks: ['new'] })]
    expect(tasksOf(past)).toEqual(['new', 'old'])
    expect(trendOf(past, 'new')?.points.map(({ passAt1 }) => passAt1 !== undefined)).toEqual([false, true])
    expect(trendOf(past, 'none')).toBeUndefined()
    expect(trendOf([], null)).toBeUndefined()
  })
})
