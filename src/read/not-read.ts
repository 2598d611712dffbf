// A file that no format took → whether that is a fault or no more than a note, and in which words.
import { fault } from '../faults.ts'
import type { FaultCode } from '../faults.ts'
import { note } from '../notes.ts'
import type { FaultBook } from './fault-book.ts'
import type { Model } from './model.ts'
import type { FileParse } from './parse-file.ts'
import { fileName, isJsonLinesName } from './paths.ts'
import type { FileOutcome } from './read-file.ts'
import { brokenRecord } from './record-faults.ts'

/** A file of no known format. In a folder it is passed over, unless its name says that it should have been an eval. */
export function notRead(
  path: string,
  parse: FileParse,
  book: FaultBook,
  must: boolean,
  model: Model,
): FileOutcome {
  for (const one of parse.early) book.add(brokenRecord(path, one))
  if (parse.refused !== undefined) book.add(parse.refused)
  if (book.list().length === 0) book.add(fault('empty-file', { file: path }))
  const faults = book.list()
  const foreign = faults.every((one) => isForeign.has(one.code))
  const named =
    isJsonLinesName(path) || model.formats.some((format) => format.names?.test(fileName(path)) === true)
  const nothing = { reading: undefined, problems: new Map<string, number>() }
  if (must || (named && !foreign)) return { ...nothing, notes: [], faults }
  const first = faults[0]
  const why = (first && reasons[first.code]) ?? first?.text.replace(`${path}: `, '') ?? ''
  // What a tool writes beside its samples is no news.
  if (first?.code === 'only-means') return { ...nothing, skipped: why, notes: [], faults: [] }
  return { ...nothing, skipped: why, notes: [note('file-skipped', { file: path, why })], faults: [] }
}

/** Files that are whole and simply no evals; in a folder their names say nothing. */
const isForeign: ReadonlySet<FaultCode> = new Set(['unknown-format', 'no-scores', 'only-means'])

const reasons: Partial<Record<FaultCode, string>> = {
  'unknown-format': 'no format that Leash reads looks like this.',
  'broken-record': 'it is not JSON.',
  'empty-file': 'it is empty.',
  'lfs-pointer': 'it is a git-LFS pointer.',
  'not-readable-yet': 'it is a packed or binary file that Leash does not read yet.',
}
