// Fitted sections → the text of the comment: hidden lines that tell it and its run, the report, what was left out, and where to
// look further. Writes nothing.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { escapeMarkdown } from '../render/escape-markdown.ts'
import { marker, stampLine } from './comment-marker.ts'
import type { Stamp } from './comment-marker.ts'
import type { Fitted } from './fit.ts'

/** The run that writes. */
export interface Writer {
  /** Undefined: unknown, so it gives way to none. */
  readonly stamp: Stamp | undefined
  /** Where its log is. */
  readonly url: string | undefined
  /** What it is about: a commit's SHA. */
  readonly commit: string | undefined
}

interface About {
  readonly key: string
  readonly writer: Writer
}

/** Room for the hidden lines, the note about what was left out, and the run. */
export const overhead = 2_000

export function commentBody({ key, writer }: About, fitted: Fitted): string {
  const hidden = [marker(key), ...(writer.stamp === undefined ? [] : [stampLine(writer.stamp)])].join('\n')
  const small = [...shortened(fitted).map((one) => escapeMarkdown(one.text)), ...signature(writer)]
  return [hidden, fitted.markdown, ...small.map((text) => `<sub>${text}</sub>`)].join('\n\n')
}

/** Which commit this is about, and where to look further. GitHub itself makes a link of a whole SHA. */
function signature({ stamp, url, commit }: Writer): string[] {
  const about = commit === undefined ? [] : [`About commit ${commit}`]
  const again = stamp !== undefined && stamp.attempt > 1 ? `, attempt ${stamp.attempt}` : ''
  const log = url === undefined ? [] : [`[log of this run](${url})${again}`]
  const text = [...about, ...log].join(' · ')
  return text === '' ? [] : [text]
}

/** That something had to be left out or made plainer. */
export function shortened(fitted: Fitted): Note[] {
  return [
    ...(fitted.leftOut.length === 0
      ? []
      : [note('comment-shortened', { sections: fitted.leftOut.join(', ') })]),
    ...(fitted.plainer.length === 0
      ? []
      : [note('comment-plainer', { sections: fitted.plainer.join(', ') })]),
  ]
}
