// The bytes of a file as stored → the bytes of its text: gzip and zstd are unpacked as streams, by their magic bytes and
// not by a name. What cannot be read is a fault that says what it is. Archives with members: expand.ts. Does not look at
// the text.
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Faults, fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { budgeted } from './budget.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { clipped } from './shown.ts'

const chunkSize = 1 << 20
const gzipMagic = '\u001f\u008b'
const zstdMagic = '\u0028\u00b5\u002f\u00fd'
const lfsPointer = 'version https://git-lfs.github.com/spec/'

interface Magic {
  readonly bytes: string
  readonly is: string
  readonly instead: string
}

const notYet: readonly Magic[] = [
  {
    bytes: 'PK\u0003\u0004',
    is: 'a zip archive within a packed file',
    instead: 'Unpack it once, and give the archive.',
  },
  {
    bytes: 'PAR1',
    is: 'a Parquet file within a packed file',
    instead: 'Unpack it once; Parquet is read as it is, and in zip archives.',
  },
  { bytes: 'BZh', is: 'bzip2-compressed', instead: 'Unpack it with `bunzip2`, or use gzip.' },
  { bytes: '\u00fd7zXZ', is: 'xz-compressed', instead: 'Unpack it with `unxz`, or use gzip.' },
  {
    bytes: '\u00ff\u00fe',
    is: 'UTF-16 text',
    instead: 'Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8).',
  },
  {
    bytes: '\u00fe\u00ff',
    is: 'UTF-16 text',
    instead: 'Save it as UTF-8 (in PowerShell: Out-File -Encoding utf8).',
  },
]

/**
 * The text's bytes, chunk by chunk. Throws `Faults` for what cannot be read; `path` is for their sentences. However it ends,
 * it has let go of `source`.
 */
export async function* unpack(
  source: AsyncIterable<Uint8Array>,
  path: string,
  limits: Limits = defaultLimits,
): AsyncGenerator<Uint8Array> {
  let stored = 0
  const bytes = told(
    counted(source, (more) => (stored += more)),
    path,
  )
  try {
    const { head, whole } = await peek(bytes, lfsPointer.length)
    const start = Buffer.from(head).toString('latin1')
    if (start.startsWith(gzipMagic))
      yield* readable(
        budgeted(gunzip(whole, path), path, limits, () => stored),
        path,
      )
    else if (start.startsWith(zstdMagic)) {
      const { unzstd } = await import('./zstd.ts')
      yield* readable(
        budgeted(unzstd(whole, path), path, limits, () => stored),
        path,
      )
    } else yield* readable(whole, path)
  } finally {
    await bytes.return(undefined)
  }
}

/** The same bytes, or the fault that they are no text. */
async function* readable(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const { head, whole } = await peek(bytes, lfsPointer.length)
  const found = unreadable(Buffer.from(head).toString('latin1'), path)
  if (found !== undefined) throw new Faults([found])
  yield* whole
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  count: (more: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length)
    yield chunk
  }
}

function unreadable(start: string, path: string): Fault | undefined {
  if (start.startsWith(lfsPointer)) return fault('lfs-pointer', { file: path })
  const magic = notYet.find((one) => start.startsWith(one.bytes))
  return magic && fault('not-readable-yet', { file: path, is: magic.is, instead: magic.instead })
}

/** The first `count` bytes (fewer where there are no more), and everything from the start. */
async function peek(
  all: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const bytes = all[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < count) {
    const next = await bytes.next()
    if (next.done === true) break
    first.push(Uint8Array.from(next.value))
    size += next.value.length
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* first
    yield* { [Symbol.asyncIterator]: () => bytes }
  }
  return { head: Buffer.concat(first), whole: whole() }
}

/** Whatever goes wrong while the world delivers the bytes is a fault of this file. */
async function* told(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    if (error instanceof Faults) throw error
    throw new Faults([fault('unreadable-file', { file: path, why: `${fact(error, 'message')}.` })])
  }
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const inflated = createGunzip({ chunkSize })
  // The callback is needed so that an error of the source ends the loop below; the loop is where it is thrown.
  pipeline(Readable.from(bytes, { objectMode: true, highWaterMark: 1 }), inflated, () => undefined)
  try {
    for await (const chunk of inflated) yield chunk as Uint8Array
  } catch (error) {
    if (error instanceof Faults) throw error
    throw new Faults([fault('unreadable-file', { file: path, why: whyNotInflated(error) })])
  } finally {
    inflated.destroy()
  }
}

function whyNotInflated(error: unknown): string {
  const code = fact(error, 'code')
  if (code === 'Z_BUF_ERROR') return 'its gzip data stop in the middle (a cut-off upload or a killed job?).'
  return `its gzip data are damaged (${code}).`
}

/** A fact of an error, whatever was thrown. */
function fact(error: unknown, name: 'code' | 'message'): string {
  const found: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
  return typeof found === 'string' ? clipped(found) : 'for an unknown reason'
}
