import { describe, expect, it } from '@jest/globals'
import { headline } from '../../src/render/headline.ts'
import type { Range } from '../../src/render/report-metrics.ts'
import type { ReportPassAtK, ReportTask } from '../../src/render/report-task.ts'
import { exampleReport } from './example-report.ts'

/** k, change in pp, interval in pp; the baseline stands at 40 % plus 5 points a k. */
type Row = readonly [k: number, change: number, lo: number | null, hi?: number]

interface Wish {
  readonly rows?: readonly Row[]
  readonly crossover?: ReportTask['crossover']
  readonly lost?: number
  readonly gained?: number
  readonly shrunkP?: number
  readonly expandedP?: number
  readonly hybrid?: ReportTask['hybrid']
}

function aTask({
  rows = [],
  crossover = null,
  lost = 0,
  gained = 0,
  shrunkP = 1,
  expandedP = 1,
  hybrid = [],
}: Wish): ReportTask {
  const { overall } = exampleReport({ tasks: 1 })
  const ids = (size: number): string[] => Array.from({ length: size }, (_, index) => `p${index}`)
  return {
    ...overall,
    hybrid,
    passAtK: rows.map((row) => ({ simultaneous: null, ...passAtK(row) })),
    crossover,
    support: {
      ...overall.support,
      budget: rows.at(-1)?.[0] ?? 1,
      largestBudget: rows.at(-1)?.[0] ?? 1,
      lost: ids(lost),
      gained: ids(gained),
      lostByChance: 3.1,
      gainedByChance: 2.8,
      noise: { shrunkExpected: 3.1, shrunkP, expandedExpected: 2.8, expandedP },
    },
  }
}

function passAtK([k, change, lo, hi = 0]: Row): Omit<ReportPassAtK, 'simultaneous'> {
  const baseline = 0.4 + 0.05 * Math.log2(k)
  const interval: Range = lo === null ? null : [lo / 100, hi / 100]
  return {
    k,
    baseline,
    candidate: baseline + change / 100,
    change: change / 100,
    interval,
    baselineInterval: null,
    candidateInterval: null,
  }
}

const up: Row = [1, 4.1, 1.5, 6.7]
const down: Row = [1, -4.1, -6.7, -1.5]
const level: Row = [1, 0.4, -1.2, 2]

