import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../../src/render/markdown.ts'
import type { Report } from '../../../src/render/report.ts'
import type { ReportConfig } from '../../../src/render/report-configs.ts'
import { exampleReport } from '../example-report.ts'

const known = { title: 'KL penalty', effect: 'Holds.', source: 'arXiv 2505.24864' }
const keys = (count: number): ReportConfig['keys'] =>
  Array.from({ length: count }, (_, i) => ({
    key: `key${i}`,
    before: null,
    after: `${i}`,
    line: i + 1,
    known: i < 2 ? known : null,
  }))

function shown(configs: Report['configs']): string | undefined {
  return renderMarkdown({ ...exampleReport(), configs }).find((section) => section.name === 'configs')
    ?.markdown
}

describe('what changed in the configs', () => {
  it('is a table a file, with what a kind of key does to reach said once', () => {
    expect(shown([{ file: 'a.yaml', change: 'modified', keys: keys(3) }])).toBe(
      [
        '**What changed in the configs**',
        '',
        '`a.yaml` (modified)',
        '',
        '| Key | Before | After | What it does to reach |',
        '| :- | :- | :- | :- |',
        '| `key0` | – | `0` | **KL penalty**: Holds. (arXiv 2505.24864) |',
        '| `key1` | – | `1` | **KL penalty**: see above |',
        '| `key2` | – | `2` | |',
      ].join('\n'),
    )
  })

  it('stands after the gate table', () => {
    const report = { ...exampleReport(), configs: [{ file: 'a', change: 'added' as const, keys: keys(1) }] }
    expect(renderMarkdown(report).map((section) => section.name)).toEqual(
      expect.arrayContaining(['verdict', 'gate', 'configs', 'tasks']),
    )
    expect(renderMarkdown(report)[2]?.name).toBe('configs')
  })

  it.each([
    [12, false],
    [13, true],
  ])('of %i keys is folded: %s', (count, folded) => {
    const text = shown([{ file: 'a.yaml', change: 'added', keys: keys(count) }])
    expect(text?.startsWith(`<details><summary>What changed in the configs: ${count} keys`)).toBe(folded)
  })

  it('says how many keys it leaves out', () => {
    const text = shown([{ file: 'a.yaml', change: 'added', keys: keys(75) }])
    expect(text).toContain('and 15 more (all are in the JSON report)')
    expect(text).not.toContain('key60')
  })

  it.each([
    ['it is not known', null],
    ['no config changed', []],
    ['only comments changed', [{ file: 'a.yaml', change: 'modified' as const, keys: [] }]],
  ])('is left out where %s', (_, configs) => {
    expect(shown(configs)).toBeUndefined()
  })
})
