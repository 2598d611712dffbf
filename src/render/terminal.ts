// Parts → text for a terminal: aligned columns, wrapped paragraphs, colour only when asked for.
import stringWidth from 'fast-string-width'
import type { Block, Inline, Part, Table, Text } from './document.ts'
import { parts } from './parts.ts'
import { printable } from './printable.ts'
import type { Report } from './report.ts'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns of the terminal; tables may be wider, sentences are wrapped. */
  readonly width: number
}

/** Parts that only serve the long read; the Markdown and HTML reports have them. */
const leftOut = new Set([
  'pass@k',
  'how to read this',
  'charts',
  'reach over budgets',
  'diversity',
  'sharpening',
  'budget',
  'perplexity',
])

export function renderTerminal(report: Report, options: TerminalOptions): string {
  const shown = parts(report).filter((part) => !leftOut.has(part.name))
  const more = wrap(furtherReading, options.width, '')
  return `${shown.map((part) => renderPart(part, options)).join('\n\n')}\n\n${more}\n`
}

const furtherReading =
  'More (diversity, reach over budgets, sharpening, perplexity, charts): --markdown FILE or --html FILE; all numbers: --json FILE.'

const styles = { bold: ['\u001b[1m', '\u001b[22m'], dim: ['\u001b[2m', '\u001b[22m'] } as const

function style(text: string, name: keyof typeof styles, { color }: TerminalOptions): string {
  const [on, off] = styles[name]
  return color ? `${on}${text}${off}` : text
}

/** Blocks under each other, without any part around them. */
export function renderBlocks(blocks: readonly Block[], options: TerminalOptions): string {
  return blocks.map((block) => renderBlock(block, options)).join('\n')
}

function renderPart(part: Part, options: TerminalOptions): string {
  const title = part.summary === undefined ? [] : [style(part.summary, 'bold', options)]
  return [...title, renderBlocks(part.blocks, options)].join('\n')
}

function renderBlock(block: Block, options: TerminalOptions): string {
  switch (block.kind) {
    case 'heading':
      return style(printable(block.text), 'bold', options)
    case 'paragraph':
      return wrap(plain(block.text), options.width, '')
    case 'list':
      return block.items.map((item) => wrap(`• ${plain(item)}`, options.width, '  ')).join('\n')
    case 'table':
      return renderTable(block, options)
    case 'chart':
      return ''
  }
}

function plain(text: Text): string {
  return text.map(piece).join('')
}

function piece(part: Inline): string {
  if (typeof part === 'string') return printable(part)
  return printable('name' in part ? part.name : part.strong)
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

function renderTable({ head, align, rows }: Table, options: TerminalOptions): string {
  const cells = [head, ...rows.map((row) => row.map(plain))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, align[column] ?? 'left'))
      .join('  ')
      .trimEnd(),
  )
  const [first = '', ...rest] = lines
  return [style(first, 'dim', options), ...rest].join('\n')
}

function pad(cell: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)))
  return align === 'left' ? cell + space : space + cell
}
