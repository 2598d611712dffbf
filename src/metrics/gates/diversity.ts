// Entropies, distinct answers, tokens, truncation and missing answers as metrics of a policy.
import { changeGate } from './change-gate.ts'
import { fractionLimits, natsLimits, plainLimits } from './forms.ts'
import type { Gate } from './gate.ts'

export const diversityGates: readonly Gate[] = [
  changeGate({
    name: 'answer-entropy',
    pattern: 'answer-entropy',
    title: () => 'Answer entropy',
    unit: 'nats',
    better: 'neither',
    limits: natsLimits,
    of: (task) => task.answerEntropy,
  }),
  changeGate({
    name: 'effective-answers',
    pattern: 'effective-answers',
    title: () => 'Effective number of answers',
    unit: 'ratio',
    better: 'neither',
    limits: plainLimits,
    of: ({ answerEntropy }) =>
      answerEntropy && { ...answerEntropy.effective, problems: answerEntropy.problems },
  }),
  changeGate({
    name: 'distinct-answers',
    pattern: 'distinct-answers',
    title: () => 'Distinct answers',
    unit: 'ratio',
    better: 'neither',
    limits: plainLimits,
    of: ({ answerEntropy }) =>
      answerEntropy && { ...answerEntropy.distinct, problems: answerEntropy.problems },
  }),
  changeGate({
    name: 'token-entropy',
    pattern: 'token-entropy',
    title: () => 'Token entropy',
    unit: 'nats',
    better: 'neither',
    limits: natsLimits,
    of: (task) => task.tokenEntropy,
  }),
  changeGate({
    name: 'tokens',
    pattern: 'tokens',
    title: () => 'Tokens a sample',
    unit: 'tokens',
    better: 'lower',
    limits: plainLimits,
    of: (task) => task.tokens,
  }),
  changeGate({
    name: 'truncation',
    pattern: 'truncation',
    title: () => 'Truncation',
    unit: 'fraction',
    better: 'lower',
    limits: fractionLimits,
    of: (task) => task.truncation,
  }),
  changeGate({
    name: 'missing-answers',
    pattern: 'missing-answers',
    title: () => 'Missing answers',
    unit: 'fraction',
    better: 'lower',
    limits: fractionLimits,
    of: (task) => task.missingAnswers,
  }),
]
