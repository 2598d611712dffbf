// The report as Markdown, on a terminal and as a page: whole, escaped, the same twice.
import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'
import { renderHtml } from '../../src/render/html.ts'
import { renderMarkdown, type Picture } from '../../src/render/markdown.ts'
import type { Report } from '../../src/render/report.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { githubHtml } from '../hostile/github-markdown.ts'
import { hostileNames } from '../hostile/names.ts'
import { exampleReport } from './example-report.ts'
import { hostileReport } from './hostile-report.ts'

function markdown(report: Report, pictures: readonly Picture[] = []): string {
  return renderMarkdown(report, pictures)
    .map((section) => section.markdown)
    .join('\n\n')
}

/** How many of each element the page has: what hostile text must not change. */
function elements(html: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, tag = ''] of html.matchAll(/<([a-z0-9]+)[\s>]/g)) counts[tag] = (counts[tag] ?? 0) + 1
  return counts
}

const tame = hostileReport('aime')
const names = hostileNames.filter((name) => name.trim() !== '')

describe('the report as Markdown', () => {
  it.each(names)('keeps its shape whatever things are called: %j', (name) => {
    expect(elements(githubHtml(markdown(hostileReport(name))))).toEqual(elements(githubHtml(markdown(tame))))
  })

  it('keeps all of its text in GitHub’s sanitizer', () => {
    const html = githubHtml(markdown(exampleReport()))
    for (const word of ['Leash: ', 'pass@1', 'aime24', 'by chance', 'How to read this'])
      expect(html).toContain(word)
    expect(html).toMatch(/<details><summary>/)
  })

  it('shows a chart in light and dark, and leaves out what has no picture', () => {
    const picture = { name: 'support', alt: 'a <b> & "c"', light: 'l.svg', dark: 'd.svg' }
    const html = githubHtml(markdown(exampleReport(), [picture]))
    expect(html).toContain('<source media="(prefers-color-scheme: dark)" srcset="d.svg">')
    expect(html.match(/<img/g)).toHaveLength(1)
    expect(markdown(exampleReport())).not.toContain('<picture>')
  })

  it('shows a picture of more pixels no wider than it is meant to be', () => {
    const picture = { name: 'support', alt: '', light: 'l.png', dark: 'd.png', width: 640 }
    expect(githubHtml(markdown(exampleReport(), [picture]))).toContain('width="640"')
  })

  it('has the verdict, the gate and the tasks as its essential sections', () => {
    const essential = renderMarkdown(exampleReport()).filter((section) => section.essential)
    expect(essential.map((section) => section.name)).toEqual(['verdict', 'gate', 'tasks'])
  })

  it.each([
    [
      'shortens a long name in the table of tasks',
      ['a'.repeat(20) + 'b'.repeat(40)],
      /^\| `a{14}…b{13}` \|/m,
    ],
    [
      'keeps long names whole that differ in their middle alone',
      ['1', '2'].map((one) => 'a'.repeat(20) + one + 'b'.repeat(20)),
      /^\| `a{20}1b{20}` \|[^]*^\| `a{20}2b{20}` \|/m,
    ],
  ])('%s', (_, names, row) => {
    const tasks = renderMarkdown(exampleReport({ names })).find(({ name }) => name === 'tasks')
    expect(tasks?.markdown).toMatch(row)
  })

  it('prints a dash for what is unknown, never 0', () => {
    const text = markdown(exampleReport({ entropies: 'none', intervals: false, tasks: 1 }))
    const row = text.split('\n').find((line) => line.startsWith('| `aime24`'))
    expect(row).toMatch(/–/)
    expect(text).not.toMatch(/null|undefined|NaN/)
  })
})

describe('the report on a terminal', () => {
  const options = { color: false, width: 80 }

  it('aligns names of any width', () => {
    const text = renderTerminal(exampleReport({ names: ['ascii', '数学五百', '🧪🧪'] }), options)
    const rows = text.split('\n').filter((line) => /^(ascii|数学五百|🧪🧪) .*×/.test(line))
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map((row) => stringWidth(row.slice(0, row.indexOf('×'))))).size).toBe(1)
  })

  it('wraps sentences at the terminal’s width', () => {
    const text = renderTerminal(exampleReport(), options)
    const sentences = text.split('\n').filter((line) => line.startsWith('• ') || line.startsWith('Judged'))
    expect(Math.max(...sentences.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80)
  })

  it.each(names)('lets no terminal code through: %j', (name) => {
    expect(renderTerminal(hostileReport(name), options)).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
    )
  })

  it('is coloured only when asked', () => {
    expect(renderTerminal(exampleReport(), { color: true, width: 80 })).toContain('\u001b[1m')
    expect(renderTerminal(exampleReport(), options)).not.toContain('\u001b')
  })
})

describe('the report as a page', () => {
  it.each(names)('keeps its shape whatever things are called: %j', (name) => {
    expect(elements(renderHtml(hostileReport(name), []))).toEqual(elements(renderHtml(tame, [])))
  })

  it('carries its charts as images, so that nothing in them can run', () => {
    const chart = { name: 'support', title: 't', alt: '"><script>', light: '<svg/>', dark: '<svg/>' }
    const html = renderHtml(exampleReport(), [chart])
    expect(html).toContain(`src="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`)
    expect(html).not.toContain('<script')
  })
})
