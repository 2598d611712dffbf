// Sections of a report → as much Markdown as fits: a section in its plainer form where it has one, else dropped as a whole.
import type { Section } from '../render/markdown.ts'

export interface Fitted {
  readonly markdown: string
  /** Names of the sections that were left out, in reading order. */
  readonly leftOut: readonly string[]
  /** Names of those that are there in their plainer form. */
  readonly plainer: readonly string[]
}

/** `plainer`: from the start, as where the other form was refused. */
export type Form = 'as it is' | 'plainer'

/**
 * Joins sections by blank lines. The first always stays; then come the essential ones, then the others, each in reading order
 * and each if it still fits: one long section does not cost the short ones behind it. `size` measures a text in the budget's unit.
 */
export function fit(
  sections: readonly Section[],
  budget: number,
  size: (text: string) => number,
  form: Form = 'as it is',
): Fitted {
  const [first, ...more] = sections
  const kept = new Map(first === undefined ? [] : [[first, first.markdown]])
  const joined = (): string => join(sections.flatMap((section) => kept.get(section) ?? []))
  for (const section of [...more.filter(isEssential), ...more.filter((one) => !isEssential(one))]) {
    const fitting = formsOf(section, form).find((markdown) => {
      kept.set(section, markdown)
      return size(joined()) <= budget
    })
    if (fitting === undefined) kept.delete(section)
  }
  const named = (chosen: (section: Section) => boolean): string[] =>
    sections.filter(chosen).map(({ name }) => name)
  return {
    markdown: joined(),
    leftOut: named((section) => !kept.has(section)),
    plainer: named((section) => kept.has(section) && kept.get(section) !== section.markdown),
  }
}

function formsOf({ markdown, plainer }: Section, form: Form): string[] {
  if (plainer === undefined) return [markdown]
  return form === 'plainer' ? [plainer] : [markdown, plainer]
}

function isEssential(section: Section): boolean {
  return section.essential
}

function join(markdown: readonly string[]): string {
  return markdown.map((text) => text.trim()).join('\n\n')
}
