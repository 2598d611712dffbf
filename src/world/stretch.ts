// A stretch of a file → its bytes, piece by piece. No stream, which would take longer to begin than a short stretch takes to
// read; what cannot be read is an error of the system's.
import { closeSync, openSync, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/** Of a range often only the start is wanted, as of an archive's member to see what it is. */
const rangeChunk = 1 << 18

export async function* stretch(file: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(file, 'r')
  try {
    for (let at = start; at < end;) {
      // Others have a turn now and then.
      if (at > start) await setImmediate()
      const space = Buffer.allocUnsafe(Math.min(rangeChunk, end - at))
      const bytesRead = readSync(descriptor, space, 0, space.length, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield space.subarray(0, bytesRead)
    }
  } finally {
    closeSync(descriptor)
  }
}
