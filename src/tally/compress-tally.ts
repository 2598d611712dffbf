// Tally → the bytes of a compressed tally file. The same tally gives the same bytes: no time and no name in the header,
// and no word of the operating system.
import { gzipSync } from 'node:zlib'
import { tallyLines } from './tally-file.ts'
import type { Tally } from './tally.ts'

export function compressedTally(tally: Tally): Uint8Array {
  const bytes = gzipSync([...tallyLines(tally)].join(''), { level: 9 })
  bytes[9] = 255
  return bytes
}
