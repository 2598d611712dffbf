import { expect, it } from '@jest/globals'
import { fault } from '../../src/faults.ts'
import { note } from '../../src/notes.ts'
import { faultsSections, notesSection, unchangedSection } from '../../src/publish/plain-sections.ts'

const nasty = '<img src=x onerror=y> @octocat #1 [a](http://b) | `c`'

it.each([
  ['notes', () => notesSection([note('configs-unknown', { why: nasty })])],
  ['the unchanged line', () => unchangedSection(note('configs-unchanged', { configs: nasty }), [])],
  ['faults', () => faultsSections([fault('empty-file', { file: nasty })])],
])('%s let nothing hostile through', (_, sections) => {
  const markdown = sections()
    .map((section) => section.markdown)
    .join('\n')
  expect(markdown).not.toMatch(/(^|[^\\])<img|@octocat|(^|[^\\])\[a\]|(^|[^\\])`c/)
  expect(markdown).toContain('octocat')
})

it('all faults are listed together, each with what to do', () => {
  const faults = ['a', 'b'].map((file) => fault('empty-file', { file }))
  const [head] = faultsSections(faults)
  expect(head?.markdown).toContain('2 things')
  expect(head?.markdown.match(/^- /gm)).toHaveLength(2)
})
