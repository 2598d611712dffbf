// Any text → Markdown that shows this text and does nothing else: no markup, no HTML, no mention, no issue reference,
// no link, no broken table, no turned direction.
import { printable } from './printable.ts'

/** GitHub turns @name, #1, GH-1 and www. into links after or beside Markdown; a zero-width space between stops it. */
const zeroWidthSpace = '\u200b'

/** Longer names say nothing more and drown a table. */
const longest = 200

/** Our sentences and what is quoted in them. Escapes whatever GitHub's Markdown could read as anything but text. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>#|~$&]/g, '\\$&')
    .replace(/^(\s*)([-+=])(?=\s|[-=]|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`)
    .replace(/\b(www|GH)(?=[.-])/gi, `$1${zeroWidthSpace}`)
    .replace(/(?<!\w)@|@(?=[\w-]+\.)/g, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
}

/** A foreign name or value, as a code span: nothing inside is read as Markdown, HTML, mention or reference. */
export function codeSpan(text: string): string {
  const shown = shorten(printable(text))
  if (shown.trim() === '') return '(empty)'
  const ticks = '`'.repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)))
  // A pipe ends a table cell even inside a code span, unless escaped.
  const inner = shown.replaceAll('|', '\\|')
  const padding = /^`|`$/.test(shown) ? ' ' : ''
  return `${ticks}${padding}${inner}${padding}${ticks}`
}

function shorten(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= longest) return text
  const half = Math.floor(longest / 2)
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`
}
