import { describe, expect, it } from '@jest/globals'
import { bar } from '../../src/render/bar.ts'
import { chartBars } from '../../src/render/chart-bars.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { githubHtml } from '../hostile/github-markdown.ts'
import { hostileNames } from '../hostile/names.ts'
import { exampleReport } from './example-report.ts'

const chartsOf = (report: ReturnType<typeof exampleReport>): string =>
  renderMarkdown(report, chartBars(report)).find(({ name }) => name === 'charts')?.markdown ?? ''

it.each([
  [0, ''],
  [0.001, '▏'],
  [0.5, '██'],
  [0.55, '██▎'],
  [1, '████'],
  [7, '████'],
  [-1, ''],
])('a bar of %d of four characters is “%s”', (share, expected) => {
  expect(bar(share, 4)).toBe(expected)
})

describe('charts as bars', () => {
  const report = exampleReport({ tasks: 2, samples: 4 })
  const markdown = chartsOf(report)

  it('have every k of all problems, baseline before candidate, with the numbers', () => {
    for (const { k, baseline, candidate } of report.overall.passAtK) {
      const percent = (value: number): string => `${(100 * value).toFixed(1)}\u00a0%`
      expect(markdown).toMatch(
        new RegExp(`\\| ${k} +\\| [█-▏]+ ${percent(baseline)} +\\| [█-▏]+ ${percent(candidate)} +\\|`),
      )
    }
  })

  it('have each task and all problems for reach and for answers, the longest bar being full', () => {
    const tables = githubHtml(markdown).match(/<table>[^]*?<\/table>/g) ?? []
    expect(tables).toHaveLength(3)
    for (const table of tables.slice(1)) {
      expect(table.match(/<tr>/g)).toHaveLength(4)
      expect(table).toContain('█'.repeat(10))
      expect(table).not.toContain('█'.repeat(11))
    }
  })

  it('name how many tasks they leave out', () => {
    const many = chartsOf(exampleReport({ tasks: 30, problems: 5, samples: 2 }))
    expect(many).toContain('The first 11 of 30 tasks')
    expect(many.split('\n').filter((line) => line.includes('all problems'))).toHaveLength(3)
  })

  it('leave out what is not known', () => {
    const names = (one: ReturnType<typeof exampleReport>): string[] => chartBars(one).map(({ name }) => name)
    expect(names(exampleReport({ samples: 1, entropies: 'none' }))).not.toContain('pass-at-k')
    expect(names(exampleReport({ entropies: 'none' }))).not.toContain('entropy-reward')
  })

  it.each(hostileNames)('keep the name %j in its cell', (name) => {
    const html = githubHtml(chartsOf(exampleReport({ names: [name, 'b'], samples: 2, problems: 5 })))
    for (const row of html.match(/<tr>[^]*?<\/tr>/g) ?? []) expect(row.match(/<t[hd][ >]/g)).toHaveLength(3)
    expect(html).not.toMatch(/<(script|img|b|h1|a)[ >]/)
  })
})
