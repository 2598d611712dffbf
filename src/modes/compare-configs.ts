// Changed configs → what changed in them, and notes on what cannot be told. Its port only reads; nothing here is fatal.
import { compareConfig } from '../configs/compare-config.ts'
import type { ConfigChange } from '../configs/compare-config.ts'
import type { CommitFilePort } from '../lookup/choose-policy.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { ChangedFile } from '../publish/changed-configs.ts'
import type { Refusal, Reply } from '../publish/reply.ts'
import { whyRefused } from '../publish/why-refused.ts'

/** The files before and after the change. */
export interface ConfigSides {
  readonly before: CommitFilePort
  readonly after: CommitFilePort
}

/** Finds the two commits; asked only where a config changed. */
export type ConfigPort = () => Promise<Reply<ConfigSides>>

export interface ComparedConfigs {
  /** Undefined: unknown, and a note says why. */
  readonly configs: readonly ConfigChange[] | undefined
  readonly notes: readonly Note[]
}

/** Two requests each; a change of more configs than this is not read config by config. */
const most = 30

/** Compares the first `most` of `files`, in their order. */
export async function compareConfigs(
  files: readonly ChangedFile[],
  port: ConfigPort,
): Promise<ComparedConfigs> {
  const sides = await port()
  if (!sides.ok) return unknown(sides.refusal)
  const left = files.length - most
  const notes: Note[] = left > 0 ? [note('configs-left-out', { shown: most, left })] : []
  const configs: ConfigChange[] = []
  for (const file of files.slice(0, most)) {
    const compared = await compareOne(file, sides.value)
    // One refusal of this kind means many, each after several tries.
    if (compared !== undefined && 'kind' in compared) return unknown(compared)
    if (compared !== undefined && 'code' in compared) notes.push(compared)
    else if (compared !== undefined) configs.push(compared)
  }
  return { configs, notes }
}

function unknown(refusal: Refusal): ComparedConfigs {
  const why = `GitHub was asked for the files, and ${whyRefused(refusal, { name: 'contents', level: 'read' })}`
  return { configs: undefined, notes: [note('config-keys-unknown', { why })] }
}

async function compareOne(
  { path, was }: ChangedFile,
  { before, after }: ConfigSides,
): Promise<ConfigChange | Note | Refusal | undefined> {
  const [old, now] = await Promise.all([before.read(was ?? path), after.read(path)])
  for (const [side, reply] of [
    ['base', old],
    ['head', now],
  ] as const) {
    if (reply.ok) continue
    if (reply.refusal.kind !== 'rejected') return reply.refusal
    return note('config-unreadable', { file: path, side, why: 'it is not a file that GitHub shows.' })
  }
  if (!old.ok || !now.ok) return undefined
  return compareConfig({ file: path, before: old.value, after: now.value })
}
