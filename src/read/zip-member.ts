// A member of an opened zip archive → its bytes. What cannot be read, or is not as long as the archive says, is a fault.
import { inflateRawSync } from 'node:zlib'
import type * as yauzl from 'yauzl'
import { Faults, fault } from '../faults.ts'
import { clipped } from './shown.ts'
import type { Windows } from './windows.ts'
import { unzstd } from './zstd.ts'

const method = { stored: 0, deflate: 8, zstd: 93 }

export interface OpenZip {
  readonly zip: yauzl.ZipFile
  readonly windows: Windows
  readonly remembered: Remembered
}

/** The unpacked bytes. Throws `Faults`; `path` is for their sentences. */
export async function* unfolded(open: OpenZip, entry: yauzl.Entry, path: string): AsyncGenerator<Uint8Array> {
  const unreadable = (why: string): Faults =>
    new Faults([fault('archive-member-unreadable', { file: path, why })])
  if (entry.isEncrypted()) throw unreadable('it is encrypted.')
  const packed = entry.compressionMethod
  if (!Object.values(method).includes(packed)) throw unreadable(`it is packed with method ${packed}.`)
  let bytes = 0
  try {
    const chunks = isSmall(entry) ? atOnce(open, entry) : inPieces(open.zip, entry)
    for await (const chunk of packed === method.zstd ? unzstd(chunks, path) : chunks) {
      bytes += chunk.length
      if (bytes > entry.uncompressedSize) throw unreadable('it is longer than the archive says.')
      yield chunk
    }
  } catch (error) {
    throw archiveTold(error, path)
  }
  if (bytes < entry.uncompressedSize) throw unreadable('it is shorter than the archive says.')
}

/** Such a member is unpacked in one call: the streams that a large one needs cost more than its bytes. */
function isSmall({ compressedSize, uncompressedSize }: yauzl.Entry): boolean {
  return compressedSize <= 1 << 20 && uncompressedSize <= 1 << 22
}

/** Unpacked, but for zstd. */
async function* atOnce(
  { zip, windows, remembered }: OpenZip,
  entry: yauzl.Entry,
): AsyncGenerator<Uint8Array> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const bytes = await windows.bytes(fileDataStart, fileDataStart + entry.compressedSize)
  if (entry.compressionMethod === method.deflate) {
    yield remembered.once(fileDataStart, () => inflated(bytes, entry.uncompressedSize))
  } else yield bytes
}

/** At most one byte more than `size`, which is enough to see that the archive lies. */
function inflated(bytes: Buffer, size: number): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) })
  } catch (error) {
    if (error instanceof RangeError) return new Uint8Array(size + 1)
    throw error
  }
}

async function* inPieces(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const isZstd = entry.compressionMethod === method.zstd
  const stream = await zip.openReadStreamPromise(entry, isZstd ? { decodeFileData: false } : {})
  yield* stream as AsyncIterable<Uint8Array>
}

/** Unpacked members from the first look at them (what is it?) to their reading, as far as this many bytes go. */
const mostRemembered = 1 << 26

interface Remembered {
  /** What was made under this key, and forgets it; else makes it, and remembers it where there is room. */
  once(key: number, make: () => Uint8Array): Uint8Array
}

export function remembered(): Remembered {
  const kept = new Map<number, Uint8Array>()
  let room = mostRemembered
  return {
    once(key, make) {
      const found = kept.get(key)
      if (found !== undefined) {
        kept.delete(key)
        room += found.length
        return found
      }
      const made = make()
      if (made.length <= room) {
        kept.set(key, made)
        room -= made.length
      }
      return made
    },
  }
}

/** Whatever the library or the world throws is a fault of the archive. */
export function archiveTold(error: unknown, path: string): Faults {
  if (error instanceof Faults) return error
  const why = error instanceof Error ? reason(error.message) : 'for an unknown reason.'
  return new Faults([fault('archive-broken', { file: path, why })])
}

function reason(message: string): string {
  const cut = /^End of central directory/.test(message)
  return cut ? 'its directory is missing (a cut-off download?).' : `${clipped(message)}.`
}
