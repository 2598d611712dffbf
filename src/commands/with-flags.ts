// A flag beats the policy.
import type { AskedByFlags } from '../options/command-line/choices.ts'
import type { Policy } from '../options/policy.ts'
import { chosenFirst } from '../read/choices.ts'

export function withFlags(policy: Policy, { choices, budgets }: AskedByFlags): Policy {
  return {
    ...policy,
    read: chosenFirst(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets },
  }
}
