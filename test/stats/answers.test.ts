import { describe, expect, it } from '@jest/globals'
import { bernoulliKl, bernoulliKlOfCounts, klByChance } from '../../src/stats/bernoulli-kl.ts'
import { chaoWangJostEntropy } from '../../src/stats/chao-wang-jost.ts'
import { goodTuringUnseen, novelShareByChance } from '../../src/stats/good-turing.ts'
import { hypergeometricUpperTail } from '../../src/stats/hypergeometric.ts'
import { drawnMajority, exactMajority } from '../../src/stats/maj-at-n.ts'
import type { Vote } from '../../src/stats/maj-at-n.ts'
import { spreadOf } from '../../src/stats/spread.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'
import { ballotOfVotes } from './ballots.ts'

const exact = readCases('further.json') as {
  chaoWangJost: [counts: number[], entropy: number][]
  novelShareByChance: [pooled: number[], nb: number, nc: number, share: number][]
  bernoulliKl: [p: number, q: number, kl: number][]
  bernoulliKlOfCounts: [c1: number, n1: number, c2: number, n2: number, kl: number, chance: number][]
  majAtN: [votes: [seen: number, correct: number][], missing: number, m: number, value: number][]
}

describe('chaoWangJostEntropy', () => {
  it.each(exact.chaoWangJost)('agrees with the formula in 60 digits for %j', (counts, entropy) => {
    expect(relativeError(chaoWangJostEntropy(spreadOf(counts)), entropy)).toBeLessThan(1e-12)
  })

  it('does not depend on the order of the answers, to the last bit', () => {
    expect(chaoWangJostEntropy(spreadOf([7, 1, 31, 2, 1]))).toBe(
      chaoWangJostEntropy(spreadOf([1, 31, 1, 7, 2])),
    )
  })

  it('is undefined where nothing was counted', () => {
    expect(chaoWangJostEntropy(spreadOf([]))).toBeUndefined()
    expect(chaoWangJostEntropy(spreadOf([0]))).toBeUndefined()
  })
})

describe('novelty', () => {
  it('by Good and Turing is the share of samples whose answer was seen once', () => {
    expect(goodTuringUnseen([4, 1, 1, 2])).toBe(0.25)
    expect(goodTuringUnseen([4])).toBe(0)
    expect(goodTuringUnseen([])).toBeUndefined()
  })

  it.each(exact.novelShareByChance)(
    'by chance agrees with dealing out %j to %d and %d in all ways',
    (pooled, nb, nc, share) => {
      expect(relativeError(novelShareByChance(pooled, nb, nc), share)).toBeLessThan(1e-13)
    },
  )

  it('is undefined without samples on one side', () => {
    expect(novelShareByChance([3], 3, 0)).toBeUndefined()
  })
})

describe('bernoulliKl', () => {
  it.each(exact.bernoulliKl)('agrees with 60 digits for %d against %d', (p, q, kl) => {
    expect(Math.abs(bernoulliKl(p, q) - kl)).toBeLessThan(1e-15)
  })

  it('is infinite where the second excludes what the first does', () => {
    expect(bernoulliKl(0.5, 0)).toBe(Infinity)
    expect(bernoulliKl(0.5, 1)).toBe(Infinity)
    expect(bernoulliKl(0, 0)).toBe(0)
  })

  it.each(exact.bernoulliKlOfCounts)(
    'of %d of %d against %d of %d, and by chance, agrees too',
    (c1, n1, c2, n2, kl, chance) => {
      expect(Math.abs(bernoulliKlOfCounts(c1, n1, c2, n2) - kl)).toBeLessThan(1e-14)
      expect(relativeError(klByChance(c1, n1, c2, n2), chance)).toBeLessThan(1e-12)
    },
  )
})

describe('maj@n', () => {
  const votes = (pairs: readonly (readonly [number, number])[]): Vote[] =>
    pairs.map(([seen, correct]) => ({ seen, correct }))

  it('agrees with counting all ways to draw, ties broken by lot', () => {
    expect(exact.majAtN.length).toBeGreaterThan(30)
    const off = exact.majAtN.filter(([pairs, missing, m, value]) => {
      const ours = exactMajority(ballotOfVotes(votes(pairs), missing), m, 1e6)
      return !(relativeError(ours, value) < 1e-12)
    })
    expect(off).toEqual([])
  })

  it('does not depend on the order of the answers, drawn or summed', () => {
    const one = votes([
      [5, 5],
      [3, 0],
      [2, 1],
    ])
    const [there, back] = [ballotOfVotes(one, 1), ballotOfVotes(one.toReversed(), 1)]
    expect(exactMajority(back, 4, 1e6)).toBe(exactMajority(there, 4, 1e6))
    const few = { draws: 50, seed: 3 }
    expect(drawnMajority(back, 4, few)).toEqual(drawnMajority(there, 4, few))
  })

  it('estimates within its stated error where the exact sum would cost too much', () => {
    const many = votes([
      [12, 12],
      [9, 0],
      [6, 0],
      [1, 1],
    ])
    const ballot = ballotOfVotes(many, 3)
    expect(exactMajority(ballot, 16, 10)).toBeUndefined()
    const truth = exactMajority(ballot, 16, 1e6) ?? NaN
    const estimate = drawnMajority(ballot, 16, { draws: 4000, seed: 5 })
    expect(estimate.standardError).toBeGreaterThan(0)
    expect(Math.abs(estimate.value - truth)).toBeLessThan(4 * estimate.standardError)
  })

  it('of two answers and an odd number of draws is the chance of more than half', () => {
    const two = votes([
      [6000, 6000],
      [2192, 0],
    ])
    const ours = exactMajority(ballotOfVotes(two, 0), 9, 1e7)
    expect(relativeError(ours, hypergeometricUpperTail(5, 8192, 6000, 9))).toBeLessThan(1e-11)
  })

  it.each([0, 6, 1.5])('cannot be asked for %d of 5 samples', (m) => {
    const ballot = ballotOfVotes(votes([[5, 5]]), 0)
    expect(() => exactMajority(ballot, m, 1e6)).toThrow(RangeError)
    expect(() => drawnMajority(ballot, m, { draws: 1, seed: 1 })).toThrow(RangeError)
  })
})
