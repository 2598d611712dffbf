// One model's files → what was read, and its tally. Refuses nothing: faults stay in the reading.
import type { AskedChoices } from '../read/choices.ts'
import { limitsOf, type Budgets } from '../read/limits.ts'
import type { Progress, Sink } from '../read/model.ts'
import { readModel } from '../read/read-model.ts'
import type { Reading } from '../read/reading.ts'
import type { Input } from '../read/source.ts'
import { cappedTally } from './answer-cap.ts'
import { settleAnswers, settleTraces } from './settle.ts'
import type { Tally } from './tally.ts'

/** One model: what was read, and what it came to. */
export interface Model {
  readonly reading: Reading
  readonly tally: Tally
  /** Whether long answers are kept as hashes, because there are so many. */
  readonly isHashed: boolean
}

/** What the user said about reading, as the policy has it. */
export interface Asked {
  readonly read: AskedChoices
  readonly budgets: Budgets
}

/**
 * Reads one model's files into one tally. Faults stay in the reading, so that all models' faults can be told at once.
 * `watcher` is shown every row that the tally takes.
 */
export async function readTally(
  inputs: readonly Input[],
  asked: Asked,
  side: string,
  progress?: Progress,
  watcher?: Sink,
): Promise<Model> {
  const capped = cappedTally()
  const sink: Sink = {
    get mostAnswers() {
      return capped.mostAnswers
    },
    add(row, task) {
      watcher?.add(row, task)
      capped.add(row, task)
    },
  }
  const reading = await readModel(inputs, asked.read, side, sink, progress, limitsOf(asked.budgets))
  settleTraces(capped.tally)
  settleAnswers(capped.tally)
  const notes = [...reading.notes, ...capped.notes(side)]
  return { reading: { ...reading, notes }, tally: capped.tally, isHashed: capped.isHashed }
}
