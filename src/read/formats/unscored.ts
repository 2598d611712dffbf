// Files of known tools that hold no score for single samples, so that no comparison can be made of them. They are told
// apart from files that Leash does not know, so that a user learns which file of the same tool to give instead.
import { has } from '../fields.ts'

export interface Unscored {
  /** What it is, as the end of `this is …`. */
  readonly is: string
  /** Why it cannot feed a comparison. */
  readonly why: string
  readonly instead: string
  /** Whether the first record, or the shape of a Parquet file, is this. */
  recognise(first: unknown, path: string): boolean
}

export const unscored: readonly Unscored[] = [
  {
    is: "the output of verl's `main_generation`",
    why: 'it has the texts (`responses`) and no scores; `main_eval` scores them later and writes only means',
    instead:
      'Give the validation dumps (`trainer.validation_data_dir`), or score the responses yourself and write {"problem": …, "correct": …} a line.',
    recognise: (first) => has(first, 'responses', 'reward_model') && !has(first, 'correct'),
  },
]

/** The kind of file this is, where it is one of the above. */
export function unscoredKind(first: unknown, path: string): Unscored | undefined {
  return unscored.find((one) => one.recognise(first, path))
}
