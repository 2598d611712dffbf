// What every mode of the action is wired from, and what it gives back. One file beside this one wires one mode.
import type { Inputs } from '../options/parse-inputs.ts'
import type { Delivery } from '../publish/deliver.ts'
import type { Outcome } from '../publish/outcome.ts'
import type { WorkflowRun } from '../world/event.ts'
import type { Repository } from '../world/github.ts'
import type { Client, Connection } from '../world/octokit.ts'

export type Connect = (connection: Connection) => Client

/** GitHub, where this run may ask it. */
export interface GitHub {
  readonly client: Client
  readonly at: Repository
}

export interface Wiring {
  readonly inputs: Inputs
  readonly workflow: WorkflowRun
  /** Undefined: there is no token, or no repository. */
  readonly github: GitHub | undefined
  readonly toPng: (svg: string) => Promise<Uint8Array>
}

/** Does the mode's work, having said where its outcome goes as soon as that is known. Throws `Faults`. */
export type Job = (wiring: Wiring, deliverTo: (delivery: Delivery) => void) => Promise<Outcome>

/** Why GitHub was not asked. */
export const noToken = 'no github-token was given.'
