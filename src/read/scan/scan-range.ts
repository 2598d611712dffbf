// A stretch of a file → the lines that start in it, to a scanner. Stretches that follow each other share no line and lose
// none, so that several threads can take one each. Does not know what a file is.
import type { Scanner } from './scanner.ts'

/** Puts the bytes from `at` on into `space`, as many as it holds or the file has; gives how many. */
export type ReadAt = (space: Uint8Array, at: number) => number

const usualChunk = 1 << 20

/** The lines that start from `start` on and before `end`, of a file of `size` bytes. */
export function scanRange(
  scanner: Scanner,
  readAt: ReadAt,
  start: number,
  end: number,
  size: number,
  chunk = usualChunk,
): void {
  let at = start === 0 ? 0 : firstLine(readAt, start, Math.min(chunk, 1 << 14))
  if (at >= Math.min(end, size)) return
  scanner.seek(at)
  for (;;) {
    // Beyond the end there is only the rest of one line to come.
    const space = scanner.space(at < end ? Math.min(chunk, Math.max(end - at, chunk >> 4)) : chunk >> 4)
    const bytes = readAt(space, at)
    at += bytes
    if (!scanner.read(bytes, end, bytes === 0 || at >= size)) return
  }
}

/** Behind the first newline from the byte before `start` on. */
function firstLine(readAt: ReadAt, start: number, chunk: number): number {
  const probe = Buffer.alloc(chunk)
  for (let at = start - 1; ;) {
    const bytes = readAt(probe, at)
    const found = probe.subarray(0, bytes).indexOf(10)
    if (found >= 0) return at + found + 1
    if (bytes === 0) return at
    at += bytes
  }
}
