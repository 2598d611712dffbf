// Answer-level entropy as a metric of a policy.
import { excludes } from './excludes.ts'
import type { Gate, LimitForm } from './gate.ts'

const nats = { means: 'nats', least: 0, most: Infinity } as const
const drop: LimitForm = { units: { '%': { means: '%', least: 0, most: 1 }, nats } }
const rise: LimitForm = { units: { '%': { means: '%', least: 0, most: Infinity }, nats } }
const value: LimitForm = { units: { nats, '': nats } }

export const answerEntropyGate: Gate = {
  name: 'answer-entropy',
  pattern: 'answer-entropy',
  title: () => 'Answer entropy',
  unit: 'nats',
  better: 'neither',
  limits: { 'max-drop': drop, 'max-rise': rise, min: value, max: value },
  measure({ answerEntropy }) {
    if (answerEntropy === undefined) return undefined
    return {
      change: {
        amount: answerEntropy.change,
        interval: answerEntropy.interval,
        beyondChance: excludes(answerEntropy.interval, 0),
        byChance: undefined,
        baseline: answerEntropy.baseline,
      },
      value: {
        amount: answerEntropy.candidate,
        interval: undefined,
        beyondChance: undefined,
        byChance: undefined,
      },
      problems: answerEntropy.problems,
    }
  },
}
