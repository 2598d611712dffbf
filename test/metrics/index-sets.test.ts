// arXiv 2504.13837 (v2, Tables 4 and 5) prints which problems each model solves; sets of indices go in, counts come out.
import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/metrics/compare.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import { addRow, emptyTally, type Tally } from '../../src/tally/tally.ts'
import { sample } from '../tally/rows.ts'
import { settings } from './pairs.ts'

interface Published {
  readonly task: string
  /** First and last index, both included. */
  readonly problems: readonly [number, number]
  readonly base: readonly number[]
  readonly rl: readonly number[]
  /** Preserved, expanded, shrunk, out of support. */
  readonly counts: readonly [number, number, number, number]
  readonly ratios: Readonly<Record<'srr' | 'ndr' | 'sds' | 'nscr', number>>
}

const published: readonly Published[] = [
  {
    task: 'AIME24',
    problems: [0, 29],
    base: [0, 1, 4, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29],
    rl: [0, 1, 6, 7, 8, 9, 12, 14, 15, 16, 18, 22, 23, 24, 25, 26, 27, 28, 29],
    counts: [19, 0, 4, 7],
    ratios: { srr: 0.8261, ndr: 0, sds: 0, nscr: -0.1739 },
  },
  {
    task: 'LiveCodeBench',
    problems: [400, 450],
    base: [
      400, 402, 403, 407, 409, 412, 413, 417, 418, 419, 422, 423, 427, 432, 433, 436, 438, 439, 440, 444, 445,
      448, 449,
    ],
    rl: [400, 402, 403, 407, 412, 413, 417, 418, 419, 422, 423, 427, 430, 433, 438, 439, 440, 444, 445, 449],
    counts: [19, 1, 4, 27],
    ratios: { srr: 0.8261, ndr: 0.05, sds: 0.0943, nscr: -0.125 },
  },
]

function tallyOf(task: string, [first, last]: readonly [number, number], solved: readonly number[]): Tally {
  const tally = emptyTally()
  for (let problem = first; problem <= last; problem++) {
    addRow(tally, sample(String(problem), solved.includes(problem)), task)
  }
  return tally
}

describe('the published sets of solved problems', () => {
  it.each(published)(
    'of $task give its counts and ratios',
    ({ task, problems, base, rl, counts, ratios }) => {
      const { support } = compare(
        pairTallies(tallyOf(task, problems, base), tallyOf(task, problems, rl)),
        settings,
      ).overall
      expect([support.preserved, support.expanded, support.shrunk, support.outOfSupport]).toEqual(counts)
      for (const name of ['srr', 'ndr', 'sds', 'nscr'] as const)
        expect(support[name]).toBeCloseTo(ratios[name], 4)
    },
  )
})
