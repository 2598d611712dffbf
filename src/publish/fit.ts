// Sections of a report → as much Markdown as fits, dropping whole sections and never half of one.
import type { Section } from '../render/markdown.ts'

export interface Fitted {
  readonly markdown: string
  /** Names of the sections that were left out, in reading order. */
  readonly leftOut: readonly string[]
}

/**
 * Joins sections by blank lines. Over the budget, sections go from the end: first those that are not essential, then the
 * essential ones, but never the first. `size` measures a text in the budget's unit.
 */
export function fit(sections: readonly Section[], budget: number, size: (text: string) => number): Fitted {
  const kept = [...sections]
  while (kept.length > 1 && size(join(kept)) > budget) kept.splice(expendable(kept), 1)
  const left = new Set(kept)
  return {
    markdown: join(kept),
    leftOut: sections.filter((section) => !left.has(section)).map((section) => section.name),
  }
}

function join(sections: readonly Section[]): string {
  return sections.map((section) => section.markdown.trim()).join('\n\n')
}

function expendable(sections: readonly Section[]): number {
  const last = sections.findLastIndex((section) => !section.essential)
  return last > 0 ? last : sections.length - 1
}
