// The further metrics on problems that can be worked out in the head.
import { describe, expect, it } from '@jest/globals'
import { compareTask } from '../../src/metrics/compare-task.ts'
import { compare } from '../../src/metrics/compare.ts'
import { quadrantOf } from '../../src/metrics/quadrant.ts'
import { pairingOf, groupOf, repeat, settings, taskOf, type Problem } from './pairs.ts'

const measured = (problems: readonly Problem[], more: Partial<typeof settings> = {}) =>
  compareTask(groupOf(taskOf(problems)), { ...settings, ...more })

const side = (n: number, c: number) => ({ n, c })

describe('what is recorded of samples', () => {
  it('is averaged within a problem, then over problems, and says what share records it', () => {
    const { comparison, notes } = measured([
      [
        { ...side(4, 2), tokenEntropy: [4, 8e5], tokens: [4, 400] },
        { ...side(4, 2), tokenEntropy: [1, 4e5], tokens: [4, 800] },
      ],
      [
        { ...side(4, 2), tokenEntropy: [2, 1.2e6], tokens: [4, 400] },
        { ...side(4, 2), tokenEntropy: [4, 1.6e6], tokens: [4, 800] },
      ],
      [{ ...side(4, 2), tokens: [4, 400] }, { ...side(4, 2), tokens: [4, 800] }], // prettier-ignore
    ])
    expect(comparison.tokenEntropy).toMatchObject({
      baseline: 0.4,
      candidate: 0.4,
      problems: 2,
      coverage: { baseline: 6 / 12, candidate: 5 / 12 },
    })
    expect(comparison.tokens).toMatchObject({ baseline: 100, candidate: 200, change: 100, problems: 3 })
    expect(notes.map(({ code }) => code)).toContain('partly-recorded')
    expect(notes.find(({ code }) => code === 'not-recorded')?.text).toContain('truncation')
  })
})

describe('support along budgets', () => {
  const { support } = measured([
    ...repeat(6, side(8, 8), side(8, 0)),
    ...repeat(6, side(8, 1), side(8, 8)),
    ...repeat(8, side(8, 0), side(8, 0)),
  ]).comparison

  it('ends at the counts of the full budget and counts every problem once', () => {
    expect(support.curve.map(({ budget }) => budget)).toEqual([1, 2, 4, 8])
    expect(support.curve.at(-1)).toMatchObject({ preserved: 6, expanded: 0, shrunk: 6, outOfSupport: 8 })
    for (const { preserved, expanded, shrunk, outOfSupport } of support.curve) {
      expect(preserved + expanded + shrunk + outOfSupport).toBeCloseTo(20, 9)
    }
    // At one sample a problem with 1 of 8 right is reached one time in eight.
    expect(support.curve[0]?.preserved).toBeCloseTo(6 / 8, 9)
  })

  it('sweeps ε by how many correct samples it asks for', () => {
    expect(support.epsilonSweep.map(({ correct }) => correct)).toEqual([1, 2, 5])
    expect(support.epsilonSweep.map(({ expanded }) => expanded)).toEqual([0, 6, 6])
  })

  it('says what rate a problem unseen in 8 samples can have', () => {
    expect(support.detectionLimit).toBeCloseTo(1 - 0.05 ** (1 / 8), 12)
  })

  it('expects at the full budget what the noise floor expects, at every ε', () => {
    for (const epsilon of [0, 0.2]) {
      const { support: at } = measured(
        [...repeat(9, side(8, 3), side(8, 1)), ...repeat(9, side(8, 6), side(8, 2))],
        { epsilon },
      ).comparison
      const same = at.epsilonSweep.find((row) => row.correct === (epsilon === 0 ? 1 : 2))
      expect(same?.shrunkExpected).toBeCloseTo(at.noise.shrunkExpected, 9)
    }
  })
})

describe('the quadrant', () => {
  const up = { change: 0.1, interval: { lo: 0.05, hi: 0.2 } }
  const down = { change: -0.1, interval: { lo: -0.2, hi: -0.05 } }
  const flat = { change: 0.1, interval: { lo: -0.1, hi: 0.2 } }
  it.each([
    [up, down, 'sharpened'],
    [down, down, 'collapsed'],
    [up, up, 'explored'],
    [down, up, 'diffused'],
    [flat, up, 'unclear'],
    [up, flat, 'unclear'],
    [up, { change: 1, interval: undefined }, 'unclear'],
  ])('of %j and %j is %s', (reward, entropy, name) => {
    expect(quadrantOf(reward, entropy, undefined)?.name).toBe(name)
  })

  it('falls back on token entropy, and is unknown without any', () => {
    expect(quadrantOf(up, undefined, down)).toEqual({ name: 'sharpened', entropy: 'token' })
    expect(quadrantOf(up, undefined, undefined)).toBeUndefined()
  })
})

