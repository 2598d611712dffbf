// The members of an .eval archive → the log as one file: a JSON array of its header and then its samples, a record each.
import { memberPath } from '../../paths.ts'
import type { Source } from '../../source.ts'

const comma = Buffer.from(',\n')
const [open, close] = [Buffer.from('['), Buffer.from(']')]

/** Undefined where the archive is no Inspect log. A log that was never finished has no header.json, only a journal. */
export function joinLog(archive: Source, members: readonly Source[]): Source | undefined {
  const at = (name: string): Source | undefined =>
    members.find((member) => member.path === memberPath(archive.path, name))
  const start = at('_journal/start.json')
  const header = at('header.json') ?? start
  if (header === undefined || (start === undefined && at('summaries.json') === undefined)) return undefined
  const prefix = memberPath(archive.path, 'samples/')
  const samples = members.filter(({ path }) => path.startsWith(prefix) && path.endsWith('.json'))
  const parts = [header, ...samples]
  return {
    path: archive.path,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    open: () => joined(parts),
  }
}

/** Raw newlines stand only between the tokens of JSON, so that without them record n starts on line n. */
async function* joined(parts: readonly Source[]): AsyncGenerator<Uint8Array> {
  let between = open
  for (const part of parts) {
    yield between
    between = comma
    for await (const chunk of part.open()) yield withoutNewlines(chunk)
  }
  yield close
}

function withoutNewlines(chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk)
  for (let at = copy.indexOf(10); at >= 0; at = copy.indexOf(10, at + 1)) copy[at] = 32
  return copy
}
