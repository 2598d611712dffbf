// A file → what a scan of it found, or undefined where it has to be parsed whole: its first record is read to know the
// format and so the fields, then the world scans it. Changes nothing in the model, so that files can be scanned side by side.
import { Faults } from '../../faults.ts'
import { detect } from '../detect.ts'
import type { Rec } from '../format.ts'
import type { Model } from '../model.ts'
import { recordReader } from '../records.ts'
import type { Packing, Source } from '../source.ts'
import { unpack } from '../unpack.ts'
import { areTooMany, differentAnswers } from './different.ts'
import { planOf } from './plan.ts'
import type { ScanPlan } from './plan.ts'
import type { ScannedFile } from './read-scanned.ts'
import { longestLine } from './scanner.ts'

/** Smaller files are parsed before a scan would have begun. */
const smallest = 1 << 18

/** `task`: as the user named it. `must`: the file was named outright. */
export async function scanAhead(
  source: Source,
  task: string | undefined,
  must: boolean,
  model: Model,
): Promise<ScannedFile | undefined> {
  if (source.scan === undefined || source.bytes < smallest || source.kind !== undefined) return undefined
  const choices = model.choicesFor(source.path, task === undefined ? [] : [task])
  if (choices.strict === true || Math.min(model.limits.recordBytes, model.limits.heldBytes) < longestLine)
    return undefined
  const head = await headOf(source, model)
  if (head === undefined) return undefined
  const { first, packing } = head
  const detected = detect(first.value, source.path, must, choices, model.formats)
  const fields = 'fault' in detected ? undefined : detected.format.scan?.(first.value)
  if (fields === undefined) return undefined
  const { mostAnswers } = model
  const different = mostAnswers === undefined ? undefined : differentAnswers(mostAnswers)
  const scan = scanOf(source, packing, model)
  const found = await scan(first, planOf(fields, different))
  if (different === undefined || found?.scanned.leftOut !== true || areTooMany(different)) return found
  // There are many, and not too many.
  model.advance(-found.told.bytes, -found.told.samples)
  return scan(first, planOf(fields))
}

function scanOf(source: Source, packing: Packing, model: Model) {
  return async (first: Rec, plan: ScanPlan): Promise<ScannedFile | undefined> => {
    const told = { bytes: 0, samples: 0 }
    const scanned = await source.scan?.(plan, packing, model.limits, (bytes, samples) => {
      told.bytes += bytes
      told.samples += samples
      model.advance(bytes, samples)
    })
    if (scanned === undefined) model.advance(-told.bytes, -told.samples)
    return scanned && { first, plan, scanned, told }
  }
}

interface Head {
  readonly first: Rec
  readonly packing: Packing
}

/** The first record of JSON Lines that begin well. */
async function headOf(source: Source, model: Model): Promise<Head | undefined> {
  let packing: Packing | undefined
  async function* watched(): AsyncGenerator<Uint8Array> {
    // By ranges a file comes in smaller pieces, and the first one is enough.
    for await (const chunk of source.readRange?.(0, source.bytes) ?? source.open()) {
      packing ??= chunk[0] === 0x1f && chunk[1] === 0x8b ? 'gzip' : 'none'
      yield chunk
    }
  }
  const records = recordReader({ ...model.limits, recordBytes: longestLine })
  try {
    for await (const chunk of unpack(watched(), source.path, model.limits)) {
      for (const outcome of records.push(chunk)) {
        const whole = records.isLines && 'record' in outcome
        return whole && packing !== undefined ? { first: outcome.record, packing } : undefined
      }
    }
  } catch (error) {
    // What cannot be read says so when it is read as a whole.
    if (!(error instanceof Faults)) throw error
  }
  return undefined
}
