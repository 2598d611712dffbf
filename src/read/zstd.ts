// zstd-compressed bytes, any number of frames → their text's bytes, chunk by chunk. What is damaged is a fault.
import { Decompress } from 'fzstd'
import { Faults, fault } from '../faults.ts'

/** Small, because the library calls itself once per frame that lies in a chunk. */
const chunkSize = 16_384
/** A window is held whole in memory; `zstd` itself refuses more than 128 MiB unless told to. */
const largestWindow = 2 ** 27
/** Magic number, descriptor, window descriptor or content size. */
const longestHeader = 14

/** Works on every Node; Node's own zstd came with 22.15. `path` is for messages. */
export async function* unzstd(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  const decoder = new Decompress((part) => {
    if (part.length > 0) parts.push(part)
  })
  const taken = (): Uint8Array[] => {
    const all = parts
    parts = []
    return all
  }
  let head: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of bytes) {
    if (head !== undefined) {
      head = Buffer.concat([head, chunk.subarray(0, longestHeader)])
      if (head.length < longestHeader) refuse(head, path)
      else {
        refuse(head, path)
        head = undefined
      }
    }
    for (let at = 0; at < chunk.length; at += chunkSize) {
      const part = Uint8Array.from(chunk.subarray(at, at + chunkSize))
      decoded(() => void decoder.push(part), path)
      yield* taken()
    }
  }
  decoded(() => void decoder.push(new Uint8Array(0), true), path)
  yield* taken()
}

function decoded(step: () => void, path: string): void {
  try {
    step()
  } catch (error) {
    const cut = error instanceof Error && /EOF/i.test(error.message)
    const why = cut
      ? 'its zstd data stop in the middle (a cut-off upload or a killed job?).'
      : 'its zstd data are damaged.'
    throw new Faults([fault('unreadable-file', { file: path, why })])
  }
}

/** The window of the first frame, RFC 8878 section 3.1.1.1; a header that is not whole yet says nothing. */
function refuse(head: Buffer, path: string): void {
  const window = windowOf(head)
  if (window === undefined || window <= largestWindow) return
  const why = `it needs a zstd window of ${Math.round(window / 2 ** 20)} MiB, and Leash goes up to ${largestWindow / 2 ** 20}; pack it without --long, or with gzip.`
  throw new Faults([fault('unreadable-file', { file: path, why })])
}

function windowOf(head: Buffer): number | undefined {
  const descriptor = head[4]
  if (head.length < longestHeader || descriptor === undefined || head.readUInt32LE(0) !== 0xfd2fb528)
    return undefined
  if ((descriptor & 32) === 0) {
    const byte = head[5] ?? 0
    const base = 2 ** (10 + (byte >> 3))
    return base + (base / 8) * (byte & 7)
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0)
  const size = descriptor >> 6
  if (size === 0) return head[at]
  if (size === 1) return head.readUInt16LE(at) + 256
  if (size === 2) return head.readUInt32LE(at)
  return at + 8 <= head.length ? Number(head.readBigUInt64LE(at)) : undefined
}
