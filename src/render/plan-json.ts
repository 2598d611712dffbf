// A plan → the JSON of `leash plan --json`, schema `leash.plan/1`: its fields as they are, unknown as null.
import type { Note } from '../notes.ts'
import type { Plan } from '../plan/plan.ts'

export function planJson(plan: Plan, notes: readonly Note[]): object {
  const { visible, rules, policy, reach, ...rest } = plan
  return {
    schema: 'leash.plan/1',
    ...rest,
    visible: visible.map((row) => ({ ...row, drop: row.drop ?? null, passAt1Drop: row.passAt1Drop ?? null })),
    rules: rules.map((rule) => ({
      ...rule,
      noticed: rule.noticed ?? null,
      samplesNeeded: rule.samplesNeeded ?? null,
      problemsNeeded: rule.problemsNeeded ?? null,
    })),
    policy: { ...policy, fails: policy.fails ?? null },
    reach: { ...reach, samplesForEpsilon: reach.samplesForEpsilon ?? null },
    notes,
  }
}
