import { describe, expect, it } from '@jest/globals'
import { fit } from '../../src/publish/fit.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { exampleReport } from '../render/example-report.ts'

const section = (name: string, essential: boolean, length = 10) => ({
  name,
  essential,
  markdown: name.repeat(length).slice(0, length),
})
const size = (text: string): number => text.length

describe('fitting sections into a budget', () => {
  const sections = [section('a', true), section('b', false), section('c', true), section('d', false)]

  it.each([
    ['keeps everything that fits', 46, ['a', 'b', 'c', 'd'], []],
    ['drops the last that is not essential first', 45, ['a', 'b', 'c'], ['d']],
    ['then the one before', 33, ['a', 'c'], ['b', 'd']],
    ['then essential ones from the end', 21, ['a'], ['b', 'c', 'd']],
    ['never drops the first', 1, ['a'], ['b', 'c', 'd']],
  ])('%s', (_, budget, kept, leftOut) => {
    expect(fit(sections, budget, size)).toEqual({
      markdown: kept.map((name) => name.repeat(10)).join('\n\n'),
      leftOut,
      plainer: [],
    })
  })

  it.each([
    { where: 'it fits', budget: 45, form: 'as it is', charts: 'diagram'.repeat(3), plainer: [] },
    { where: 'it does not fit', budget: 40, form: 'as it is', charts: 'bars', plainer: ['charts'] },
    { where: 'it was refused', budget: 99, form: 'plainer', charts: 'bars', plainer: ['charts'] },
    { where: 'not even the plainer form fits', budget: 24, form: 'as it is', charts: '', plainer: [] },
  ] as const)('$where: a section of two forms has "$charts"', ({ budget, form, charts, plainer }) => {
    const two = { ...section('charts', false), markdown: 'diagram'.repeat(3), plainer: 'bars' }
    const fitted = fit([section('a', true), two, section('c', true)], budget, size, form)
    const parts = ['aaaaaaaaaa', charts, 'cccccccccc'].filter((text) => text !== '')
    expect(fitted).toEqual({
      markdown: parts.join('\n\n'),
      leftOut: charts === '' ? ['charts'] : [],
      plainer,
    })
  })

  it('does not give up short sections for a long one before them', () => {
    const long = [section('a', true), section('b', false, 100), section('c', false), section('d', true)]
    expect(fit(long, 34, size).leftOut).toEqual(['b'])
  })

  it.each([
    { name: 'a comment', budget: 65_000, leftOut: ['diversity'] },
    { name: 'a job summary', budget: 1_000_000, leftOut: [] },
  ])('a report on 50 tasks with 10,000 problems keeps what decides in $name', ({ budget, leftOut }) => {
    const sections = renderMarkdown(exampleReport({ tasks: 50, problems: 200 }))
    const fitted = fit(sections, budget, size)
    expect(fitted.leftOut).toEqual(leftOut)
    expect(fitted.markdown.length).toBeLessThanOrEqual(budget)
  })

  it('measures in the unit of the budget', () => {
    const bytes = (text: string): number => new TextEncoder().encode(text).length
    const wide = [section('a', true), { name: 'ü', essential: false, markdown: 'ü'.repeat(10) }]
    expect(fit(wide, 22, size).leftOut).toEqual([])
    expect(fit(wide, 22, bytes).leftOut).toEqual(['ü'])
  })
})
