import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts'
import { bernoulliKl } from '../../src/stats/bernoulli-kl.ts'
import { bootstrapMeans } from '../../src/stats/bootstrap.ts'
import { chaoWangJostEntropy } from '../../src/stats/chao-wang-jost.ts'
import { detectionLimit } from '../../src/stats/detection-limit.ts'
import { plugInEntropy, rarefiedDistinct, rarefiedEntropy } from '../../src/stats/entropy.ts'
import { fisherOneSided } from '../../src/stats/fisher.ts'
import { gPassAtK } from '../../src/stats/g-pass-at-k.ts'
import { hybridPass, passOfTries } from '../../src/stats/hybrid-pass.ts'
import { hypergeometricPmf, hypergeometricUpperTail } from '../../src/stats/hypergeometric.ts'
import { exactMajority } from '../../src/stats/maj-at-n.ts'
import { spreadOf } from '../../src/stats/spread.ts'
import { mantelHaenszel } from '../../src/stats/mantel-haenszel.ts'
import { pairedInterval } from '../../src/stats/paired-interval.ts'
import { passAtK } from '../../src/stats/pass-at-k.ts'
import { passHatK } from '../../src/stats/pass-hat-k.ts'
import { percentileInterval, quantilesOf } from '../../src/stats/percentile-interval.ts'
import { poissonBinomialUpperTail } from '../../src/stats/poisson-binomial.ts'
import { clopperPearson, wilson } from '../../src/stats/rate-interval.ts'
import { seeded } from '../../src/stats/random.ts'
import { simultaneousBand } from '../../src/stats/simultaneous-band.ts'
import { ballotOfVotes } from './ballots.ts'

/** The same examples every time: a failure is a change of the code, not of the weather. */
const always = { seed: 20260101, numRuns: 300 }
const hold = <Values>(values: fc.Arbitrary<Values>, property: (values: Values) => void): void => {
  fc.assert(fc.property(values, property), always)
}

/** n samples, c of them correct, a budget k ≤ n. */
const counted = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ n: fc.constant(n), c: fc.nat(n), k: fc.integer({ min: 1, max: n }) }))
const table = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .chain(([n1, n2]) =>
    fc.record({ n1: fc.constant(n1), n2: fc.constant(n2), c1: fc.nat(n1), c2: fc.nat(n2) }),
  )
const histogram = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 })
const histogramAndDraws = histogram.chain((counts) =>
  fc.record({ counts: fc.constant(counts), m: fc.integer({ min: 1, max: sum(counts) }) }),
)
const chance = fc.double({ min: 0, max: 1, noNaN: true })
const change = fc.oneof(fc.constantFrom(0, 0, -1, 1), fc.double({ min: -1, max: 1, noNaN: true }))
const slack = 1e-12

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const known = (value: number | undefined): number => {
  expect(value).toBeDefined()
  return value ?? NaN
}

describe('pass@k', () => {
  it('rises with k and with c, and lies between pass^k and 1', () => {
    hold(counted, ({ n, c, k }) => {
      const value = known(passAtK(n, c, k))
      if (k < n) expect(known(passAtK(n, c, k + 1))).toBeGreaterThanOrEqual(value - slack)
      if (c < n) expect(known(passAtK(n, c + 1, k))).toBeGreaterThanOrEqual(value - slack)
      expect(value).toBeGreaterThanOrEqual(known(passHatK(n, c, k)) - slack)
      expect(value).toBeLessThanOrEqual(1)
    })
  })

  it('of a split budget is at least that of either part', () => {
    hold(fc.tuple(counted, counted), ([one, other]) => {
      const [a, b] = [one, other].map(({ n, c, k }) => known(passOfTries(n, c, k)))
      const value = hybridPass(known(a), known(b))
      expect(value).toBeGreaterThanOrEqual(known(a) - slack)
      expect(value).toBeGreaterThanOrEqual(known(b) - slack)
      expect(value).toBeLessThanOrEqual(1 + slack)
    })
  })

  it('falls as the demanded share of correct samples rises', () => {
    hold(fc.tuple(counted, chance, chance), ([{ n, c, k }, a, b]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(known(gPassAtK(n, c, k, high))).toBeLessThanOrEqual(known(gPassAtK(n, c, k, low)) + slack)
    })
  })
})

