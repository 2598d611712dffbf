import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codeSpan, escapeMarkdown } from '../../src/render/escape-markdown.ts'
import { printable } from '../../src/render/printable.ts'
import { githubHtml, visibleText } from '../hostile/github-markdown.ts'
import { hostileNames } from '../hostile/names.ts'

const zeroWidthSpace = '\u200b'

function seen(text: string): string {
  return printable(text).replaceAll(zeroWidthSpace, '').replace(/\s+/g, ' ').trim()
}

function shown(markdown: string): string {
  return visibleText(markdown).replaceAll(zeroWidthSpace, '').replace(/\s+/g, ' ').trim()
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...Array.from('\\`*_{}[]()<>#+-.!|~$&:@ \n12ab/"\'=')), { maxLength: 40 })
    .map((all) => all.join('')),
)

describe('escapeMarkdown', () => {
  it.each(hostileNames)('shows %j as it is, in a paragraph and in a cell', (name) => {
    expect(shown(escapeMarkdown(name))).toBe(seen(name))
    expect(shown(`| a |\n| - |\n| ${escapeMarkdown(name)} |`)).toBe(`a ${seen(name)}`.trim())
  })

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shown(`x ${escapeMarkdown(text)} y`)).toBe(`x ${seen(text)} y`.replace(/\s+/g, ' '))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['@octocat', `@${zeroWidthSpace}octocat`],
    ['see #12', `see \\#${zeroWidthSpace}12`],
    ['gh-12', `gh${zeroWidthSpace}-12`],
    ['pass@1', 'pass@1'],
  ])('breaks what GitHub turns into a mention or a reference: %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it('makes no link of an address', () => {
    expect(githubHtml(escapeMarkdown('https://a.example www.a.example me@a.example'))).not.toContain('<a ')
  })
})

describe('codeSpan', () => {
  it.each(hostileNames.filter((name) => name.length < 200))('shows %j inside one code element', (name) => {
    const html = githubHtml(`| a |\n| - |\n| ${codeSpan(name)} |`)
    expect(html.match(/<code>/g) ?? (seen(name) === '' ? ['(empty)'] : [])).toHaveLength(1)
    expect(shown(`| a |\n| - |\n| ${codeSpan(name)} |`)).toBe(
      `a ${seen(name) === '' ? '(empty)' : seen(name)}`,
    )
  })

  it('shortens what is too long in its middle', () => {
    expect(codeSpan('x'.repeat(10_000))).toBe(`\`${'x'.repeat(100)}…${'x'.repeat(100)}\``)
  })

  it('holds any text without letting it out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cells = githubHtml(`| a |\n| - |\n| ${codeSpan(text)} |`).match(/<td/g)
        expect(cells).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })
})
