// A plan → the JSON of `leash plan --json`, schema `leash.plan/1`: its fields as they are, unknown as null.
import type { Note } from '../notes.ts'
import type { Plan } from '../plan/plan.ts'
import type { RulePlan } from '../plan/rule-plan.ts'

export function planJson(plan: Plan, notes: readonly Note[]): object {
  const { visible, rules, policy, reach, ...rest } = plan
  return {
    schema: 'leash.plan/1',
    ...rest,
    visible: visible.map((row) => ({ ...row, drop: row.drop ?? null, passAt1Drop: row.passAt1Drop ?? null })),
    rules: rules.map(ruleJson),
    notPlanned: rules.flatMap(({ metric, limit, why }) => (why === undefined ? [] : [`${metric} ${limit}`])),
    policy: { ...policy, fails: policy.fails ?? null },
    reach: { ...reach, samplesForEpsilon: reach.samplesForEpsilon ?? null },
    notes,
  }
}

/** `drop` is what is planned for as a drop of pass@k; null for other metrics. */
function ruleJson({ ofPair, ...rule }: RulePlan): object {
  const isPassAtK = rule.metric.startsWith('pass@') || rule.metric === 'support.shrunk'
  return {
    ...rule,
    k: rule.k ?? null,
    planned: rule.planned ?? null,
    plannedIs: ofPair ? 'value' : 'change',
    drop: isPassAtK && rule.planned !== undefined ? -rule.planned : null,
    noticed: rule.noticed ?? null,
    seen: rule.seen ?? null,
    samplesNeeded: rule.samplesNeeded ?? null,
    problemsNeeded: rule.problemsNeeded ?? null,
    why: rule.why ?? null,
  }
}
