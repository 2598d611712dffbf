import { describe, expect, it } from '@jest/globals'
import { heterogeneity, mantelHaenszel } from '../../src/stats/mantel-haenszel.ts'
import { relativeError } from '../oracle/near.ts'
import { readCases } from '../oracle/read.ts'

type Row = [c1: number, n1: number, c2: number, n2: number]
const r = readCases('rates.json') as { mantelHaenszel: [rows: Row[], beta: number, lo: number, hi: number][] }
const python = readCases('further.json') as {
  heterogeneity: [rows: Row[], beta: number, standardError: number, statistic: number, p: number][]
}
const tables = (rows: Row[]): { c1: number; n1: number; c2: number; n2: number }[] =>
  rows.map(([c1, n1, c2, n2]) => ({ c1, n1, c2, n2 }))

describe('mantelHaenszel', () => {
  it.each(r.mantelHaenszel.map((row, index) => [index, ...row] as const))(
    "agrees with R's mantelhaen.test, estimate and 90 %% interval, case %d",
    (_, rows, beta, lo, hi) => {
      const ours = mantelHaenszel(tables(rows), 0.9)
      expect(relativeError(ours?.beta, beta)).toBeLessThan(1e-11)
      expect(relativeError(ours?.interval.lo, lo)).toBeLessThan(1e-10)
      expect(relativeError(ours?.interval.hi, hi)).toBeLessThan(1e-10)
    },
  )

  it('counts only problems that are neither solved nor failed throughout', () => {
    const rows: Row[] = [
      [8, 8, 8, 8],
      [0, 8, 0, 8],
      [3, 8, 5, 8],
    ]
    expect(mantelHaenszel(tables(rows), 0.95)?.informative).toBe(1)
  })

  it('recovers the beta that tilts every problem alike', () => {
    const tilted = [0.1, 0.3, 0.6].map((p) => {
      const q = (p * Math.E) / (1 - p + p * Math.E)
      return { c1: q * 1e6, n1: 1e6, c2: p * 1e6, n2: 1e6 }
    })
    expect(mantelHaenszel(tilted, 0.95)?.beta).toBeCloseTo(1, 12)
  })

  it.each([
    ['no problems', []],
    ['one model never right', [[0, 8, 5, 8]]],
    ['one model never wrong', [[8, 8, 5, 8]]],
    ['nothing to tell apart', [[8, 8, 8, 8]]],
    ['no samples of one model', [[0, 0, 5, 8]]],
  ] as [string, Row[]][])('is undefined with %s', (_, rows) => {
    expect(mantelHaenszel(tables(rows), 0.95)).toBeUndefined()
  })
})

describe('heterogeneity', () => {
  it.each(python.heterogeneity.map((row, index) => [index, ...row] as const))(
    "agrees with statsmodels' Breslow-Day test with Tarone's correction, case %d",
    (_, rows, beta, standardError, statistic, p) => {
      const common = mantelHaenszel(tables(rows), 0.95)
      expect(relativeError(common?.beta, beta)).toBeLessThan(1e-11)
      expect(relativeError(common?.standardError, standardError)).toBeLessThan(1e-11)
      const ours = heterogeneity(tables(rows), common?.beta ?? NaN)
      expect(relativeError(ours?.statistic, statistic)).toBeLessThan(1e-9)
      expect(relativeError(ours?.p, p)).toBeLessThan(1e-9)
    },
  )

  it('says which problem is off, and in which direction', () => {
    const rows: Row[] = [...new Array<Row>(10).fill([32, 64, 20, 64]), [0, 64, 0, 64], [10, 64, 50, 64]]
    const { deviations = [], p } = heterogeneity(tables(rows), 0.5) ?? {}
    expect(p).toBeLessThan(1e-6)
    const [worst] = deviations.toSorted((a, b) => a.residual - b.residual)
    expect(worst?.index).toBe(11)
    expect(worst?.residual).toBeLessThan(-5)
  })

  it('is undefined for a single problem', () => {
    expect(heterogeneity(tables([[3, 8, 5, 8]]), 0)).toBeUndefined()
  })
})
