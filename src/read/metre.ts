// Stored bytes of a file on their way to the parser → the progress of reading, bytes with the samples that came of them.
import type { Model } from './model.ts'
import type { FileParse } from './parse-file.ts'

export interface Metre {
  watch(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>
  /** How many stored bytes passed. */
  readonly stored: number
}

/** Counts the stored bytes as they pass, with the samples that came of those before them. `told`: bytes that count no more. */
export function metreOf(parse: FileParse, model: Model, told = 0): Metre {
  let stored = 0
  let before = 0
  return {
    get stored() {
      return stored
    },
    async *watch(bytes) {
      for await (const chunk of bytes) {
        yield chunk
        const known = Math.max(told, stored)
        stored += chunk.length
        model.advance(Math.max(0, stored - known), parse.counts.samples - before)
        before = parse.counts.samples
      }
    },
  }
}
