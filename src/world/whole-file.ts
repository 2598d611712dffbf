// A file's content → the file, whole or not at all. Waits for the system where it stands, as files.ts does.
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Faults, fault } from '../faults.ts'
import { errorCode, reason, statOrNothing } from './files.ts'
import { gathered } from './gathered.ts'

/** Pieces of text are written one after the other, so that a large file is never whole in memory. */
type Content = string | Uint8Array | Iterable<string>

/**
 * Writes the whole file or nothing: into a file beside it first, then renamed. Folders are made. What is no regular
 * file (`/dev/stdout`, a pipe) is written to directly. Throws `Faults`.
 */
export async function writeWhole(file: string, content: Content): Promise<void> {
  const isWhole = typeof content === 'string' || content instanceof Uint8Array
  const pieces = isWhole ? [content] : gathered(content)
  try {
    const there = statOrNothing(file)
    if (there !== undefined && !there.isFile()) await writeFile(file, pieces)
    else writeBeside(file, pieces)
  } catch (error) {
    throw new Faults([fault('cannot-write', { file, why: reason(error) })])
  }
}

/** Like a recursive mkdir, which for a folder that the system refuses to make (`/proc/x`) never returns in Node. */
function makeFolder(folder: string): void {
  if (statOrNothing(folder)?.isDirectory() === true) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Somebody else may have made it in between.
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

function writeBeside(file: string, pieces: Iterable<string | Uint8Array>): void {
  const folder = path.dirname(file)
  makeFolder(folder)
  const beside = path.join(folder, `.leash-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
  try {
    writeNew(beside, pieces)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function writeNew(file: string, pieces: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(file, 'wx')
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}
