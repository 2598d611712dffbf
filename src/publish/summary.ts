// Sections → the job summary, under GitHub's limit: over it GitHub shows none at all.
import { note } from '../notes.ts'
import { escapeMarkdown } from '../render/escape-markdown.ts'
import type { Section } from '../render/markdown.ts'
import { fit } from './fit.ts'

/** Bytes. GitHub's limit is 1 MiB a step; some room is left for the note. */
const budget = 1_000_000

/** The summary's Markdown; says at its end what was left out. */
export function composeSummary(sections: readonly Section[]): string {
  const fitted = fit(sections, budget, (text) => new TextEncoder().encode(text).length)
  if (fitted.leftOut.length === 0) return `${fitted.markdown}\n`
  const left = note('summary-shortened', { sections: fitted.leftOut.join(', ') })
  return `${fitted.markdown}\n\n<sub>${escapeMarkdown(left.text)}</sub>\n`
}
