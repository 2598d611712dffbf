// A stretch of a file as it is stored → its text in chunks, with a few megabytes of memory however long it is: stored bytes
// are read into the same two buffers again and again, and the memory of a chunk is given back as soon as the next is asked
// for. Left to the collector, either would come to 50 MB a thread before it runs. Does not look at the text.
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { MessageChannel } from 'node:worker_threads'
import { createGunzip, createInflateRaw } from 'node:zlib'
import type { Gunzip, InflateRaw } from 'node:zlib'
import type { StoredRange } from '../read/source.ts'

/** zlib, on a thread of its own, unfolds one while another is looked at; more would only wait in memory. */
const chunkSize = 1 << 20
const storedSize = 1 << 18

/** A chunk must not be used once the next was asked for. Throws where the bytes are not what they should be. */
export async function* unfolded(
  file: string,
  { start, end, packing }: StoredRange,
): AsyncGenerator<Uint8Array> {
  const stored = await open(file)
  try {
    const pieces = piecesOf(stored, start, end)
    if (packing === 'none') yield* pieces
    else yield* inflated(pieces, packing)
  } finally {
    await stored.close()
  }
}

/** The piece before the last may be written over. */
async function* piecesOf(stored: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  let [buffer, other] = [Buffer.alloc(storedSize), Buffer.alloc(storedSize)]
  for (let at = start; at < end;) {
    const { bytesRead } = await stored.read(buffer, 0, Math.min(storedSize, end - at), at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
    ;[buffer, other] = [other, buffer]
  }
}

type Inflate = Gunzip | InflateRaw

async function* inflated(
  pieces: AsyncIterable<Uint8Array>,
  packing: 'gzip' | 'deflate',
): AsyncGenerator<Uint8Array> {
  const options = { chunkSize, highWaterMark: chunkSize }
  const inflate = packing === 'gzip' ? createGunzip(options) : createInflateRaw(options)
  const fed = feed(pieces, inflate).catch((error: unknown) => {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  const release = releaser()
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      yield chunk
      release(chunk)
    }
  } finally {
    inflate.destroy()
    await fed
  }
}

/** Reads a piece while the one before is unfolded, and no further ahead. Ends where nobody wants more, too. */
async function feed(pieces: AsyncIterable<Uint8Array>, inflate: Inflate): Promise<void> {
  // What was written to a stream that ends by an error is never said to be taken.
  const closed = new Promise<void>((resolve) => inflate.once('close', resolve))
  let taken: Promise<void> = Promise.resolve()
  for await (const piece of pieces) {
    await Promise.race([taken, closed])
    if (inflate.destroyed) return
    taken = new Promise((resolve) => {
      // An error is thrown to whoever reads.
      inflate.write(piece, () => {
        resolve()
      })
    })
  }
  await Promise.race([taken, closed])
  inflate.end()
}

/**
 * Gives back the memory behind a chunk once the last of its bytes was passed; zlib may still write to what comes after a
 * chunk that ends before that. Transferring is the one way to do so: a message takes its buffer from the sender also where
 * nobody can receive it.
 */
function releaser(): (chunk: Uint8Array) => void {
  const { port1, port2 } = new MessageChannel()
  port2.close()
  port1.unref()
  return ({ buffer, byteOffset, byteLength }) => {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
      port1.postMessage(undefined, [buffer])
  }
}
