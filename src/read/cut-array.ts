// Chunks of bytes that are ONE JSON array → its elements, one at a time, whatever the size of the array.
// Follows strings and brackets only; whether an element is JSON is found out by whoever parses it.
import type { Cutter } from './cut-lines.ts'
import { isSpace } from './cut-lines.ts'
import { gatherer } from './pieces.ts'
import type { Piece, Sizes } from './pieces.ts'

const code = {
  newline: 10,
  quote: 34,
  comma: 44,
  open: 91,
  backslash: 92,
  close: 93,
  openBrace: 123,
  closeBrace: 125,
}

/**
 * The first chunk starts with `[`. An element that is missing (`[1,,2]`) comes out with no bytes in it; one that is
 * open at the end of the file, or text after the closing bracket, comes out as not ended.
 */
export function arrayCutter(firstLine: number, sizes: Sizes): Cutter {
  const rest = gatherer(sizes)
  let line = firstLine
  let startLine = firstLine
  let depth = 0
  let inString = false
  let escaped = false
  let inElement = false
  let expected = false
  let closed = false

  function* push(chunk: Buffer): Generator<Piece> {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (byte === code.newline) line += 1
      if (inString) {
        if (escaped) escaped = false
        else if (byte === code.backslash) escaped = true
        else if (byte === code.quote) inString = false
        continue
      }
      if (isSpace(byte)) continue
      if (closed) {
        startLine = inElement ? startLine : line
        inElement = true
        rest.keep(chunk.subarray(at))
        return
      }
      const ends = depth === 1 && (byte === code.comma || byte === code.close)
      if (ends) {
        if (inElement || expected || byte === code.comma) yield finish(chunk.subarray(from, at))
        expected = byte === code.comma
        closed = byte === code.close
        inElement = false
        if (closed) depth = 0
        continue
      }
      if (depth >= 1 && !inElement) {
        inElement = true
        startLine = line
        from = at
      }
      if (byte === code.quote) inString = true
      else if (byte === code.open || byte === code.openBrace) depth += 1
      else if ((byte === code.close || byte === code.closeBrace) && depth > 1) depth -= 1
    }
    if (inElement && !closed) rest.keep(chunk.subarray(from))
  }

  function finish(last: Buffer): Piece {
    const content = rest.finish(inElement ? last : Buffer.alloc(0))
    return { line: inElement ? startLine : line, content, ended: true }
  }

  return {
    push,
    *end() {
      if (closed && !inElement) return
      const content = rest.finish(Buffer.alloc(0))
      const why = closed
        ? 'there is more text after the array'
        : 'the array that starts the file is not closed'
      yield { line: inElement ? startLine : line, content, ended: false, why }
    },
  }
}
