// Outcome → stored charts, comment, job summary, annotations, outputs, in this order, so that the comment can link the
// charts and the summary say what became of both. Decides nothing: the exit code was there before.
import type { Note } from '../notes.ts'
import type { OutputName } from '../options/fields.ts'
import type { ChartsWish, CommentMode } from '../options/parse-inputs.ts'
import type { Section } from '../render/markdown.ts'
import type { Annotation } from './annotations.ts'
import { publishComment } from './comment.ts'
import type { CommentPort, CommentReceipt } from './comment.ts'
import type { Outcome } from './outcome.ts'
import { notesSection } from './plain-sections.ts'
import { showCharts } from './show-charts.ts'
import type { PictureStore } from './show-charts.ts'
import { composeSummary } from './summary.ts'

export interface Delivery {
  readonly key: string
  readonly mode: CommentMode
  /** Where to comment, or why that is not possible. */
  readonly comments: CommentPort | Note
  readonly charts: ChartsWish
  /** Where the charts of a comment are kept; undefined: nowhere. */
  readonly pictures: PictureStore | undefined
}

/** The runner, as far as publishing needs it. */
export interface Announcer {
  say(text: string): void
  annotate(annotation: Annotation): void
  output(name: OutputName, value: string): void
  summarise(markdown: string): Promise<void>
}

export async function deliver(outcome: Outcome, delivery: Delivery, runner: Announcer): Promise<void> {
  const shown = await illustrated(outcome, delivery)
  const receipt = await comment(outcome, shown.sections, delivery)
  const notes = [...shown.notes, ...receipt.notes]
  runner.say(outcome.sentence)
  for (const note of notes) runner.say(note.text)
  const [head, ...rest] = shown.sections
  const sections = [...(head === undefined ? [] : [head]), ...notesSection(notes), ...rest]
  await runner.summarise(composeSummary(sections))
  for (const annotation of outcome.annotations) runner.annotate(annotation)
  const outputs = { ...outcome.outputs, 'comment-url': receipt.url ?? '' }
  for (const [name, value] of Object.entries(outputs)) runner.output(name as OutputName, value)
}

interface Illustrated {
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
}

/** Pictures are only kept for a comment; a summary alone does with Mermaid. */
async function illustrated({ charts, sections }: Outcome, delivery: Delivery): Promise<Illustrated> {
  if (charts === undefined) return { sections, notes: [] }
  const store = delivery.mode === 'never' ? undefined : delivery.pictures
  const { illustrations, notes } = await showCharts(charts, delivery.charts, store)
  return { sections: charts.illustrate(illustrations), notes }
}

async function comment(
  outcome: Outcome,
  sections: readonly Section[],
  { key, mode, comments }: Delivery,
): Promise<CommentReceipt> {
  if (mode === 'never') return { url: undefined, notes: [] }
  if ('code' in comments) return { url: undefined, notes: [comments] }
  return publishComment(comments, { key, sections, start: starts(mode, outcome) })
}

/** Whether this outcome is worth a first comment. */
function starts(mode: CommentMode, outcome: Outcome): boolean {
  switch (mode) {
    case 'always':
      return true
    case 'on-change':
      return outcome.changed
    case 'on-failure':
      return outcome.verdict !== 'pass'
    case 'never':
      return false
  }
}
