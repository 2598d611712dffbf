// The policy where there is no file, and the value of every key that a file leaves out.
import type { Policy, Rule } from './policy.ts'

/** Where the policy is looked for when nobody says otherwise. */
export const usualPolicy = '.github/leash.yml'

const where = 'the default policy'
const noDrop = { kind: 'max-drop', text: '0pp', amount: 0, unit: 'pp' } as const
const noise = { kind: 'max', text: 'noise', amount: undefined, unit: 'noise' } as const

/** The two rules on reach share what one alone could err, so that all three err together as docs/adr/0009 says. */
const half = 0.975
const rest = { tasks: undefined, severity: 'fail', where } as const

const gate: readonly Rule[] = [
  { metric: 'pass@1', limit: noDrop, level: undefined, ...rest },
  { metric: 'pass@max', limit: noDrop, level: half, ...rest },
  { metric: 'support.shrunk', limit: noise, level: half, ...rest },
]

/** Fails on a significant drop of pass@1 or of reach, and on more lost problems than chance explains. */
export const defaultPolicy: Policy = {
  file: undefined,
  configs: [],
  candidate: undefined,
  baseline: undefined,
  origin: undefined,
  read: {},
  budgets: {},
  k: [],
  gate,
  evidence: 'significant',
  undecided: { missing: 'fail', noise: 'warn' },
  level: 0.95,
  resamples: 10_000,
  epsilon: 0,
}
