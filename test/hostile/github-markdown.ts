// Markdown as GitHub shows it: GFM, raw HTML, then the sanitizer with GitHub's own schema. Not GitHub's mention filter.
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)

export function githubHtml(markdown: string): string {
  return String(processor.processSync(markdown))
}

/** What a reader sees of it: tags gone, entities decoded, runs of white space as one. */
export function visibleText(markdown: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  const decode = (whole: string, hex: string | undefined, name: string | undefined): string =>
    hex === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16))
  return githubHtml(markdown)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|(lt|gt|amp|quot));/gi, decode)
    .replace(/\s+/g, ' ')
    .trim()
}
