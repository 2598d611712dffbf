// Sections of a report → as much Markdown as fits, dropping whole sections and never half of one.
import type { Section } from '../render/markdown.ts'

export interface Fitted {
  readonly markdown: string
  /** Names of the sections that were left out, in reading order. */
  readonly leftOut: readonly string[]
}

/**
 * Joins sections by blank lines. The first always stays; then come the essential ones, then the others, each in reading order
 * and each if it still fits: one long section does not cost the short ones behind it. `size` measures a text in the budget's unit.
 */
export function fit(sections: readonly Section[], budget: number, size: (text: string) => number): Fitted {
  const [first, ...more] = sections
  const kept = new Set(first === undefined ? [] : [first])
  for (const section of [...more.filter(isEssential), ...more.filter((one) => !isEssential(one))]) {
    const fits = size(join(sections.filter((one) => kept.has(one) || one === section))) <= budget
    if (fits) kept.add(section)
  }
  return {
    markdown: join(sections.filter((section) => kept.has(section))),
    leftOut: sections.filter((section) => !kept.has(section)).map((section) => section.name),
  }
}

function isEssential(section: Section): boolean {
  return section.essential
}

function join(sections: readonly Section[]): string {
  return sections.map((section) => section.markdown.trim()).join('\n\n')
}
