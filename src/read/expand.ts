// Files as the user named them → the files to be read: an archive is replaced by its members, one archive within it
// likewise; Parquet files are marked. By magic bytes, never by name. Does not look into files that are no archives.
import { Faults, fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Format } from './format.ts'
import type { Limits } from './limits.ts'
import { fileName } from './paths.ts'
import type { Skipped } from './reading.ts'
import type { Input, Source } from './source.ts'

export interface Expanded {
  readonly inputs: readonly Input[]
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
  readonly skipped: readonly Skipped[]
}

/** An archive that cannot be opened is left out: with a note where it is one file of a folder, else with its fault. */
export async function expandInputs(
  named: readonly Input[],
  formats: readonly Format[],
  limits: Limits,
): Promise<Expanded> {
  const notes: Note[] = []
  const faults: Fault[] = []
  const skipped: Skipped[] = []
  function pass(path: string): void {
    const why = 'it starts like a zip archive, but is none.'
    skipped.push({ path, why })
    notes.push(note('file-skipped', { file: path, why }))
  }
  async function expandInput(input: Input): Promise<Input | undefined> {
    const before = faults.length
    const sources: Source[] = []
    let isArchive = false
    for (const source of input.sources) {
      try {
        const found = await expand(source, formats, limits, 0)
        isArchive ||= found !== undefined && found[0]?.path !== source.path
        sources.push(...(found ?? [source]))
      } catch (error) {
        if (!(error instanceof Faults)) throw error
        if (isPassedOver(source.path, error.faults, input, formats)) pass(source.path)
        else faults.push(...error.faults)
      }
    }
    if (sources.length === 0 && faults.length > before) return undefined
    return { ...input, named: input.named === 'file' && isArchive ? 'archive' : input.named, sources }
  }
  const inputs: Input[] = []
  for (const input of named) {
    const expanded = await expandInput(input)
    if (expanded !== undefined) inputs.push(expanded)
  }
  return { inputs, notes, faults, skipped }
}

function isPassedOver(
  path: string,
  faults: readonly Fault[],
  { named }: Input,
  formats: readonly Format[],
): boolean {
  const isEval = formats.some((format) => format.names?.test(fileName(path)) === true)
  return named !== 'file' && !isEval && faults.every((one) => one.code === 'archive-broken')
}

/** Undefined: the source is no archive. A Parquet file is marked as such. */
async function expand(
  source: Source,
  formats: readonly Format[],
  limits: Limits,
  depth: number,
): Promise<Source[] | undefined> {
  const start = await startOf(source)
  if (start === parquetMagic) return [{ ...source, kind: 'parquet' }]
  if (!zipMagics.includes(start)) return undefined
  if (depth > limits.nesting) {
    throw new Faults([fault('archive-nesting', { file: source.path, limit: limits.nesting })])
  }
  const { zipMembers } = await import('./zip.ts')
  const members = await zipMembers(source, limits)
  for (const format of formats) {
    const log = format.join?.(source, members)
    if (log !== undefined) return [log]
  }
  const found: Source[] = []
  for (const member of members)
    found.push(...((await expand(member, formats, limits, depth + 1)) ?? [member]))
  return found
}

/** Local file header, or the end record that is all of an empty archive. */
const zipMagics = ['PK\u0003\u0004', 'PK\u0005\u0006']
const parquetMagic = 'PAR1'

/** The first four bytes, each as a character; what cannot be read says so when it is read as a file. */
async function startOf(source: Source): Promise<string> {
  let start = ''
  try {
    for await (const chunk of source.readRange?.(0, 4) ?? source.open()) {
      start += Buffer.from(chunk.subarray(0, 4)).toString('latin1')
      if (start.length >= 4) break
    }
  } catch {
    return ''
  }
  return start.slice(0, 4)
}
