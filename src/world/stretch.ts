// A stretch of a file → its bytes, piece by piece. No stream, which would take longer to begin than a short stretch takes to
// read; what cannot be read is an error of the system's.
import { open } from 'node:fs/promises'

/** Of a range often only the start is wanted, as of an archive's member to see what it is. */
const rangeChunk = 1 << 18

export async function* stretch(file: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  try {
    for (let at = start; at < end;) {
      const space = Buffer.allocUnsafe(Math.min(rangeChunk, end - at))
      const { bytesRead } = await handle.read(space, 0, space.length, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield space.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
