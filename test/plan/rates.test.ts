import { describe, expect, it } from '@jest/globals'
import { atQuantiles, expectedRates, pilotRates, pilotSize } from '../../src/plan/rates.ts'
import { passAtKOf } from '../../src/plan/change-law.ts'
import { addRow, emptyTally, type Tally } from '../../src/tally/tally.ts'

function tallyOf(problems: readonly (readonly [n: number, c: number])[]): Tally {
  const tally = emptyTally()
  const none = {
    question: undefined,
    answers: undefined,
    tokens: undefined,
    tokenEntropy: undefined,
    logprob: undefined,
    truncated: undefined,
    traces: [],
  }
  problems.forEach(([n, c], index) => {
    addRow(tally, { kind: 'counted', task: 'task', problem: `${index}`, n, c, ...none }, 'task')
  })
  return tally
}

describe('the rates of a pilot', () => {
  it('are its shares of correct samples, problems of one rate together', () => {
    const tally = tallyOf([
      [8, 4],
      [4, 2],
      [8, 0],
      [8, 8],
    ])
    expect(pilotRates(tally)).toEqual([
      { rate: 0, share: 0.25 },
      { rate: 0.5, share: 0.5 },
      { rate: 1, share: 0.25 },
    ])
    expect(pilotSize(tally)).toEqual({ problems: 4, samples: 4 })
  })

  it('leave out problems that were never tried', () => {
    const tally = tallyOf([
      [0, 0],
      [2, 1],
    ])
    expect(pilotRates(tally)).toEqual([{ rate: 0.5, share: 1 }])
    expect(pilotSize(tally)).toEqual({ problems: 1, samples: 2 })
  })
})

describe('expected rates', () => {
  it('are uniform where half the tries succeed and two tries reach 2/3', () => {
    const rates = expectedRates({ passAt1: 0.5, passAtMax: 2 / 3, samples: 2 })
    expect(rates[0]?.rate).toBeCloseTo(0.005, 6)
    expect(rates[74]?.rate).toBeCloseTo(0.745, 6)
  })

  it.each([
    [0.27, 0.7, 64],
    [0.8, 0.99, 8],
    [0.05, 0.2, 256],
  ])('have pass@1 = %d and pass@max = %d at %d samples', (passAt1, passAtMax, samples) => {
    const rates = expectedRates({ passAt1, passAtMax, samples })
    expect(passAtKOf(rates, 1)).toBeCloseTo(passAt1, 2)
    expect(Math.abs(passAtKOf(rates, samples) - passAtMax)).toBeLessThan(0.01)
  })

  it('are spread over many easy and many hard problems where only pass@1 is known', () => {
    const rates = expectedRates({ passAt1: 0.5, passAtMax: undefined, samples: 8 })
    // Beta(1/2, 1/2), the arcsine law: quantile q is sin²(πq/2).
    expect(rates[9]?.rate).toBeCloseTo(Math.sin((Math.PI * 0.095) / 2) ** 2, 9)
  })
})

describe('atQuantiles', () => {
  it('gives each rate as many problems as its share', () => {
    const rates = [
      { rate: 0.1, share: 0.5 },
      { rate: 0.9, share: 0.5 },
    ]
    expect(atQuantiles(rates, 4)).toEqual([0.1, 0.1, 0.9, 0.9])
    expect(atQuantiles(rates, 1)).toEqual([0.9])
  })
})
