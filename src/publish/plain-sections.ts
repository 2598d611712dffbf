// What is said where there is no report, or after it was made: notes and faults as Markdown sections, escaped.
import type { Fault } from '../faults.ts'
import type { Note } from '../notes.ts'
import { escapeMarkdown } from '../render/escape-markdown.ts'
import type { Section } from '../render/markdown.ts'

/** Notes about publishing, after the report; none: no section. */
export function notesSection(notes: readonly Note[]): Section[] {
  if (notes.length === 0) return []
  return [{ name: 'notes of publishing', essential: true, markdown: list(notes.map((note) => note.text)) }]
}

/** One line that says why nothing was compared, and the notes on how that was found. */
export function unchangedSection(why: Note, notes: readonly Note[]): Section[] {
  const line = `**Leash: pass.** ${escapeMarkdown(why.text)}`
  return [{ name: 'verdict', essential: true, markdown: line }, ...notesSection(notes)]
}

/** Under a verdict of fail that fails no job. */
export const notBlockingSection: Section = {
  name: 'not blocking',
  essential: true,
  markdown:
    '**Breached, not blocking.** The workflow says `fail-on: never`, so its job passes and the status is green.',
}

/** One line on what was done, where nothing was compared. */
export function doneSection(sentence: string): Section[] {
  return [{ name: 'done', essential: true, markdown: `**Leash.** ${escapeMarkdown(sentence)}` }]
}

/** All faults of the run, each with what to do. */
export function faultsSections(faults: readonly Fault[], title = 'Leash could not compare'): Section[] {
  const head = `## ${title}\n\n${faults.length === 1 ? 'One thing has' : `${faults.length} things have`} to be put right first:`
  const items = list(faults.map((fault) => `${fault.text} ${fault.hint}`))
  return [{ name: 'verdict', essential: true, markdown: `${head}\n\n${items}` }]
}

/** What is said where Leash itself, or something it stands on, broke. */
export function crashSections(why: string): Section[] {
  const says = `${escapeMarkdown(why)} It says nothing about this change. Run the job again; the log has more with debug logging on.`
  return [{ name: 'verdict', essential: true, markdown: `## Leash failed\n\n${says}` }]
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
}
