// Outcome → stored charts, comment, commit status, job summary, annotations, outputs, in this order, so that the comment
// can link the charts, the status the comment, and the summary say what became of all. Decides nothing: the exit code was
// there before.
import type { Note } from '../notes.ts'
import type { OutputName } from '../options/fields.ts'
import type { ChartsWish, CommentMode } from '../options/parse-inputs.ts'
import type { Section } from '../render/markdown.ts'
import type { Annotation } from './annotations.ts'
import type { Writer } from './comment-body.ts'
import { publishComment } from './comment.ts'
import type { CommentPort, CommentReceipt } from './comment.ts'
import type { Outcome } from './outcome.ts'
import { notesSection } from './plain-sections.ts'
import { notesOnRefused } from './refused.ts'
import { showCharts } from './show-charts.ts'
import type { PictureStore, ShownCharts } from './show-charts.ts'
import { publishStatus } from './status.ts'
import type { StatusPort } from './status.ts'
import { composeSummary } from './summary.ts'
import type { Permission } from './why-refused.ts'

export interface Delivery {
  readonly key: string
  readonly mode: CommentMode
  readonly writer: Writer
  /** Where to comment, or why that is not possible. */
  readonly comments: CommentPort | Note
  readonly charts: ChartsWish
  /** Where the charts of a comment are kept; undefined: nowhere. */
  readonly pictures: PictureStore | undefined
  /** Undefined: no commit status is wanted, or there is no commit to set it on. */
  readonly status: StatusPort | undefined
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
  const unset = await status(outcome, receipt, delivery)
  const refused = [...receipt.refused, ...shown.refused, ...unset]
  const notes = [...shown.notes, ...receipt.notes, ...notesOnRefused(refused, permissions(delivery))]
  runner.say(outcome.sentence)
  for (const note of notes) runner.say(note.text)
  const [head, ...rest] = shown.sections
  const sections = [...(head === undefined ? [] : [head]), ...notesSection(notes), ...rest]
  await runner.summarise(composeSummary(sections))
  for (const annotation of outcome.annotations) runner.annotate(annotation)
  const outputs = { ...outcome.outputs, 'comment-url': receipt.url ?? '' }
  for (const [name, value] of Object.entries(outputs)) runner.output(name as OutputName, value)
}

/** Of all that this delivery writes. */
function permissions({ mode, comments, charts, pictures, status }: Delivery): Permission[] {
  const speaks = mode !== 'never' && !('code' in comments)
  const draws = speaks && pictures !== undefined && (charts === 'png' || charts === 'svg')
  return [
    { name: 'contents', level: draws ? 'write' : 'read' },
    ...(speaks ? [{ name: 'pull-requests', level: 'write' } as const] : []),
    ...(status === undefined ? [] : [{ name: 'statuses', level: 'write' } as const]),
  ]
}

/** Pictures are only kept for a comment; a summary alone does with Mermaid. */
async function illustrated({ charts, sections }: Outcome, delivery: Delivery): Promise<ShownCharts> {
  if (charts === undefined) return { sections, notes: [], refused: [] }
  const store = delivery.mode === 'never' ? undefined : delivery.pictures
  return showCharts(charts, delivery.charts, store)
}

async function comment(
  outcome: Outcome,
  sections: readonly Section[],
  { key, mode, writer, comments }: Delivery,
): Promise<CommentReceipt> {
  if (mode === 'never') return { url: undefined, notes: [], refused: [] }
  if ('code' in comments) return { url: undefined, notes: [comments], refused: [] }
  return publishComment(comments, { key, sections, writer, start: starts(mode, outcome) })
}

async function status(outcome: Outcome, { url }: CommentReceipt, { key, status, writer }: Delivery) {
  return status === undefined ? [] : publishStatus(status, key, outcome, url ?? writer.url)
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
