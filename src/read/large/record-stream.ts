// The bytes of one large record, as they come → its value as far as it is needed, or why it is no JSON, in the words of
// parse-json.ts. Holds a text or a number of it, what is needed, and its first and last bytes for the message.
import { startAndEnd } from '../parse-json.ts'
import type { Parsed } from '../parse-json.ts'
import { builder } from './build.ts'
import type { Needs } from './needs.ts'
import { jsonTokens } from './tokens.ts'
import { utf8Check } from './utf8.ts'

/** A record that was parsed without being held. */
export interface Streamed {
  readonly parsed: Parsed
  readonly isUtf8: boolean
  readonly isBlank: boolean
  /** Whether `parsed` is the record's shape alone. */
  readonly isShape: boolean
  /** Whether more of it is needed than may be kept: then it was not parsed to its end. */
  readonly isTooMuch: boolean
}

export interface RecordStream {
  /** The part may be reused afterwards. */
  push(part: Buffer): void
  finish(): Streamed
}

/** Bytes of the start and of the end that are kept for messages. */
const shownBytes = 1024

/** `most`: bytes that may be kept, about. */
export function recordStream(needs: Needs, most: number): RecordStream {
  const built = builder(needs, most)
  const tokens = jsonTokens(built)
  const utf8 = utf8Check()
  let start = Buffer.alloc(0)
  let end: Buffer = Buffer.alloc(0)
  return {
    push(part) {
      const more = shownBytes - start.length
      if (more > 0) start = Buffer.concat([start, part.subarray(0, more)])
      if (part.length > more) end = lastOf(end, part.subarray(Math.max(0, more)))
      utf8.push(part)
      if (!built.isTooMuch) tokens.push(part)
    },
    finish() {
      const isWhole = tokens.end()
      return {
        parsed: isWhole
          ? { ok: true, value: built.value(), bareNaN: built.bareNaN }
          : { ok: false, why: `it reads ${startAndEnd(Buffer.concat([start, end]).toString('utf8'))}` },
        isUtf8: utf8.isUtf8(),
        isBlank: tokens.isBlank,
        isShape: needs === 'shape',
        isTooMuch: built.isTooMuch,
      }
    },
  }
}

/** Copies, so that no chunk is kept for the sake of its end. */
function lastOf(before: Buffer, part: Buffer): Buffer {
  return Buffer.from(Buffer.concat([before, part.subarray(-shownBytes)]).subarray(-shownBytes))
}
