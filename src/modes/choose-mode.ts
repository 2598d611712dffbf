// The input `mode` and the event of this run → which mode does the work. Knows no mode's insides.
import type { Inputs } from '../options/parse-inputs.ts'

/**
 * `check` compares and judges; `record` adds to the history; `publish` compares for the run of a pull request that may not
 * write itself; `prune` takes away pictures that nobody needs any more.
 */
export type Mode = 'check' | 'record' | 'publish' | 'prune'

interface Event {
  /** `pull_request`, `push`, … */
  readonly event: string
  readonly action: string | undefined
  /** Whether the run is on the default branch. */
  readonly isDefault: boolean
}

/** What was asked for by name is done whatever the event. */
export function chooseMode(
  { mode, accept }: Pick<Inputs, 'mode' | 'accept'>,
  { event, action, isDefault }: Event,
): Mode {
  if (mode !== 'auto') return mode
  if (event === 'workflow_run') return 'publish'
  if (accept !== undefined || (event === 'push' && isDefault)) return 'record'
  return event.startsWith('pull_request') && action === 'closed' ? 'prune' : 'check'
}
