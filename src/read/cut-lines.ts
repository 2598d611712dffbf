// Chunks of bytes → the lines of JSON Lines, cut at byte 10 and nowhere else (U+2028 inside a string is no line end).
// Blank lines are counted and left out. Does not look into a line.
import { gatherer } from './pieces.ts'
import type { Piece, Sizes } from './pieces.ts'

export interface Cutter {
  /** Whether the records are lines. */
  readonly isLines?: boolean
  /** The records that this chunk completes. */
  push(chunk: Buffer): Iterable<Piece>
  /** What is left after the last chunk. */
  end(): Iterable<Piece>
}

const newline = 10

/** `firstLine`: the number of the line on which the first chunk starts. */
export function lineCutter(firstLine: number, sizes: Sizes): Cutter {
  const rest = gatherer(sizes)
  let line = firstLine
  return {
    isLines: true,
    *push(chunk) {
      let from = 0
      for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
        const content = rest.finish(chunk.subarray(from, to))
        if (!isBlank(content)) yield { line, content, ended: true }
        line += 1
        from = to + 1
      }
      rest.keep(chunk.subarray(from))
    },
    *end() {
      const content = rest.finish(Buffer.alloc(0))
      if (!isBlank(content)) yield { line, content, ended: false }
    },
  }
}

/** Whether there is nothing but JSON white space. */
function isBlank(content: Piece['content']): boolean {
  if (content === undefined) return false
  if (!Buffer.isBuffer(content)) return content.isBlank
  // By index: mostly the first byte says it, and there is one such question a line.
  for (let at = 0; at < content.length; at += 1) if (!isSpace(content[at] ?? 0)) return false
  return true
}

/** Space, tab, line feed, carriage return. */
export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13
}
