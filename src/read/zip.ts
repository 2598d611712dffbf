// A zip archive → its members, each a source of its own. Reads the directory and then only what is opened; writes
// nothing to disk, so a member's path is only a name. Does not look into members.
import { Readable } from 'node:stream'
import * as yauzl from 'yauzl'
import { Faults, fault } from '../faults.ts'
import { checkRatio, checkSize } from './budget.ts'
import type { Limits } from './limits.ts'
import { memberPath } from './paths.ts'
import { clipped, printable } from './shown.ts'
import type { Source } from './source.ts'
import { unzstd } from './zstd.ts'

const method = { stored: 0, deflate: 8, zstd: 93 }

/** The members, without folders, hidden files and what macOS adds; in the order of their paths. Throws `Faults`. */
export async function zipMembers(archive: Source, limits: Limits): Promise<Source[]> {
  const zip = await opened(archive, limits)
  if (zip.entryCount > limits.members) {
    const facts = { file: archive.path, count: zip.entryCount, limit: limits.members }
    throw new Faults([fault('archive-members', facts)])
  }
  const members: Source[] = []
  let unfolded = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.length > limits.pathLength) {
        const facts = { file: archive.path, length: name.length, limit: limits.pathLength }
        throw new Faults([fault('archive-path-length', facts)])
      }
      if (isLeftOut(name)) continue
      const path = memberPath(archive.path, printable(name))
      unfolded += entry.uncompressedSize
      checkSize(archive.path, unfolded, limits)
      checkRatio(path, entry.uncompressedSize, entry.compressedSize, limits)
      members.push({ path, bytes: entry.uncompressedSize, open: () => unfold(zip, entry, path) })
    }
  } catch (error) {
    throw told(error, archive.path)
  }
  return members.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function opened(archive: Source, limits: Limits): Promise<yauzl.ZipFile> {
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false }
  try {
    if (archive.readRange === undefined)
      return await yauzl.fromBufferPromise(await whole(archive, limits), options)
    return await yauzl.fromRandomAccessReaderPromise(
      new Ranges(archive.readRange.bind(archive)),
      archive.bytes,
      options,
    )
  } catch (error) {
    throw told(error, archive.path)
  }
}

/** yauzl asks for ranges of bytes; the source delivers them. */
class Ranges extends yauzl.RandomAccessReader {
  readonly #readRange: NonNullable<Source['readRange']>

  constructor(readRange: NonNullable<Source['readRange']>) {
    super()
    this.#readRange = readRange
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#readRange(start, end), { objectMode: false })
  }
}

async function whole(archive: Source, limits: Limits): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of archive.open()) {
    bytes += chunk.length
    if (bytes > limits.nestedBytes) {
      const facts = { file: archive.path, bytes, limit: limits.nestedBytes }
      throw new Faults([fault('archive-nested-size', facts)])
    }
    parts.push(Uint8Array.from(chunk))
  }
  return Buffer.concat(parts)
}

/** Names are decoded without judging them: nothing is ever written where they point. */
function nameOf(entry: yauzl.Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

function isLeftOut(name: string): boolean {
  const parts = name.split('/')
  return parts.at(-1) === '' || parts.some((part) => part === '__MACOSX' || /^\.[^.]/.test(part))
}

async function* unfold(zip: yauzl.ZipFile, entry: yauzl.Entry, path: string): AsyncGenerator<Uint8Array> {
  const unreadable = (why: string): Faults =>
    new Faults([fault('archive-member-unreadable', { file: path, why })])
  if (entry.isEncrypted()) throw unreadable('it is encrypted.')
  const packed = entry.compressionMethod
  if (!Object.values(method).includes(packed)) throw unreadable(`it is packed with method ${packed}.`)
  let bytes = 0
  try {
    const stream = await zip.openReadStreamPromise(
      entry,
      packed === method.zstd ? { decodeFileData: false } : {},
    )
    const chunks = stream as AsyncIterable<Uint8Array>
    for await (const chunk of packed === method.zstd ? unzstd(chunks, path) : chunks) {
      bytes += chunk.length
      if (bytes > entry.uncompressedSize) throw unreadable('it is longer than the archive says.')
      yield chunk
    }
  } catch (error) {
    throw told(error, path)
  }
  if (bytes < entry.uncompressedSize) throw unreadable('it is shorter than the archive says.')
}

/** Whatever the library or the world throws is a fault of the archive. */
function told(error: unknown, path: string): Faults {
  if (error instanceof Faults) return error
  const why = error instanceof Error ? reason(error.message) : 'for an unknown reason.'
  return new Faults([fault('archive-broken', { file: path, why })])
}

function reason(message: string): string {
  const cut = /^End of central directory/.test(message)
  return cut ? 'its directory is missing (a cut-off download?).' : `${clipped(message)}.`
}
