// Outcome → a commit status, which a branch rule can require wherever the job ran. Gives what GitHub refused.
import { printable } from '../render/printable.ts'
import { cut } from './cut.ts'
import type { Outcome } from './outcome.ts'
import type { Refused } from './refused.ts'
import type { Reply } from './reply.ts'

export interface CommitStatus {
  /** What it is called in the list of checks. */
  readonly context: string
  readonly state: 'success' | 'failure' | 'error' | 'pending'
  /** At most 140 characters. */
  readonly description: string
  /** Where its link leads. */
  readonly url: string | undefined
}

/** Bound to one commit. */
export interface StatusPort {
  set(status: CommitStatus): Promise<Reply<void>>
}

/** GitHub refuses longer ones. */
const longest = 140

/** Sets the status to what the outcome is. */
export function publishStatus(
  port: StatusPort,
  key: string,
  outcome: Outcome,
  url: string | undefined,
): Promise<Refused[]> {
  return set(port, key, { state: state(outcome), description: outcome.sentence, url })
}

/** Sets the status to something that is still to come. */
export function publishPending(
  port: StatusPort,
  key: string,
  description: string,
  url: string | undefined,
): Promise<Refused[]> {
  return set(port, key, { state: 'pending', description, url })
}

/** `leash`, or `leash (key)` where the report has a key of its own. */
async function set(port: StatusPort, key: string, status: Omit<CommitStatus, 'context'>): Promise<Refused[]> {
  const context = key === 'default' ? 'leash' : `leash (${key})`
  const description = cut(printable(status.description), longest - 1)
  const reply = await port.set({ ...status, context, description })
  if (reply.ok) return []
  const what = `set the commit status ${context}`
  return [{ what, refusal: reply.refusal, needs: { name: 'statuses', level: 'write' } }]
}

/** As the job ends, so that what is undecided or never to fail means the same in both places. */
function state({ exitCode, verdict }: Outcome): CommitStatus['state'] {
  if (verdict === undefined) return 'error'
  return exitCode === 0 ? 'success' : 'failure'
}
