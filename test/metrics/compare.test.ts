import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compare } from '../../src/metrics/compare.ts'
import type { TaskComparison } from '../../src/metrics/comparison.ts'
import type { Settings } from '../../src/metrics/settings.ts'
import { pairingOf, repeat, taskOf, type Problem } from './pairs.ts'

const settings: Settings = { k: [], majority: [], level: 0.95, resamples: 200, epsilon: 0, seed: 1 }

function measured(problems: readonly Problem[], more: Partial<Settings> = {}): TaskComparison {
  return compare(pairingOf([taskOf(problems)]), { ...settings, ...more }).overall
}

const side = fc
  .integer({ min: 1, max: 12 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((c) => ({ n, c })))
const someProblems = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 12 })

/** All ways of drawing m of n samples, c of them correct: 1 where any drawn one is correct. */
function reachByEnumeration(n: number, c: number, m: number): number {
  let hits = 0
  let all = 0
  for (let mask = 0; mask < 2 ** n; mask++) {
    const bits = mask.toString(2).padStart(n, '0')
    if (bits.replaceAll('0', '').length !== m) continue
    all += 1
    if (bits.slice(0, c).includes('1')) hits += 1
  }
  return hits / all
}

describe('comparing', () => {
  it('gives expectations over draws where problems have unequal numbers of samples', () => {
    const { support } = measured([
      [
        { n: 6, c: 2 },
        { n: 3, c: 0 },
      ],
      [
        { n: 4, c: 1 },
        { n: 5, c: 2 },
      ],
    ])
    const a = [reachByEnumeration(6, 2, 3), reachByEnumeration(4, 1, 3)]
    const b = [0, reachByEnumeration(5, 2, 3)]
    expect(support.budget).toBe(3)
    expect(support.shrunk).toBeCloseTo((a[0] ?? 0) + (a[1] ?? 0) * (1 - (b[1] ?? 0)), 12)
    expect(support.preserved).toBeCloseTo((a[1] ?? 0) * (b[1] ?? 0), 12)
  })

  it('always sorts every problem into one of the four classes', () => {
    fc.assert(
      fc.property(someProblems, (problems) => {
        const { preserved, expanded, shrunk, outOfSupport } = measured(problems, { resamples: 20 }).support
        expect(preserved + expanded + shrunk + outOfSupport).toBeCloseTo(problems.length, 9)
      }),
    )
  })

  it('turns around when baseline and candidate change places', () => {
    fc.assert(
      fc.property(someProblems, (problems) => {
        const there = measured(problems, { resamples: 20 })
        const back = measured(
          problems.map(([baseline, candidate]) => [candidate, baseline]),
          { resamples: 20 },
        )
        expect(back.support.shrunk).toBeCloseTo(there.support.expanded, 9)
        expect(back.support.noise.shrunkExpected).toBeCloseTo(there.support.noise.expandedExpected, 9)
        expect(back.support.noise.shrunkP).toBeCloseTo(there.support.noise.expandedP, 9)
        back.passAtK.forEach(({ change }, index) => {
          expect(change).toBeCloseTo(-(there.passAtK[index]?.change ?? 0), 12)
        })
      }),
    )
  })

  it('expects by chance exactly what dealing the samples out anew gives', () => {
    // 2 of 4 samples are correct; both fall to the baseline in 1 of C(4,2) = 6 deals.
    const { noise } = measured(repeat(12, { n: 2, c: 2 }, { n: 2, c: 0 })).support
    expect(noise.shrunkExpected).toBeCloseTo(12 / 6, 12)
    expect(noise.shrunkP).toBeCloseTo((1 / 6) ** 12, 15)
    expect(noise.expandedP).toBe(1)
  })

  it('lists a loss beyond noise only where the problem shows it by itself', () => {
    const { support } = measured([
      [
        { n: 64, c: 60 },
        { n: 64, c: 0 },
      ],
      [
        { n: 64, c: 1 },
        { n: 64, c: 0 },
      ],
      ...repeat(8, { n: 64, c: 32 }, { n: 64, c: 32 }),
    ])
    expect(support.lost).toEqual(['task/00000', 'task/00001'])
    expect(support.lostBeyondNoise).toEqual(['task/00000'])
  })

  it('finds the crossover from which the baseline stays ahead', () => {
    // The candidate is sharper on every problem and has lost half of them.
    const { crossover, passAtK } = measured([
      ...repeat(10, { n: 16, c: 4 }, { n: 16, c: 14 }),
      ...repeat(10, { n: 16, c: 4 }, { n: 16, c: 0 }),
    ])
    expect(passAtK.map(({ k, change }) => [k, change > 0])).toEqual([
      [1, true],
      [2, true],
      [4, false],
      [8, false],
      [16, false],
    ])
    expect(crossover?.k).toBe(4)
    expect(crossover?.share).toBeGreaterThan(0.5)
  })

  it('counts epsilon strictly: a share that is met exactly is not in support', () => {
    const { support } = measured(
      [
        [
          { n: 25, c: 7 },
          { n: 25, c: 8 },
        ],
      ],
      { epsilon: 0.28 },
    )
    expect(support).toMatchObject({ preserved: 0, expanded: 1, shrunk: 0, outOfSupport: 0 })
  })

  it('does not let one task move another one’s intervals', () => {
    const math = taskOf(
      repeat(5, { n: 4, c: 1 }, { n: 4, c: 2 }).concat(repeat(5, { n: 4, c: 3 }, { n: 4, c: 2 })),
      'math',
    )
    const aime = taskOf(repeat(4, { n: 4, c: 0 }, { n: 4, c: 1 }), 'aime')
    const alone = compare(pairingOf([math]), settings).tasks[0]
    const together = compare(pairingOf([aime, math]), settings).tasks[1]
    expect(together?.passAtK).toEqual(alone?.passAtK)
  })
})
