// Chunks of bytes → records: the lines of JSON Lines, the elements of one JSON array, or one indented JSON document.
// Holds one record at a time, of a large one only what is needed. Says of each whether it could be parsed; does not know formats.
import { isUtf8 } from 'node:buffer'
import { arrayCutter } from './cut-array.ts'
import { isSpace, lineCutter } from './cut-lines.ts'
import type { Cutter } from './cut-lines.ts'
import type { Rec } from './format.ts'
import type { Needs } from './large/needs.ts'
import { recordStream } from './large/record-stream.ts'
import type { Streamed } from './large/record-stream.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { parseJson } from './parse-json.ts'
import { gatherer } from './pieces.ts'
import type { Piece, Sizes } from './pieces.ts'

/** A record that is not JSON. */
export interface Broken {
  readonly line: number
  readonly why: string
  /** The last line of a file, without its end: what a killed job leaves behind. */
  readonly cutOff: boolean
  /** Set where it has more bytes than this limit, and was not looked at. */
  readonly longerThan?: number
  /** Set where more of it is needed than this many bytes, and it was not looked at. */
  readonly keepsOver?: number
}

/** `shape`: a large record of which only the shape was kept (large/needs.ts), because its format is not known. */
export type Outcome = { readonly record: Rec } | { readonly shape: Rec } | { readonly broken: Broken }

export interface RecordReader {
  /** Whether the file is JSON Lines; false as long as that is not known. */
  readonly isLines: boolean
  /** The records that this chunk completes. The chunk may be reused once they are taken. */
  push(chunk: Uint8Array): Iterable<Outcome>
  /** What is left after the last chunk. */
  end(): Iterable<Outcome>
  /** Records that held a bare NaN or Infinity. */
  readonly bareNaN: number
  /** Records that held bytes that are not UTF-8. */
  readonly invalidUtf8: number
}

/** What is odd about records that could be parsed. */
export interface RecordCounts {
  bareNaN: number
  invalidUtf8: number
}

/** Parses one record, and counts what is odd about it. */
export function readPiece(
  piece: Piece,
  counts: RecordCounts,
  { recordBytes: limit, keptBytes }: Limits = defaultLimits,
): Outcome {
  const { line, content } = piece
  const broken = (why: string, cutOff = false): Outcome => ({ broken: { line, why, cutOff } })
  if (content === undefined) {
    const why = `it is longer than ${Math.floor(limit / 1e6)} MB`
    return { broken: { line, why, cutOff: false, longerThan: limit } }
  }
  if (piece.why !== undefined) return broken(piece.why)
  const streamed = Buffer.isBuffer(content) ? atOnce(content) : content
  const { parsed } = streamed
  if (streamed.isTooMuch) {
    const why = `more of it is needed than ${Math.floor(keptBytes / 1e6)} MB`
    return { broken: { line, why, cutOff: false, keepsOver: keptBytes } }
  }
  if (!parsed.ok) return broken(parsed.why, !piece.ended)
  if (streamed.isShape) return { shape: { line, value: parsed.value } }
  if (!streamed.isUtf8) counts.invalidUtf8 += 1
  if (parsed.bareNaN) counts.bareNaN += 1
  return { record: { line, value: parsed.value } }
}

/** A record that was held, parsed. */
function atOnce(bytes: Buffer): Pick<Streamed, 'parsed' | 'isUtf8' | 'isShape' | 'isTooMuch'> {
  const parsed =
    bytes.length === 0
      ? ({ ok: false, why: 'there is nothing between two commas' } as const)
      : parseJson(bytes.toString('utf8'))
  return { parsed, isUtf8: isUtf8(bytes), isShape: false, isTooMuch: false }
}

/** `needs`: what is needed of a large record, asked when one begins to be large. */
export function recordReader(limits: Limits = defaultLimits, needs: () => Needs = () => 'all'): RecordReader {
  const start = opening({
    most: limits.recordBytes,
    held: limits.heldBytes,
    stream: () => recordStream(needs(), limits.keptBytes),
  })
  let cutter: Cutter | undefined
  const counts: RecordCounts = { bareNaN: 0, invalidUtf8: 0 }
  const outcome = (piece: Piece): Outcome => readPiece(piece, counts, limits)

  return {
    get isLines() {
      return cutter?.isLines === true
    },
    *push(chunk) {
      let bytes: Buffer | undefined = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      if (cutter === undefined) {
        bytes = start.push(bytes)
        if (bytes === undefined) return
        cutter = start.cutter(bytes)
      }
      for (const piece of cutter.push(bytes)) yield outcome(piece)
    },
    *end() {
      const head = cutter === undefined ? start.head() : undefined
      if (head !== undefined && head.length > 0) {
        cutter = start.cutter(head)
        for (const piece of cutter.push(head)) yield outcome(piece)
      }
      for (const piece of cutter?.end() ?? []) yield outcome(piece)
    },
    get bareNaN() {
      return counts.bareNaN
    },
    get invalidUtf8() {
      return counts.invalidUtf8
    },
  }
}

const byteOrderMark = [0xef, 0xbb, 0xbf]
const code = { newline: 10, open: 91, openBrace: 123 }

/** Skips byte order mark and white space, then keeps the few bytes it takes to see what kind of file this is. */
function opening(sizes: Sizes) {
  let offset = 0
  let line = 1
  let head = Buffer.alloc(0)
  return {
    /** All bytes from the first that counts, once the kind of file can be told; until then undefined. */
    push(chunk: Buffer): Buffer | undefined {
      let from = 0
      if (head.length === 0) {
        for (; from < chunk.length; from += 1, offset += 1) {
          const byte = chunk[from] ?? 0
          if (byte === code.newline) line += 1
          if (!isSpace(byte) && byte !== byteOrderMark[offset]) break
        }
      }
      head = Buffer.concat([head, chunk.subarray(from)])
      return secondByte(head) === undefined ? undefined : head
    },
    head: () => head,
    cutter(bytes: Buffer): Cutter {
      if (bytes[0] === code.open) return arrayCutter(line, sizes)
      const indented = bytes[0] === code.openBrace && secondByte(bytes) === code.newline
      return indented ? documentCutter(line, sizes) : lineCutter(line, sizes)
    },
  }
}

/** So many blanks after the first byte are not waited through. */
const patience = 65_536

/** The first byte after the first that is no blank, or the newline before it: there, an indented document begins. */
function secondByte(head: Buffer): number | undefined {
  if (head.length > 0 && head[0] !== code.openBrace) return 0
  const near = Math.min(head.length, patience)
  for (let at = 1; at < near; at += 1) {
    const byte = head[at] ?? 0
    if (byte === code.newline || !isSpace(byte)) return byte
  }
  return head.length >= patience ? 0 : undefined
}

/** The whole file is one record. */
function documentCutter(line: number, sizes: Sizes): Cutter {
  const rest = gatherer(sizes)
  return {
    push(chunk) {
      rest.keep(chunk)
      return []
    },
    *end() {
      yield { line, content: rest.finish(Buffer.alloc(0)), ended: true }
    },
  }
}
