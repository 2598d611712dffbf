// The action's inputs, else the policy's places → where the evals of the three models are, or all faults at once. Looks
// nothing up.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { Side } from '../leash.ts'
import type { Located } from '../lookup/look-up.ts'
import { parseNamedPath } from '../options/named-path.ts'
import type { Inputs } from '../options/parse-inputs.ts'
import type { Place, Policy } from '../options/policy.ts'

/** Undefined: there is no such model, or a fault says what is wrong. */
export type Places = Readonly<Record<Side, Located | undefined>>

/** Says where each side's evals are; a side without a place, and a place that makes no sense for it, are faults. */
export function findPlaces(inputs: Inputs, policy: Policy): { places: Places; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const where = policy.file ?? 'the default policy'
  const find = (side: Side): Located | undefined => {
    if (inputs[side].length > 0) {
      const why = `the workflow names it in the input ${side}`
      return { kind: 'path', paths: inputs[side].map(parseNamedPath), why }
    }
    const place = policy[side]
    if (place === undefined) {
      if (side !== 'origin') faults.push(fault('place-missing', { side }))
      return undefined
    }
    if (side === 'candidate' && (place.history !== undefined || place.workflow !== undefined)) {
      const key = place.history === undefined ? 'workflow' : 'history'
      faults.push(fault('place-not-for-candidate', { key, where }))
      return undefined
    }
    return located(place, where)
  }
  const places = { origin: find('origin'), baseline: find('baseline'), candidate: find('candidate') }
  return { places, faults }
}

function located(place: Place, where: string): Located {
  const { artifact, workflow, history, ref } = place
  const paths = place.path ?? (place.tally === undefined ? [] : [place.tally])
  if (artifact !== undefined) return { kind: 'artifact', pattern: artifact, workflow }
  if (history !== undefined) return { kind: 'history', which: history }
  if (ref !== undefined) return { kind: 'ref', ref, paths }
  return { kind: 'path', paths: paths.map(parseNamedPath), why: `${where} names it` }
}
