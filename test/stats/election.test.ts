import { describe, expect, it } from '@jest/globals'
import { plainElection, vectorElection, type Election } from '../../src/stats/election.ts'
import { seeded } from '../../src/stats/random.ts'
import { ballotOfVotes } from './ballots.ts'

const repeated = (elect: Election | undefined): number[] => Array.from({ length: 40 }, () => elect?.() ?? NaN)

describe('elections by the compiled loops', () => {
  it('come out to the bits of plain loops, draw after draw', () => {
    const random = seeded(3)
    for (const [answers, missing] of [
      [1, 0],
      [0, 5],
      [2, 1],
      [7, 0],
      [150, 20],
    ] as const) {
      const votes = Array.from({ length: answers }, () => {
        const seen = 1 + random.nextIndex(9)
        return { seen, correct: random.nextIndex(seen + 1) }
      })
      const ballot = ballotOfVotes(votes, missing)
      for (const m of [1, 3, 16, 64].filter((many) => many <= ballot.samples)) {
        const vector = repeated(vectorElection(ballot, m, m))
        expect(vector).toEqual(repeated(plainElection(ballot, m, m)))
        expect(vector.every((share) => share >= 0 && share <= 1)).toBe(true)
      }
    }
  })

  it('are held with plain loops where there are more samples than a word can index', () => {
    const ballot = ballotOfVotes([{ seen: 2 ** 21 + 1, correct: 1 }], 0)
    expect(vectorElection(ballot, 1, 1)).toBeUndefined()
  })
})
