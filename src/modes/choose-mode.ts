// The input `mode` and the event of this run → which mode does the work. Knows no mode's insides.
import type { Inputs } from '../options/parse-inputs.ts'

/**
 * `check` compares and judges; `publish` does so for the run of a pull request that may not write itself; `prune` takes away
 * pictures that nobody needs any more.
 */
export type Mode = 'check' | 'prune' | 'publish'

interface Event {
  /** `pull_request`, `push`, … */
  readonly event: string
  readonly action: string | undefined
}

/** What was asked for by name is done whatever the event. */
export function chooseMode(wish: Inputs['mode'], { event, action }: Event): Mode {
  if (wish !== 'auto') return wish
  if (event === 'workflow_run') return 'publish'
  return event.startsWith('pull_request') && action === 'closed' ? 'prune' : 'check'
}
