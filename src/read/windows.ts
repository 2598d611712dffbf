// A file that is read by ranges → the bytes of any range, through a few windows kept in memory: an archive asks for
// thousands of short ranges that lie close together, and each would open the file anew. Knows no kind of archive.
import { Faults, fault } from '../faults.ts'
import type { Limits } from './limits.ts'
import type { Source } from './source.ts'

const windowSize = 1 << 18
const mostWindows = 16

export interface Windows {
  readonly size: number
  /** The bytes from `start` up to `end`, fewer where the file ends. The buffer must not be written to. */
  bytes(start: number, end: number): Promise<Buffer>
  /** The same in chunks, for ranges too long to be held. */
  stream(start: number, end: number): AsyncIterable<Uint8Array>
}

/** A source that has no ranges (a member of an archive) is held whole, up to `limits.nestedBytes`. Throws `Faults`. */
export async function windowsOf(source: Source, limits: Limits): Promise<Windows> {
  if (source.readRange !== undefined) return ranged(source.bytes, source.readRange.bind(source))
  const all = await whole(source, limits)
  return {
    size: all.length,
    bytes: (start, end) => Promise.resolve(all.subarray(start, end)),
    async *stream(start, end) {
      yield await Promise.resolve(all.subarray(start, end))
    },
  }
}

function ranged(size: number, readRange: NonNullable<Source['readRange']>): Windows {
  /** By number, the longest unused first. */
  const windows = new Map<number, Promise<Buffer>>()

  function windowAt(number: number): Promise<Buffer> {
    const start = number * windowSize
    const found = windows.get(number) ?? gathered(readRange(start, Math.min(size, start + windowSize)))
    windows.delete(number)
    windows.set(number, found)
    const [oldest] = windows.keys()
    if (windows.size > mostWindows && oldest !== undefined) windows.delete(oldest)
    return found
  }

  async function bytes(start: number, end: number): Promise<Buffer> {
    const last = Math.min(size, end)
    if (start >= last) return Buffer.alloc(0)
    if (last - start > windowSize) return gathered(readRange(start, last))
    const parts: Buffer[] = []
    for (let number = Math.floor(start / windowSize); number * windowSize < last; number += 1) {
      const from = number * windowSize
      const window = await windowAt(number)
      parts.push(window.subarray(Math.max(0, start - from), last - from))
    }
    const [only] = parts
    return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts)
  }

  return { size, bytes, stream: readRange }
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk))
  return Buffer.concat(parts)
}

async function whole(source: Source, limits: Limits): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of source.open()) {
    bytes += chunk.length
    if (bytes > limits.nestedBytes) {
      const facts = { file: source.path, bytes, limit: limits.nestedBytes }
      throw new Faults([fault('archive-nested-size', facts)])
    }
    parts.push(Uint8Array.from(chunk))
  }
  return Buffer.concat(parts)
}
