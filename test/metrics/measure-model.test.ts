import { describe, expect, it } from '@jest/globals'
import { compare } from '../../src/metrics/compare.ts'
import { measureModel } from '../../src/metrics/measure-model.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import { addRow, emptyTally } from '../../src/tally/tally.ts'
import type { Tally } from '../../src/tally/tally.ts'

const settings = { k: [], majority: [], level: 0.95, resamples: 1000, epsilon: 0, seed: 1 }

/** 12 problems of task a and 5 of b, 8 samples each, of which as many are right as the problem's number modulo 9. */
function someTally(withAnswers = true): Tally {
  const tally = emptyTally()
  for (const [task, problems] of [
    ['a', 12],
    ['b', 5],
  ] as const)
    for (let problem = 0; problem < problems; problem++)
      for (let sample = 0; sample < 8; sample++)
        addRow(
          tally,
          {
            kind: 'sample',
            task,
            problem: `${problem}`,
            question: undefined,
            sample: undefined,
            correct: sample < problem % 9,
            answer: withAnswers ? (sample < problem % 9 ? 'right' : `wrong ${sample}`) : undefined,
            tokens: undefined,
            tokenEntropy: undefined,
            logprob: undefined,
            truncated: undefined,
          },
          task,
        )
  return tally
}

describe('the numbers of one model', () => {
  it('are those that a comparison says of it', () => {
    const tally = someTally()
    const numbers = measureModel(tally, settings)
    const { overall, tasks } = compare(pairTallies(tally, tally), settings)
    const all = [
      [numbers?.overall, overall] as const,
      ...tasks.map((task, i) => [numbers?.tasks[i], task] as const),
    ]
    expect(all).toHaveLength(3)
    for (const [mine, compared] of all) {
      // Problems are added up in another order.
      expect(mine?.passAtK.map(({ k, value }) => [k, value.toFixed(12)])).toEqual(
        compared.passAtK.map(({ k, candidate }) => [k, candidate.toFixed(12)]),
      )
      const last = mine?.answerEntropy.at(-1)
      expect(last?.draws).toBe(compared.answerEntropy?.draws)
      expect(last?.value).toBeCloseTo(compared.answerEntropy?.candidate ?? NaN, 12)
      expect(mine?.samples).toEqual(compared.samples.candidate)
    }
  })

  it('have intervals that hold them, and none where all resamples agree', () => {
    const numbers = measureModel(someTally(), settings)
    for (const { value, interval } of numbers?.overall.passAtK ?? []) {
      expect(interval?.lo).toBeLessThanOrEqual(value)
      expect(interval?.hi).toBeGreaterThanOrEqual(value)
    }
    const solved = emptyTally()
    for (const problem of ['1', '2']) {
      const rest = { question: undefined, answers: undefined, tokens: undefined, tokenEntropy: undefined }
      const none = { truncated: undefined, logprob: undefined, traces: [] }
      addRow(solved, { kind: 'counted', task: 'a', problem, n: 2, c: 2, ...rest, ...none }, 'a')
    }
    expect(measureModel(solved, settings)?.overall.passAtK).toEqual([
      { k: 1, value: 1, interval: undefined },
      { k: 2, value: 1, interval: undefined },
    ])
  })

  it('have no entropy where answers are not recorded, and are none where there are no samples', () => {
    expect(measureModel(someTally(false), settings)?.overall.answerEntropy).toEqual([])
    expect(measureModel(emptyTally(), settings)).toBeUndefined()
  })

  it('repeat bit for bit', () => {
    expect(measureModel(someTally(), settings)).toEqual(measureModel(someTally(), settings))
  })
})