describe('sharpening', () => {
  it('finds the one β that multiplies all odds, and nobody off it', () => {
    // Odds 1/3 → 1 and 1 → 3: a factor of 3 everywhere.
    const { sharpening } = measured([
      ...repeat(10, side(64, 16), side(64, 32)),
      ...repeat(10, side(64, 32), side(64, 48)),
    ]).comparison
    expect(sharpening?.beta).toBeCloseTo(Math.log(3), 6)
    expect(sharpening?.informative).toBe(20)
    expect(sharpening?.heterogeneityP).toBeGreaterThan(0.99)
    expect(sharpening?.offCommon).toEqual([])
  })

  it('lists the problem that went the other way first', () => {
    const { sharpening } = measured([
      ...repeat(20, side(64, 16), side(64, 32)),
      [side(64, 60), side(64, 4)],
    ]).comparison
    expect(sharpening?.heterogeneityP).toBeLessThan(1e-6)
    expect(sharpening?.offCommon[0]).toMatchObject({ problem: '00020' })
    expect(sharpening?.offCommon[0]?.residual).toBeLessThan(-3)
  })

  it('moves no KL beyond chance where nothing changed, and some where it did', () => {
    const [same, moved] = [side(64, 32), side(64, 56)].map(
      (after) => measured(repeat(30, side(64, 32), after)).comparison.klMoved,
    )
    expect(same?.excess).toBeLessThan(0)
    expect(moved?.nats).toBeGreaterThan(10 * (moved?.byChance ?? Infinity))
  })
})

describe('novelty', () => {
  it('is the share of answers that the baseline never gave, beside chance and Good–Turing', () => {
    const { novelty } = measured(
      repeat(
        10,
        { ...side(4, 2), answers: [['7', 2, 2], ['1', 1, 0], [null, 1, 0]] }, // prettier-ignore
        { ...side(4, 2), answers: [['7', 1, 1], ['9', 1, 1], ['2', 2, 0]] }, // prettier-ignore
      ),
    ).comparison
    expect(novelty).toMatchObject({ share: 0.75, correct: 0.25, problems: 10 })
    expect(novelty?.goodTuring).toBeCloseTo(1 / 3, 12)
    expect(novelty?.excess).toBeCloseTo(0.75 - (novelty?.byChance ?? NaN), 12)
  })
})

describe('a budget', () => {
  const apart = [...repeat(20, side(8, 8), side(8, 0)), ...repeat(20, side(8, 0), side(8, 8))]

  it('is best split between models that solve different problems', () => {
    const [two] = measured(apart).comparison.hybrid
    expect(two).toMatchObject({ k: 2, baselineTries: 1, candidateTries: 1, pass: 1, gain: 0.5 })
    expect(two?.interval?.lo).toBeGreaterThan(0.2)
  })

  it('is not split between equal models, nor given a gain of rounding', () => {
    for (const c of [4, 8]) {
      for (const row of measured(repeat(20, side(8, c), side(8, c))).comparison.hybrid) {
        expect([row.baselineTries * row.candidateTries, row.gain, row.interval]).toEqual([0, 0, undefined])
      }
    }
  })

  it('is all right, or right in a share, as often as the counts say', () => {
    const { passHatK, gPassAtK, coverAtTau } = measured(repeat(10, side(4, 2), side(4, 3))).comparison
    expect(passHatK.map(({ candidate }) => candidate)).toEqual([0.75, 0.5, 0])
    expect(gPassAtK.map(({ tau, candidate }) => [tau, candidate])).toEqual([
      [0.25, 1],
      [0.5, 1],
      [0.75, 1],
      [1, 0],
    ])
    expect(coverAtTau.map(({ baseline }) => baseline)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
  })

  it('is voted on at the n that a policy names too', () => {
    const answers = [['7', 5, 5], ['1', 3, 0]] as const // prettier-ignore
    const both = { ...side(8, 5), answers }
    const { majAtN } = measured(repeat(5, both, both), { majority: [3, 99] }).comparison
    expect(majAtN.map(({ n }) => n)).toEqual([3, 4, 8])
    // At least two of three: (C(5,2)·3 + C(5,3)) / C(8,3).
    expect(majAtN[0]?.baseline).toBeCloseTo(40 / 56, 9)
    expect(majAtN.at(-1)?.baseline).toBe(1)
  })
})

describe('perplexity', () => {
  const trace = (name: string, nats: number) => [name, -nats * 10 * 1e6, 10] as const
  const { perplexity } = measured([
    [
      { ...side(4, 2), traces: [trace('r1/0', 1), trace('r1/1', 2), trace('lost/0', 1)] },
      { ...side(4, 2), traces: [trace('r1/0', 2), trace('r1/1', 3)] },
    ],
    [
      { ...side(4, 2), traces: [trace('claude/0', 1)] },
      { ...side(4, 0), traces: [trace('claude/0', 1)] },
    ],
  ]).comparison
  const found = (source?: string, supportClass?: string) =>
    perplexity?.groups.find((one) => one.source === source && one.supportClass === supportClass)

  it('is exp of the mean surprise of a trace, averaged within problems, by source and class', () => {
    expect(found('r1')).toMatchObject({ problems: 1, traces: 2, baseline: (Math.E + Math.E ** 2) / 2 })
    expect(found('r1')?.ratio).toBeCloseTo(Math.E, 9)
    expect(found('claude', 'shrunk')?.ratio).toBe(1)
    expect(found(undefined, 'preserved')?.traces).toBe(2)
    expect(found()?.problems).toBe(2)
    expect(found('claude', 'preserved')).toBeUndefined()
  })

  it('leaves out a trace that one model only scored, and says so', () => {
    expect(perplexity?.unpaired).toBe(1)
  })
})

describe('all problems', () => {
  it('of a single task have its numbers, with its name before each problem', () => {
    const task = taskOf([...repeat(20, side(8, 4), side(8, 6)), [side(8, 8), side(8, 0)]], 'aime')
    const { tasks, overall } = compare(pairingOf([task]), settings)
    expect(overall.passAtK).toEqual(tasks[0]?.passAtK)
    expect(overall.support.lost).toEqual(['aime/00020'])
    expect(overall.sharpening?.offCommon[0]?.problem).toBe('aime/00020')
  })
})
