import { describe, expect, it } from '@jest/globals'
import { charts } from '../../../src/render/charts/charts.ts'
import { dark, light } from '../../../src/render/charts/theme.ts'
import type { Theme } from '../../../src/render/charts/theme.ts'
import { exampleReport } from '../example-report.ts'
import { stressNames } from './stress-names.ts'

const everything = { tasks: 3, entropies: 'some' } as const

/** The spec with the names of the theme's colours in place of the colours. */
function colourless(spec: unknown, theme: Theme): string {
  const names = new Map<unknown, string>(
    Object.entries(theme).map(([name, color]) => [color, `the ${name} colour`]),
  )
  return JSON.stringify(spec, (_key, value: unknown) => names.get(value) ?? value, 1)
}

describe('the charts of a report', () => {
  it('are three, always in the same order', () => {
    expect(charts(exampleReport(everything)).map(({ name }) => name)).toEqual([
      'pass-at-k',
      'support',
      'entropy-reward',
    ])
  })

  it('leave out what the report has no data for', () => {
    const report = exampleReport({ tasks: 3, entropies: 'none' })
    expect(charts(report).map(({ name }) => name)).toEqual(['pass-at-k', 'support'])
  })

  it('differ between light and dark in nothing but the colours', () => {
    for (const { spec } of charts(exampleReport(everything))) {
      expect(colourless(spec(dark), dark)).toBe(colourless(spec(light), light))
      expect(JSON.stringify(spec(dark))).not.toContain(light.background)
    }
  })

  it('have an opaque background, so that they can be read in any viewer', () => {
    for (const { spec } of charts(exampleReport(everything))) {
      expect(spec(light).config?.background).toBe('#ffffff')
      expect(spec(dark).config?.background).toBe('#0d1117')
    }
  })

  it('never put a name where Vega would read an expression', () => {
    const name = 'datum.evil'
    const expressions: string[] = []
    for (const { spec } of charts(exampleReport({ ...everything, names: [name, ...stressNames] }))) {
      JSON.stringify(spec(light), (key, value: unknown) => {
        if (/expr|test|signal|calculate|filter/i.test(key)) expressions.push(String(value))
        return value
      })
    }
    expect(
      expressions.filter((text) => !/^format\(100 \* abs\(datum\.value\), '\.\df'\) \+ ' %'$/.test(text)),
    ).toEqual([])
  })

  it('have words that are one line of plain text', () => {
    for (const { alt, title } of charts(exampleReport({ names: stressNames }))) {
      expect(alt).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(title).toMatch(/^[\w@:,/ ]+$/)
    }
  })

  it('are made of these specs', () => {
    for (const { spec } of charts(exampleReport({ tasks: 1, problems: 5, samples: 2 }))) {
      expect(JSON.parse(colourless(spec(light), light))).toMatchSnapshot()
    }
  })
})
