// Parts of a record that come in several chunks of bytes → the whole record. Copies what it keeps, so that a chunk can
// be reused by whoever made it; gives up, without an error, beyond a limit.

/** One uncut record: its bytes, or undefined where it was longer than the limit. */
export interface Piece {
  /** 1-based line on which it starts. */
  readonly line: number
  readonly bytes: Buffer | undefined
  /** Whether what ends a record was seen after it; false only for the last one of a file. */
  readonly ended: boolean
  /** Set where this cannot be a record whatever its bytes say. */
  readonly why?: string
}

export interface Gatherer {
  keep(part: Buffer): void
  /** Everything kept and `last`, as one; starts anew. */
  finish(last: Buffer): Buffer | undefined
}

/** `limit` in bytes. */
export function gatherer(limit: number): Gatherer {
  let parts: Buffer[] = []
  let size = 0
  return {
    keep(part) {
      size += part.length
      if (size > limit) parts = []
      else if (part.length > 0) parts.push(Buffer.from(part))
    },
    finish(last) {
      const total = size + last.length
      const whole = total > limit ? undefined : parts.length === 0 ? last : Buffer.concat([...parts, last])
      parts = []
      size = 0
      return whole
    },
  }
}
