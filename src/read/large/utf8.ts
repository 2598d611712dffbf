// Where UTF-8 can be cut, and whether bytes that come in parts are UTF-8.
import { isUtf8 } from 'node:buffer'

/** How many of the bytes from `from` to `to` are whole characters: without one that the end cuts in two. */
export function wholeCharacters(bytes: Buffer, from: number, to: number): number {
  for (let at = to - 1; at >= from && at >= to - 3; at -= 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return at + needs > to ? at : to
  }
  return to
}

/** Copies what it keeps. */
export function utf8Check(): { push(part: Buffer): void; isUtf8(): boolean } {
  let rest = Buffer.alloc(0)
  let good = true
  return {
    push(part) {
      if (!good) return
      const bytes = rest.length === 0 ? part : Buffer.concat([rest, part])
      const cut = wholeCharacters(bytes, 0, bytes.length)
      good = isUtf8(bytes.subarray(0, cut))
      rest = Buffer.from(bytes.subarray(cut))
    },
    isUtf8: () => good && rest.length === 0,
  }
}
