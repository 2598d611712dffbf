import { describe, expect, it } from '@jest/globals'
import { outputFields } from '../../src/options/fields.ts'
import { emptyOutputs, reportOutputs } from '../../src/publish/outputs.ts'
import { exampleReport } from '../render/example-report.ts'

const example = exampleReport()
const files = { json: '/t/report.json', markdown: '/t/report.md', charts: ['/t/a.svg', '/t/b.svg'] }
const { overall } = example
const point = overall.passAtK[0]
if (point === undefined) throw new Error('the example has no pass@k')

describe('outputs', () => {
  it('are those of the table', () => {
    expect(Object.keys(emptyOutputs)).toEqual(outputFields.map((field) => field.name))
    expect(Object.keys(reportOutputs(example, files))).toEqual(Object.keys(emptyOutputs))
  })

  it('give the change at k = 1 and at the largest k, whatever their order', () => {
    const passAtK = [8, 64, 1].map((k) => ({ ...point, k, change: -k / 100 }))
    const outputs = reportOutputs({ ...example, overall: { ...overall, passAtK } }, files)
    expect([outputs['pass-at-1-change'], outputs['pass-at-k-change']]).toEqual(['-0.01', '-0.64'])
  })

  it('are empty where nothing is known, and 0 where it is 0', () => {
    const support = { ...overall.support, shrunk: 0, expanded: 1.5 }
    const outputs = reportOutputs({ ...example, overall: { ...overall, passAtK: [], support } }, files)
    expect(outputs).toMatchObject({
      'pass-at-1-change': '',
      'pass-at-k-change': '',
      shrunk: '0',
      expanded: '1.5',
    })
  })

  it('do not show the noise of floating point', () => {
    const passAtK = [{ ...point, k: 1, change: 0.6 - 0.55 }]
    const outputs = reportOutputs({ ...example, overall: { ...overall, passAtK } }, files)
    expect(outputs['pass-at-1-change']).toBe('0.05')
  })

  it('list the charts one a line', () => {
    expect(reportOutputs(example, files).charts).toBe('/t/a.svg\n/t/b.svg')
  })
})
