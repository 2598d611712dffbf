// One model's files → what was read, and its tally. Refuses nothing: faults stay in the reading.
import type { Choices } from '../read/format.ts'
import type { Progress } from '../read/model.ts'
import { readModel } from '../read/read-model.ts'
import type { Reading } from '../read/reading.ts'
import type { Input } from '../read/source.ts'
import { settleTraces } from './settle.ts'
import { addRow, emptyTally, type Tally } from './tally.ts'

/** One model: what was read, and what it came to. */
export interface Model {
  readonly reading: Reading
  readonly tally: Tally
}

/** Reads one model's files into one tally. Faults stay in the reading, so that all models' faults can be told at once. */
export async function readTally(
  inputs: readonly Input[],
  choices: Choices,
  side: string,
  progress?: Progress,
): Promise<Model> {
  const tally = emptyTally()
  const sink = { add: addRow.bind(undefined, tally) }
  const reading = await readModel(inputs, choices, side, sink, progress)
  settleTraces(tally)
  return { reading, tally }
}
