// Paths the user named → files as sources of bytes, in an order that no file system decides.
// Does not look into a file. Waits for the system where it stands: nothing else is to be done in the meantime, and Node's
// threads for files take longer to start than a small file takes to read.
import { createReadStream, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import path from 'node:path'
import { Faults, fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { Input, Source } from '../read/source.ts'
import { scanFile, scanStored } from './scan-file.ts'
import { stretch } from './stretch.ts'

/** A path as the user gave it, with the task's name where it was `name=PATH`. */
export interface PathArgument {
  readonly task?: string | undefined
  readonly path: string
}

const chunkSize = 1 << 20

/**
 * Each path's files: the file itself, all files of a folder and its folders (hidden ones are left out), or what a glob
 * matches; sorted by code unit. `side` is for messages. A path that leads nowhere is a fault.
 */
export async function findInputs(
  args: readonly PathArgument[],
  side: string,
): Promise<{ inputs: Input[]; faults: Fault[] }> {
  const inputs: Input[] = []
  const faults: Fault[] = []
  for (const { task: name, path: rest } of args) {
    const whole = name === undefined ? rest : `${name}=${rest}`
    // A file may be called lr=0.1.jsonl: what is there beats what the text could mean.
    const isWhole = name !== undefined && statOrNothing(whole) !== undefined
    const [task, named] = isWhole ? [undefined, whole] : [name, rest]
    try {
      const found = await findOne(named)
      if (found === undefined) faults.push(fault('path-not-found', { path: whole, side }))
      else inputs.push({ task, path: named, ...found })
    } catch (error) {
      faults.push(fault('unreadable-file', { file: errorPath(error) ?? named, why: reason(error) }))
    }
  }
  return { inputs, faults }
}

async function findOne(named: string): Promise<Pick<Input, 'named' | 'sources'> | undefined> {
  const here = statOrNothing(named)
  if (here?.isDirectory() === true) return { named: 'folder', sources: sourcesIn(named) }
  if (here !== undefined) return { named: 'file', sources: [sourceOf(named, here)] }
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(named)) return undefined
  const matches = await glob(named, { onlyFiles: true, expandDirectories: false })
  const sources: Source[] = []
  for (const match of matches.sort()) {
    const stats = statOrNothing(match)
    if (stats !== undefined) sources.push(sourceOf(match, stats))
  }
  return sources.length === 0 ? undefined : { named: 'glob', sources }
}

/** Files of a folder and its folders, sorted. A link that leads back up is not followed again. */
function sourcesIn(folder: string): Source[] {
  const sources: Source[] = []
  const seen = new Set<string>()
  function walk(inside: string): void {
    const real = realpathSync.native(inside)
    if (seen.has(real)) return
    seen.add(real)
    for (const name of readdirSync(inside).sort()) {
      if (name.startsWith('.')) continue
      const at = path.join(inside, name)
      const stats = statOrNothing(at)
      if (stats?.isDirectory() === true) walk(at)
      else if (stats?.isFile() === true) sources.push(sourceOf(at, stats))
    }
  }
  walk(folder)
  return sources.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function sourceOf(file: string, stats: Stats): Source {
  return {
    path: file.split(path.sep).join('/'),
    identity: `${stats.dev}:${stats.ino}`,
    bytes: stats.size,
    open: () => createReadStream(file, { highWaterMark: chunkSize }) as AsyncIterable<Uint8Array>,
    readRange: (start, end) => stretch(file, start, end),
    scan: (plan, packing, limits, advance) => scanFile(file, stats.size, plan, packing, limits, advance),
    scanRange: (plan, range) => scanStored(file, plan, range),
  }
}

/** A file of our own naming, under the name by which people know it. */
export function sourceNamed(file: string, name: string): Source {
  return { ...sourceOf(file, statSync(file)), path: name }
}

/** Undefined: there is nothing at that path (or only a link to nothing). */
export function statOrNothing(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined
    throw error
  }
}

/** The text of a file; undefined: there is none. Throws `Faults` where there is one that cannot be read. */
export function readIfThere(file: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    resolve(textOf(file))
  })
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw new Faults([fault('unreadable-file', { file, why: reason(error) })])
  }
}

/** Whether it says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')
}

/** The system's code of an error (ENOENT, EACCES, …). */
export function errorCode(error: unknown): string | undefined {
  const known = typeof error === 'object' && error !== null && 'code' in error
  return known && typeof error.code === 'string' ? error.code : undefined
}

function errorPath(error: unknown): string | undefined {
  const known = typeof error === 'object' && error !== null && 'path' in error
  return known && typeof error.path === 'string' ? error.path : undefined
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not do that.',
  EPERM: 'this user may not do that.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'a part of its path is a file and no folder.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the file system is read-only.',
}

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const code = errorCode(error)
  return (code === undefined ? undefined : reasons[code]) ?? `${code ?? String(error)}.`
}
