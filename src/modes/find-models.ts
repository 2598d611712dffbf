// Where the policy says the evals are → the evals of the three models, looked up one after the other; what is wrong with
// paths as faults, what could not be had as sides that are absent. Reads no eval.
import type { Fault } from '../faults.ts'
import type { Side } from '../leash.ts'
import type { Chosen } from '../lookup/chosen.ts'
import { lookUp } from '../lookup/look-up.ts'
import type { LookupPorts } from '../lookup/look-up.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Inputs } from '../options/parse-inputs.ts'
import type { Policy } from '../options/policy.ts'
import type { Input } from '../read/source.ts'
import type { AbsentSide } from '../uncompared.ts'
import { findPlaces } from './find-places.ts'

export interface FoundModels {
  readonly inputs: Readonly<Record<Side, readonly Input[]>>
  readonly chosen: Readonly<Partial<Record<Side, Chosen>>>
  /** Without them there is nothing to compare. */
  readonly absent: readonly AbsentSide[]
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
}

export async function findModels(inputs: Inputs, policy: Policy, ports: LookupPorts): Promise<FoundModels> {
  const { places, faults: before } = findPlaces(inputs, policy)
  const found = { origin: [], baseline: [], candidate: [] } as Record<Side, readonly Input[]>
  const chosen: Partial<Record<Side, Chosen>> = {}
  const absent: AbsentSide[] = []
  const notes: Note[] = []
  const faults = [...before]
  for (const side of ['origin', 'baseline', 'candidate'] as const) {
    const place = places[side]
    if (place === undefined) continue
    const lookedUp = await lookUp(side, place, ports)
    faults.push(...lookedUp.faults)
    if (lookedUp.kind === 'found') {
      found[side] = lookedUp.inputs
      chosen[side] = lookedUp.chosen
      notes.push(...lookedUp.notes)
    } else if (side === 'origin') notes.push(note('origin-absent', { why: lookedUp.why.text }))
    else absent.push({ side, why: lookedUp.why })
  }
  return { inputs: found, chosen, absent, notes, faults }
}
