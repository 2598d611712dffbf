// A zip archive → its members, each a source of its own. Reads the directory and then only what is opened; writes
// nothing to disk, so a member's path is only a name. Does not look into members.
import { Readable } from 'node:stream'
import * as yauzl from 'yauzl'
import { Faults, fault } from '../faults.ts'
import { checkRatio, checkSize } from './budget.ts'
import type { Limits } from './limits.ts'
import { memberPath } from './paths.ts'
import { printable } from './shown.ts'
import { scanMember } from './scan/scan-member.ts'
import type { Source } from './source.ts'
import { windowsOf } from './windows.ts'
import type { Windows } from './windows.ts'
import { archiveTold, remembered, unfolded } from './zip-member.ts'
import type { OpenZip } from './zip-member.ts'

/** The members, without folders, hidden files and what macOS adds; in the order of their paths. Throws `Faults`. */
export async function zipMembers(archive: Source, limits: Limits): Promise<Source[]> {
  const { zip, windows } = await open(archive, limits)
  if (zip.entryCount > limits.members) {
    const facts = { file: archive.path, count: zip.entryCount, limit: limits.members }
    throw new Faults([fault('archive-members', facts)])
  }
  const members: Source[] = []
  const opened = { zip, windows, remembered: remembered() }
  let size = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.length > limits.pathLength) {
        const facts = { file: archive.path, length: name.length, limit: limits.pathLength }
        throw new Faults([fault('archive-path-length', facts)])
      }
      if (isLeftOut(name)) continue
      const path = memberPath(archive.path, printable(name))
      size += entry.uncompressedSize
      checkSize(archive.path, size, limits)
      checkRatio(path, entry.uncompressedSize, entry.compressedSize, limits)
      members.push({
        path,
        bytes: entry.uncompressedSize,
        open: () => unfolded(opened, entry, path),
        scan: (plan, packing) => scanMember(archive, zip, entry, plan, packing),
      })
    }
  } catch (error) {
    throw archiveTold(error, archive.path)
  }
  return members.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function open(archive: Source, limits: Limits): Promise<Pick<OpenZip, 'zip' | 'windows'>> {
  try {
    const windows = await windowsOf(archive, limits)
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false }
    return {
      zip: await yauzl.fromRandomAccessReaderPromise(new Ranges(windows), windows.size, options),
      windows,
    }
  } catch (error) {
    throw archiveTold(error, archive.path)
  }
}

/** yauzl asks for ranges of bytes; the windows deliver them. */
class Ranges extends yauzl.RandomAccessReader {
  readonly #windows: Windows

  constructor(windows: Windows) {
    super()
    this.#windows = windows
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#windows.stream(start, end), { objectMode: false })
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#windows.bytes(position, position + length).then(
      (bytes) => {
        callback(null, bytes.copy(buffer, offset))
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)))
      },
    )
  }
}

/** Names are decoded without judging them: nothing is ever written where they point. */
function nameOf(entry: yauzl.Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

function isLeftOut(name: string): boolean {
  const parts = name.split('/')
  return parts.at(-1) === '' || parts.some((part) => part === '__MACOSX' || /^\.[^.]/.test(part))
}
