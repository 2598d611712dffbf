// Parts → Markdown sections for GitHub. Tables by markdown-table, which escapes nothing: every cell is escaped here.
import { markdownTable } from 'markdown-table'
import type { Block, Inline, Part, Table, Text } from './document.ts'
import { codeSpan, escapeMarkdown } from './escape-markdown.ts'
import { escapeHtml } from './escape-html.ts'
import { parts } from './parts.ts'
import type { AnyReport } from './report.ts'

/** Where a chart's pictures can be fetched: addresses or relative paths. */
export interface Picture {
  readonly name: string
  readonly alt: string
  readonly light: string
  readonly dark: string
  /** CSS pixels, where the picture has more of them than it is wide. */
  readonly width?: number
}

/** What stands in for a chart's picture: drawn by GitHub itself. */
export interface Diagram {
  readonly name: string
  /** A sentence above it. */
  readonly says: string
  /** Sources, already harmless. */
  readonly mermaid: readonly string[]
}

/** What stands in where not even that can be had: text. */
export interface Bars {
  readonly name: string
  readonly blocks: readonly Block[]
}

export type Illustration = Picture | Diagram | Bars

/** A piece of the comment that is kept or left out as a whole. */
export interface Section {
  readonly name: string
  readonly markdown: string
  /** The same in less room and without what a renderer may not take: for where `markdown` does not fit or was refused. */
  readonly plainer?: string | undefined
  readonly essential: boolean
}

/** The report as Markdown, one section a part, already escaped. Charts without an illustration are left out. */
export function renderMarkdown(report: AnyReport, pictures: readonly Illustration[] = []): Section[] {
  return parts(report)
    .map((part) => ({ name: part.name, essential: part.essential, markdown: section(part, pictures) }))
    .filter((one) => one.markdown !== '')
}

/** Blocks under each other, escaped. */
export function markdownBlocks(blocks: readonly Block[], pictures: readonly Illustration[]): string {
  return blocks
    .map((block) => renderBlock(block, pictures))
    .filter((block) => block !== '')
    .join('\n\n')
}

function section(part: Part, pictures: readonly Illustration[]): string {
  const body = markdownBlocks(part.blocks, pictures)
  if (part.summary === undefined || body === '') return body
  return `<details><summary>${escapeHtml(part.summary)}</summary>\n\n${body}\n\n</details>`
}

function renderBlock(block: Block, pictures: readonly Illustration[]): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return inline(block.text)
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n')
    case 'table':
      return table(block)
    case 'chart':
      return illustration(pictures.find((one) => one.name === block.chart))
  }
}

function table({ head, align, rows }: Table): string {
  // Numbers stay on one line: a narrow screen moves the table sideways, and breaks words instead.
  const cell = (text: Text, column: number): string =>
    align[column] === 'right' ? inline(text).replaceAll(' ', '\u00a0') : inline(text)
  const cells = [head.map((one) => escapeMarkdown(one)), ...rows.map((row) => row.map(cell))]
  // Padding would double the size of a long report and only serves people who read the source.
  return markdownTable(cells, { align, padding: true, alignDelimiters: false })
}

function inline(text: Text): string {
  return text.map(piece).join('')
}

function piece(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdown(part)
  return 'name' in part ? codeSpan(part.name) : `**${escapeMarkdown(part.strong)}**`
}

function illustration(chart: Illustration | undefined): string {
  if (chart === undefined) return ''
  if ('blocks' in chart) return markdownBlocks(chart.blocks, [])
  return 'mermaid' in chart ? diagram(chart) : picture(chart)
}

function diagram({ says, mermaid }: Diagram): string {
  return [escapeMarkdown(says), ...mermaid.map((source) => `\`\`\`mermaid\n${source}\n\`\`\``)].join('\n\n')
}

function picture(chart: Picture): string {
  const [dark, light, alt] = [chart.dark, chart.light, chart.alt].map(escapeHtml)
  const width = chart.width === undefined ? '' : ` width="${chart.width}"`
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="${alt}" src="${light}"${width}></picture>`
}
