import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { curveDiagrams } from '../../src/render/mermaid.ts'
import { hostileNames } from '../hostile/names.ts'
import { exampleReport } from './example-report.ts'

describe('curves as Mermaid', () => {
  it('have the baseline first, in percent, with every k', () => {
    const report = exampleReport({ tasks: 1, samples: 4 })
    const rows = report.tasks[0]?.passAtK ?? []
    const [diagram] = curveDiagrams(report)
    expect(diagram?.mermaid).toHaveLength(1)
    const source = diagram?.mermaid[0] ?? ''
    expect(source).toContain('x-axis "k" ["1", "2", "4"]')
    expect(source).toContain(
      `line "baseline" [${rows.map((row) => (100 * row.baseline).toFixed(2)).join(', ')}]`,
    )
    expect(source.indexOf('"candidate"')).toBeGreaterThan(source.indexOf('"baseline"'))
  })

  it('are few, and say how many there are', () => {
    const [diagram] = curveDiagrams(exampleReport({ tasks: 6, samples: 2, problems: 5 }))
    expect(diagram?.mermaid).toHaveLength(4)
    expect(diagram?.says).toContain('The first 4 of 7 curves')
  })

  it('are none where there is only pass@1', () => {
    expect(curveDiagrams(exampleReport({ tasks: 2, samples: 1 }))).toEqual([])
  })

  it.each(hostileNames)('hold nothing of %j that Mermaid or Markdown could read', (name) => {
    const [diagram] = curveDiagrams(exampleReport({ names: [name], samples: 2, problems: 5 }))
    const lines = diagram?.mermaid[0]?.split('\n') ?? []
    expect(lines).toHaveLength(7)
    expect(lines[2]).toMatch(/^ {2}title "[\p{L}\p{N} ._/()+-]{1,63}"$/u)
  })

  it('stand where the picture would', () => {
    const report = exampleReport({ tasks: 1, samples: 2 })
    const charts = renderMarkdown(report, curveDiagrams(report)).find((section) => section.name === 'charts')
    expect(charts?.markdown).toMatch(/^pass@.*\n\n```mermaid\n%%\{init[^`]*\n```$/)
  })
})
