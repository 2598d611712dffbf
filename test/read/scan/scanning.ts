// A file that is scanned in ranges of any size, with pieces of any size, as threads would; and the same file parsed whole.
import { planOf } from '../../../src/read/scan/plan.ts'
import { scanRange } from '../../../src/read/scan/scan-range.ts'
import { lineScanner } from '../../../src/read/scan/scanner.ts'
import type { Scanned } from '../../../src/read/scan/scanner.ts'
import type { Choices } from '../../../src/read/format.ts'
import { readModel } from '../../../src/read/read-model.ts'
import type { Source } from '../../../src/read/source.ts'
import { tallyLines } from '../../../src/tally/tally-file.ts'
import { cappedTally, usualAnswers } from '../../../src/tally/answer-cap.ts'
import { sourceOf } from '../sources.ts'

export { planOf }

export interface Cut {
  /** Where ranges end, in any order. */
  readonly ends: readonly number[]
  /** Bytes that are read at a time. */
  readonly chunk: number
}

/** Scans some bytes in another way. */
export type OwnScan = (bytes: Buffer, plan: ReturnType<typeof planOf>) => Promise<Scanned | undefined>

export const uncut: Cut = { ends: [], chunk: 1 << 16 }

/** Each range by a scanner of its own, and one more that adds them up. */
export function scanBytes(bytes: Buffer, plan: ReturnType<typeof planOf>, cut: Cut): Scanned | undefined {
  const ends = [...new Set([...cut.ends.filter((end) => end > 0 && end < bytes.length), bytes.length])]
  ends.sort((a, b) => a - b)
  const all = lineScanner(plan)
  if (all === undefined) throw new Error('this machine has no WebAssembly with SIMD')
  let start = 0
  for (const end of ends) {
    const one = lineScanner(plan)
    if (one === undefined) return undefined
    const readAt = (space: Uint8Array, at: number): number =>
      bytes.copy(space, 0, at, Math.min(bytes.length, at + space.length))
    scanRange(one, readAt, start, end, bytes.length, cut.chunk)
    const found = one.result()
    if (found === undefined) return undefined
    all.add(found)
    start = end
  }
  return all.result()
}

export interface Told {
  readonly tally: string
  readonly files: unknown
  readonly notes: readonly string[]
  readonly faults: readonly string[]
  /** How many files were read by a scan alone. */
  readonly scans: number
  /** How many of them were scanned a second time, because of their answers. */
  readonly lookedAgain: number
  /** How many samples the progress knew of in the end. */
  readonly samples: number
}

/** Reads the files as one model; `cut`: by scans. Undefined: whole. `answers`: how many different ones are kept. */
export async function tell(
  files: Readonly<Record<string, Buffer>>,
  cut: Cut | OwnScan | undefined,
  choices: Choices = {},
  answers = usualAnswers,
): Promise<Told> {
  let scans = 0
  let lookedAgain = 0
  const sources = Object.entries(files).map(([name, bytes]): Source => {
    const source = sourceOf(name, bytes, 64)
    if (cut === undefined) return source
    // The size decides whether a scan is worth while. A file that is opened after it is parsed whole.
    let scanned = false
    return {
      ...source,
      bytes: 1 << 30,
      open() {
        if (scanned) scans -= 1
        scanned = false
        return source.open()
      },
      scan: (plan, _packing, _limits, advance) => {
        advance(1000, 10)
        // Where there are many answers it is scanned twice.
        if (scanned) lookedAgain += 1
        else scans += 1
        scanned = true
        return typeof cut === 'function' ? cut(bytes, plan) : Promise.resolve(scanBytes(bytes, plan, cut))
      },
    }
  })
  const sink = cappedTally(answers)
  const inputs = sources.map((source) => ({
    task: undefined,
    path: source.path,
    named: 'file' as const,
    sources: [source],
  }))
  let samples = 0
  const reading = await readModel(inputs, choices, 'candidate', sink, {
    start: () => undefined,
    advance: (_bytes, more) => (samples += more),
  })
  const faults = reading.faults.map((fault) => fault.text)
  return {
    tally: faults.length > 0 ? '' : [...tallyLines(sink.tally)].join(''),
    files: reading.files,
    notes: [...reading.notes, ...sink.notes('candidate')].map((note) => note.text),
    faults,
    scans,
    lookedAgain,
    samples,
  }
}
