// Outcome → comment, job summary, annotations, outputs, in this order, so that the summary can say what became of the
// comment. Decides nothing: the exit code was there before.
import type { Note } from '../notes.ts'
import type { OutputName } from '../options/fields.ts'
import type { CommentMode } from '../options/parse-inputs.ts'
import type { Annotation } from './annotations.ts'
import { publishComment } from './comment.ts'
import type { CommentPort, CommentReceipt } from './comment.ts'
import type { Outcome } from './outcome.ts'
import { notesSection } from './plain-sections.ts'
import { composeSummary } from './summary.ts'

export interface Delivery {
  readonly key: string
  readonly mode: CommentMode
  /** Where to comment, or why that is not possible. */
  readonly comments: CommentPort | Note
}

/** The runner, as far as publishing needs it. */
export interface Announcer {
  say(text: string): void
  annotate(annotation: Annotation): void
  output(name: OutputName, value: string): void
  summarise(markdown: string): Promise<void>
}

export async function deliver(outcome: Outcome, delivery: Delivery, runner: Announcer): Promise<void> {
  const receipt = await comment(outcome, delivery)
  runner.say(outcome.sentence)
  for (const note of receipt.notes) runner.say(note.text)
  const [head, ...rest] = outcome.sections
  const sections = [...(head === undefined ? [] : [head]), ...notesSection(receipt.notes), ...rest]
  await runner.summarise(composeSummary(sections))
  for (const annotation of outcome.annotations) runner.annotate(annotation)
  const outputs = { ...outcome.outputs, 'comment-url': receipt.url ?? '' }
  for (const [name, value] of Object.entries(outputs)) runner.output(name as OutputName, value)
}

async function comment(outcome: Outcome, { key, mode, comments }: Delivery): Promise<CommentReceipt> {
  if (mode === 'never') return { url: undefined, notes: [] }
  if ('code' in comments) return { url: undefined, notes: [comments] }
  return publishComment(comments, { key, sections: outcome.sections, start: starts(mode, outcome) })
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
