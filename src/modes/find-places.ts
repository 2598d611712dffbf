// The action's inputs, else the policy's places → the eval files of the three models, or all faults at once.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { Side } from '../leash.ts'
import { parseNamedPath } from '../options/named-path.ts'
import type { NamedPath } from '../options/named-path.ts'
import type { Inputs } from '../options/parse-inputs.ts'
import type { Place, Policy } from '../options/policy.ts'

/** Files, folders and globs. Empty: there is no origin. */
export type Places = Readonly<Record<Side, readonly NamedPath[]>>

/** Says where each side's files are; places that cannot be used yet and sides that have none are faults. */
export function findPlaces(inputs: Inputs, policy: Policy): { places: Places; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const find = (side: Side): readonly NamedPath[] => {
    if (inputs[side].length > 0) return inputs[side].map(parseNamedPath)
    const place = policy[side]
    if (place !== undefined)
      return paths(side, place, policy.file ?? 'the default policy', faults).map(parseNamedPath)
    if (side !== 'origin') faults.push(fault('place-missing', { side }))
    return []
  }
  const places = { origin: find('origin'), baseline: find('baseline'), candidate: find('candidate') }
  return { places, faults }
}

function paths(side: Side, place: Place, where: string, faults: Fault[]): readonly string[] {
  if (place.path !== undefined) return place.path
  if (place.tally !== undefined) return [place.tally]
  const unsupported = (['artifact', 'history', 'ref'] as const).find((kind) => place[kind] !== undefined)
  faults.push(fault('place-not-supported', { side, place: unsupported ?? 'unknown', where }))
  return []
}
