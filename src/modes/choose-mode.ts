// The input `mode` and the event of this run → which mode does the work. Knows no mode's insides.
import type { Inputs } from '../options/parse-inputs.ts'

/** `check` compares and judges. */
export type Mode = 'check'

/** What was asked for by name is done whatever the event. */
export function chooseMode(wish: Inputs['mode']): Mode {
  return wish === 'auto' ? 'check' : wish
}