describe('the sentence at the top', () => {
  it.each<[name: string, wish: Wish, sentence: string]>([
    [
      'sharpening with lost reach',
      {
        rows: [up, [16, -1, -3, 1], [64, -5, -8, -2]],
        crossover: { k: 16, share: 0.93 },
        lost: 12,
        gained: 2,
        shrunkP: 0.0004,
      },
      'pass@1 rose by 4.1 pp (40.0 % → 44.1 %). 12 problems the baseline reached are lost, 3.1 expected by chance (two equal models would lose as many less than once in 1000 times); 2 problems are gained, which chance explains. Use the candidate below k = 16; from there on the baseline is ahead (in 93.0 % of the resamples): use the baseline.',
    ],
    [
      'sharpening, and reach perhaps lost',
      {
        rows: [up, [64, -1, -4, 2]],
        crossover: { k: 64, share: 0.7 },
        lost: 4,
        gained: 3,
        shrunkP: 0.3,
        expandedP: 0.6,
      },
      'pass@1 rose by 4.1 pp (40.0 % → 44.1 %). 4 problems the baseline reached are lost and 3 problems are gained, no more than chance explains (3.1 and 2.8 expected). Use the candidate for few tries; from k = 64 on the baseline may be ahead (in 70.0 % of the resamples), which is not clear.',
    ],
    [
      'better everywhere, with reach gained',
      { rows: [up, [64, 6, 3, 9]], lost: 1, gained: 9, shrunkP: 0.9, expandedP: 0.002 },
      'pass@1 rose by 4.1 pp (40.0 % → 44.1 %). 9 problems are gained, 2.8 expected by chance (two equal models would gain as many once in 500 times); 1 problem the baseline reached is lost, which chance explains. The candidate is the better choice for any number of tries up to 64.',
    ],
    [
      'worse everywhere',
      { rows: [down, [64, -6, -9, -3]], crossover: { k: 1, share: 1 }, lost: 9, shrunkP: 0.01 },
      'pass@1 fell by 4.1 pp (40.0 % → 35.9 %). 9 problems the baseline reached are lost, 3.1 expected by chance (two equal models would lose as many once in 100 times); no problem is gained. The baseline is ahead for any number of tries (in 100.0 % of the resamples): stay with the baseline.',
    ],
    [
      'reach lost at unchanged precision',
      { rows: [level, [64, -6, -9, -3]], crossover: { k: 64, share: 0.99 }, lost: 9, shrunkP: 0.01 },
      'No clear change of pass@1 (+0.4 pp, interval −1.2 to +2.0 pp). 9 problems the baseline reached are lost, 3.1 expected by chance (two equal models would lose as many once in 100 times); no problem is gained. From k = 64 on the baseline is ahead (in 99.0 % of the resamples): use the baseline there; below it either will do.',
    ],
    [
      'precision lost and reach gained',
      { rows: [down, [8, 1, -1, 3], [64, 6, 3, 9]], gained: 9, expandedP: 0.01 },
      'pass@1 fell by 4.1 pp (40.0 % → 35.9 %). 9 problems are gained, 2.8 expected by chance (two equal models would gain as many once in 100 times); no problem the baseline reached is lost. Use the baseline below k = 8, and the candidate from there on.',
    ],
    [
      'precision lost, reach open',
      { rows: [down, [64, 1, -1, 3]] },
      'pass@1 fell by 4.1 pp (40.0 % → 35.9 %). No problem was lost or gained at 64 tries. The baseline is clearly ahead for some numbers of tries and the candidate for none: stay with the baseline.',
    ],
    [
      'noise',
      {
        rows: [level, [64, -0.2, -3, 2]],
        crossover: { k: 64, share: 0.55 },
        lost: 3,
        gained: 2,
        shrunkP: 0.6,
        expandedP: 0.8,
      },
      'No clear change of pass@1 (+0.4 pp, interval −1.2 to +2.0 pp). 3 problems the baseline reached are lost and 2 problems are gained, no more than chance explains (3.1 and 2.8 expected). Nothing here tells the two models apart, for any number of tries up to 64.',
    ],
    [
      'nothing changed at all',
      {
        rows: [
          [1, 0, -1, 1],
          [64, 0, -1, 1],
        ],
      },
      'pass@1 did not change (40.0 %). No problem was lost or gained at 64 tries. Nothing here tells the two models apart, for any number of tries up to 64.',
    ],
    [
      'one sample a problem',
      { rows: [up] },
      'pass@1 rose by 4.1 pp (40.0 % → 44.1 %). With one sample a problem, nothing can be said about reach. For one try, use the candidate.',
    ],
    [
      'one sample a problem, and no clear change',
      { rows: [level] },
      'No clear change of pass@1 (+0.4 pp, interval −1.2 to +2.0 pp). With one sample a problem, nothing can be said about reach.',
    ],
    [
      'no intervals',
      {
        rows: [
          [1, 4.1, null],
          [64, -2, null],
        ],
        crossover: { k: 64, share: null },
        lost: 1,
      },
      'pass@1 rose by 4.1 pp (40.0 % → 44.1 %); without an interval this may be chance. 1 problem the baseline reached is lost and no problem is gained, no more than chance explains (3.1 and 2.8 expected).',
    ],
    ['nothing known', {}, 'pass@1 is unknown. With one sample a problem, nothing can be said about reach.'],
  ])('%s', (_name, wish, sentence) => {
    expect(headline(aTask(wish), 0.95)).toBe(sentence)
  })

  it('names the split of tries that clearly beats either model alone, and no other', () => {
    const split = { baselineTries: 4, candidateTries: 4, pass: 0.7 }
    const hybrid: ReportTask['hybrid'] = [
      { ...split, k: 8, gain: 0.021, interval: [0.004, 0.04] },
      { ...split, k: 16, gain: 0.03, interval: [-0.01, 0.07] },
      { ...split, k: 2, gain: 0, interval: null },
    ]
    expect(headline(aTask({ rows: [up], hybrid }), 0.95)).toMatch(
      / Of 8 tries, 4 of the baseline and 4 of the candidate solve 2\.1 pp more than either model alone\.$/,
    )
    expect(headline(aTask({ rows: [up], hybrid: hybrid.slice(1) }), 0.95)).not.toContain('tries, ')
  })

  it('calls a loss noise at a stricter level', () => {
    const task = aTask({ rows: [up, [64, 6, 3, 9]], lost: 9, gained: 1, shrunkP: 0.02 })
    expect(headline(task, 0.95)).toContain('once in 50 times')
    expect(headline(task, 0.99)).toContain('no more than chance explains')
  })
})