describe('the hypergeometric law', () => {
  it('has tails that differ by its probabilities, and does not care which set was drawn', () => {
    hold(fc.tuple(counted, fc.nat(400)), ([{ n, c, k }, j]) => {
      const step = hypergeometricUpperTail(j, n, c, k) - hypergeometricUpperTail(j + 1, n, c, k)
      expect(Math.abs(step - hypergeometricPmf(j, n, c, k))).toBeLessThan(slack)
      expect(Math.abs(hypergeometricPmf(j, n, c, k) - hypergeometricPmf(j, n, k, c))).toBeLessThan(slack)
    })
  })

  it('makes both one-sided Fisher p-values add up to 1 and the probability of what was seen', () => {
    hold(table, ({ c1, n1, c2, n2 }) => {
      const both = fisherOneSided(c1, n1, c2, n2) + fisherOneSided(c2, n2, c1, n1)
      expect(Math.abs(both - 1 - hypergeometricPmf(c1, n1 + n2, c1 + c2, n1))).toBeLessThan(slack)
    })
  })
})

describe('entropy', () => {
  it('at fewer draws is less, and never above the logarithm of draws or answers', () => {
    hold(histogramAndDraws, ({ counts, m }) => {
      const value = known(rarefiedEntropy(spreadOf(counts), m))
      expect(value).toBeLessThanOrEqual(known(plugInEntropy(spreadOf(counts))) + slack)
      expect(value).toBeLessThanOrEqual(Math.log(Math.min(m, counts.length)) + slack)
      if (m > 1) expect(known(rarefiedEntropy(spreadOf(counts), m - 1))).toBeLessThanOrEqual(value + slack)
    })
  })

  it('is estimated above the plug-in by Chao, Wang and Jost', () => {
    hold(histogram, (counts) => {
      expect(known(chaoWangJostEntropy(spreadOf(counts)))).toBeGreaterThanOrEqual(
        known(plugInEntropy(spreadOf(counts))) - slack,
      )
    })
  })

  it('has at least one answer, at most as many as draws or answers, more with more draws', () => {
    hold(histogramAndDraws, ({ counts, m }) => {
      const distinct = known(rarefiedDistinct(spreadOf(counts), m))
      expect(distinct).toBeGreaterThanOrEqual(1 - slack)
      expect(distinct).toBeLessThanOrEqual(Math.min(m, counts.length) + slack)
      if (m > 1)
        expect(known(rarefiedDistinct(spreadOf(counts), m - 1))).toBeLessThanOrEqual(distinct + slack)
    })
  })
})

describe('tails and adjusted p-values', () => {
  it('of a Poisson-binomial law fall with x and do not depend on the order of the trials', () => {
    hold(fc.tuple(fc.array(chance, { maxLength: 20 }), fc.nat(21)), ([ps, x]) => {
      const tail = poissonBinomialUpperTail(ps, x)
      expect(poissonBinomialUpperTail(ps, x + 1)).toBeLessThanOrEqual(tail + slack)
      expect(Math.abs(poissonBinomialUpperTail(ps.toReversed(), x) - tail)).toBeLessThan(slack)
    })
  })

  it('by Benjamini and Hochberg are no smaller, keep their order, and belong to their test', () => {
    hold(fc.array(chance, { maxLength: 20 }), (ps) => {
      const adjusted = benjaminiHochberg(ps)
      expect(benjaminiHochberg(ps.toReversed())).toEqual(adjusted.toReversed())
      for (const [i, p] of ps.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p)
        for (const [j, q] of ps.entries())
          if (p <= q) expect(adjusted[i]).toBeLessThanOrEqual(known(adjusted[j]))
      }
    })
  })
})

