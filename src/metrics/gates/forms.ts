// How limits of the common kinds of numbers are written.
import type { Gate, LimitForm } from './gate.ts'

const ofBaseline = (most: number) => ({ means: '%', least: 0, most }) as const
const points = { means: 'pp', least: 0, most: 1 } as const
const fraction = { means: 'ratio', least: 0, most: 1 } as const
const nats = { means: 'nats', least: 0, most: Infinity } as const
const plain = { means: 'ratio', least: 0, most: Infinity } as const

/** A share of something, 0–1: changes in pp or % of the baseline, values in %. */
const fractionValue: LimitForm = { units: { '%': fraction, '': fraction } }
export const fractionLimits: Gate['limits'] = {
  'max-drop': { units: { pp: points, '%': ofBaseline(1) } },
  'max-rise': { units: { pp: points, '%': ofBaseline(Infinity) } },
  min: fractionValue,
  max: fractionValue,
}

const natsValue: LimitForm = { units: { nats, '': nats } }
export const natsLimits: Gate['limits'] = {
  'max-drop': { units: { '%': ofBaseline(1), nats } },
  'max-rise': { units: { '%': ofBaseline(Infinity), nats } },
  min: natsValue,
  max: natsValue,
}

/** A number that is compared with the baseline's own only in %. */
const plainValue: LimitForm = { units: { '': plain } }
export const plainLimits: Gate['limits'] = {
  'max-drop': { units: { '%': ofBaseline(1) } },
  'max-rise': { units: { '%': ofBaseline(Infinity) } },
  min: plainValue,
  max: plainValue,
}

const signed = { units: { '': { means: 'ratio', least: -100, most: 100 } } } as const satisfies LimitForm
/** A number of either sign that belongs to the pair. */
export const signedLimits: Gate['limits'] = { min: signed, max: signed }

/** A share, or nats, that chance alone makes positive. */
export const shareOverChance: Gate['limits'] = { min: fractionValue, max: { ...fractionValue, noise: true } }
export const natsOverChance: Gate['limits'] = { min: natsValue, max: { ...natsValue, noise: true } }
