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
  const found = (['origin', 'baseline', 'candidate'] as const).map((side) => findPlace(side, inputs, policy))
  const [origin, baseline, candidate] = found.map(({ place }) => place)
  return { places: { origin, baseline, candidate }, faults: found.flatMap(({ faults }) => faults) }
}

/** One side alone. */
export function findPlace(
  side: Side,
  inputs: Inputs,
  policy: Policy,
): { place: Located | undefined; faults: readonly Fault[] } {
  const where = policy.file ?? 'the default policy'
  if (inputs[side].length > 0) {
    const why = `the workflow names it in the input ${side}`
    return { place: { kind: 'path', paths: inputs[side].map(parseNamedPath), why }, faults: [] }
  }
  const place = policy[side]
  if (place === undefined)
    return { place, faults: side === 'origin' ? [] : [fault('place-missing', { side })] }
  if (side === 'candidate' && (place.history !== undefined || place.workflow !== undefined)) {
    const key = place.history === undefined ? 'workflow' : 'history'
    return { place: undefined, faults: [fault('place-not-for-candidate', { key, where })] }
  }
  return { place: located(place, where), faults: [] }
}

function located(place: Place, where: string): Located {
  const { artifact, workflow, history, ref } = place
  const paths = place.path ?? (place.tally === undefined ? [] : [place.tally])
  if (artifact !== undefined) return { kind: 'artifact', pattern: artifact, workflow }
  if (history !== undefined) return { kind: 'history', which: history }
  if (ref !== undefined) return { kind: 'ref', ref, paths }
  return { kind: 'path', paths: paths.map(parseNamedPath), why: `${where} names it` }
}