describe('intervals', () => {
  const changes = fc.array(change, { minLength: 2, maxLength: 40 }).map((values) => Float64Array.from(values))

  it('of resampled means stay within the values and widen with the level', () => {
    hold(changes, (column) => {
      const [means = new Float64Array()] = bootstrapMeans([column], [column.length], 50, 1)
      const [narrow, wide] = [percentileInterval(means, 0.5), percentileInterval(means, 0.9)]
      expect(wide.lo).toBeLessThanOrEqual(narrow.lo)
      expect(narrow.lo).toBeLessThanOrEqual(narrow.hi)
      expect(narrow.hi).toBeLessThanOrEqual(wide.hi)
      // A value is known to a billionth of the largest.
      const step = 2 ** -30 * Math.max(...column.map(Math.abs))
      expect(wide.lo).toBeGreaterThanOrEqual(Math.min(...column) - step)
      expect(wide.hi).toBeLessThanOrEqual(Math.max(...column) + step)
    })
  })

  it('stand at the quantiles of the sorted values, many or few, equal or not', () => {
    const sizes = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 600, max: 4000 }))
    const drawn = fc.tuple(sizes, fc.constantFrom(3, 100, 2 ** 21), fc.nat(), chance, chance)
    hold(drawn, ([size, different, seed, p, q]) => {
      const random = seeded(seed)
      const values = Float64Array.from({ length: size }, () => random.nextIndex(different))
      const sorted = values.slice().sort()
      const expected = [Math.min(p, q), Math.max(p, q)].map((at) => {
        const place = at * (size - 1)
        const [below = NaN, above = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
        return below === above ? below : below + (place - Math.floor(place)) * (above - below)
      })
      expect(quantilesOf(values, [Math.min(p, q), Math.max(p, q)])).toEqual(expected)
    })
  })

  it('of a paired change hold the mean, and swapping the models mirrors them', () => {
    hold(changes, (column) => {
      const swapped = column.map((value) => -value)
      const [resampled = new Float64Array(), mirrored = new Float64Array()] = bootstrapMeans(
        [column, swapped],
        [column.length],
        50,
        1,
      )
      const basis = { strata: [column.length], level: 0.95, largest: 1 }
      const interval = pairedInterval(column, { ...basis, resampled })
      const mirror = pairedInterval(swapped, { ...basis, resampled: mirrored })
      const mean = sum([...column]) / column.length
      expect(known(interval?.lo)).toBeLessThanOrEqual(mean + slack)
      expect(known(interval?.hi)).toBeGreaterThanOrEqual(mean - slack)
      expect(Math.abs(known(mirror?.lo) + known(interval?.hi))).toBeLessThan(1e-9)
      expect(Math.abs(known(mirror?.hi) + known(interval?.lo))).toBeLessThan(1e-9)
    })
  })

  it('of curves hold the curve, and hold more of it at a higher level', () => {
    hold(changes, (column) => {
      const means = bootstrapMeans([column, column.map((value) => value ** 2)], [column.length], 50, 1)
      const estimates = [column, column.map((value) => value ** 2)].map(
        (values) => sum([...values]) / values.length,
      )
      const narrow = simultaneousBand(estimates, means, 0.5) ?? []
      for (const [at, { lo, hi }] of (simultaneousBand(estimates, means, 0.95) ?? []).entries()) {
        expect(lo).toBeLessThanOrEqual(known(narrow[at]?.lo))
        expect(hi).toBeGreaterThanOrEqual(known(narrow[at]?.hi))
        expect(lo <= known(estimates[at]) && known(estimates[at]) <= hi).toBe(true)
      }
    })
  })

  it('of rates hold the rate, and stay within 0 … 1', () => {
    hold(counted, ({ n, c }) => {
      for (const interval of [clopperPearson(c, n, 0.95), wilson(c, n, 0.95)]) {
        const [lo, hi] = [known(interval?.lo), known(interval?.hi)]
        expect(0 <= lo && lo <= c / n && c / n <= hi && hi <= 1).toBe(true)
      }
    })
  })

  it("of unseen answers are tighter than the paper's bound", () => {
    hold(
      fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 1e-6, max: 0.5, noNaN: true })),
      ([n, zeta]) => {
        expect(known(detectionLimit(n, zeta))).toBeLessThan(-Math.log(zeta) / n)
      },
    )
  })
})

describe('comparing two models', () => {
  it('the common log odds change sign when the models are swapped', () => {
    hold(fc.array(table, { minLength: 1, maxLength: 10 }), (tables) => {
      const one = mantelHaenszel(tables, 0.95)
      const other = mantelHaenszel(
        tables.map(({ c1, n1, c2, n2 }) => ({ c1: c2, n1: n2, c2: c1, n2: n1 })),
        0.95,
      )
      expect(other === undefined).toBe(one === undefined)
      if (one === undefined || other === undefined) return
      expect(Math.abs(one.beta + other.beta)).toBeLessThan(1e-9)
      expect(Math.abs(one.standardError - other.standardError)).toBeLessThan(1e-9)
    })
  })

  it("the divergence obeys Pinsker's inequality", () => {
    hold(fc.tuple(chance, chance), ([p, q]) => {
      expect(bernoulliKl(p, q)).toBeGreaterThanOrEqual(2 * (p - q) ** 2 - slack)
    })
  })
})

describe('majority', () => {
  const few = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }), fc.nat(4))
    .chain(([counts, missing]) =>
      fc.record({
        counts: fc.constant(counts),
        missing: fc.constant(missing),
        m: fc.integer({ min: 1, max: sum(counts) + missing }),
      }),
    )

  it('is won by exactly one answer, unless none was drawn', () => {
    hold(few, ({ counts, missing, m }) => {
      const wins = counts.map((_, winner) => {
        const votes = counts.map((seen, index) => ({ seen, correct: index === winner ? seen : 0 }))
        return known(exactMajority(ballotOfVotes(votes, missing), m, Infinity))
      })
      const answered = known(passAtK(sum(counts) + missing, sum(counts), m))
      expect(Math.abs(sum(wins) - answered)).toBeLessThan(1e-10)
    })
  })
})
