// A history in a folder: the same layout as on the branch (record/name.ts), one checkout away from it.
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Faults, fault } from '../faults.ts'
import type { HistoryReader, RecordFile } from '../publish/history-branch.ts'
import { listingOf } from '../record/listing.ts'
import { isMissing, reason } from './files.ts'
import { writeWhole } from './whole-file.ts'

export interface HistoryFolder extends HistoryReader {
  /** Adds files; one that is there with other bytes is a fault, and then none is written. */
  add(files: readonly RecordFile[]): Promise<void>
}

/** The folder may not be there yet. Throws `Faults` where something cannot be read. */
export function historyIn(folder: string): HistoryFolder {
  const at = (file: string): string => path.join(folder, ...file.split('/'))
  return {
    list: async () => {
      const listing = listingOf((await filesIn(folder)).map((file) => ({ path: file, blob: file })))
      const isEmpty = listing.entries.length === 0 && listing.acceptances.length === 0
      return { ok: true, value: isEmpty ? undefined : listing }
    },
    read: async ({ path: file }) => ({ ok: true, value: (await bytesOf(at(file))) ?? Buffer.alloc(0) }),
    readAll: async (files) => ({
      ok: true,
      value: await Promise.all(files.map(async (one) => (await bytesOf(at(one.path))) ?? Buffer.alloc(0))),
    }),
    add: async (files) => {
      const missing: RecordFile[] = []
      for (const file of files) {
        const there = await bytesOf(at(file.path))
        if (there === undefined) missing.push(file)
        else if (!there.equals(Buffer.from(file.bytes)))
          throw new Faults([fault('already-recorded', { file: at(file.path) })])
      }
      for (const file of missing) await writeWhole(at(file.path), file.bytes)
    },
  }
}

/** Two levels below the two folders of a history, with `/` as separator. */
async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const kind of ['entries', 'accepted'])
    for (const month of await namesIn(path.join(folder, kind)))
      for (const name of await namesIn(path.join(folder, kind, month))) found.push(`${kind}/${month}/${name}`)
  return found
}

async function namesIn(folder: string): Promise<string[]> {
  return (await orNothing(folder, () => readdir(folder))) ?? []
}

function bytesOf(file: string): Promise<Buffer | undefined> {
  return orNothing(file, () => readFile(file))
}

async function orNothing<T>(file: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw new Faults([fault('unreadable-file', { file, why: reason(error) })])
  }
}
