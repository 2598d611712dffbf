// Parts of a record that come in several chunks of bytes → the whole record, or, where it is large, what became of it while
// it passed. Copies what it keeps, so that a chunk can be reused by whoever made it; gives up, without an error, beyond a limit.
import type { RecordStream, Streamed } from './large/record-stream.ts'

/** One uncut record. */
export interface Piece {
  /** 1-based line on which it starts. */
  readonly line: number
  /** Its bytes, or what became of a large one; undefined where it was longer than the limit. */
  readonly content: Buffer | Streamed | undefined
  /** Whether what ends a record was seen after it; false only for the last one of a file. */
  readonly ended: boolean
  /** Set where this cannot be a record whatever its bytes say. */
  readonly why?: string
}

export interface Sizes {
  /** Longest record in bytes. */
  readonly most: number
  /** Longer ones are not held but parsed as they come. */
  readonly held: number
  /** Makes what parses such a record. */
  readonly stream: () => RecordStream
}

export interface Gatherer {
  keep(part: Buffer): void
  /** Everything kept and `last`, as one; starts anew. */
  finish(last: Buffer): Piece['content']
}

export function gatherer({ most, held, stream }: Sizes): Gatherer {
  let parts: Buffer[] = []
  let size = 0
  let large: RecordStream | undefined

  /** Takes a part that is used before the chunk it lies in is. */
  function take(part: Buffer): void {
    size += part.length
    if (size > held && size <= most) {
      large ??= stream()
      for (const before of parts) large.push(before)
      large.push(part)
    }
    if (size > held) parts = []
  }

  return {
    keep(part) {
      take(part)
      if (size <= held && part.length > 0) parts.push(Buffer.from(part))
    },
    finish(last) {
      take(last)
      const small = parts.length === 0 ? last : Buffer.concat([...parts, last])
      const content = size > most ? undefined : (large?.finish() ?? small)
      parts = []
      size = 0
      large = undefined
      return content
    },
  }
}
