// One rule of a policy and a design → how often the rule will notice a change of the size that it is about, and what it would take
// to notice it as often as asked. Or why that cannot be said.
import type { ValueUnit } from '../metrics/format-value.ts'
import { findGate } from '../metrics/gateable.ts'
import type { Policy, Rule } from '../options/policy.ts'
import { planDrawn } from './drawn-rule.ts'
import { planPassAtK } from './pass-at-k-rule.ts'
import type { Design, Wish } from './plan.ts'
import { sightOf } from './sight.ts'
import { planSupport } from './support-rule.ts'

export interface RulePlan {
  readonly metric: string
  /** As in the policy: `max-drop 2pp`. */
  readonly limit: string
  /** Of `planned` and `seen`. */
  readonly unit: ValueUnit
  /** Tries at which the metric is taken. Undefined: it has no such number. */
  readonly k: number | undefined
  /** Whether `planned` is a value that belongs to both models together; else it is a change. */
  readonly ofPair: boolean
  /** The true change (candidate − baseline) or value that is planned for. Undefined: nothing can be planned. */
  readonly planned: number | undefined
  /** How often it is noticed with this design. Undefined: k has too few samples, or nothing can be planned. */
  readonly noticed: number | undefined
  /** The smallest change that is noticed as often as asked with this design, without sign. Undefined: none, or not known. */
  readonly seen: number | undefined
  /** Least samples a problem, with these problems. Undefined: none are enough, or not known for this rule. */
  readonly samplesNeeded: number | undefined
  /** Least problems, with these samples. */
  readonly problemsNeeded: number | undefined
  /** Why nothing can be planned. */
  readonly why: string | undefined
}

export function planRule(rule: Rule, design: Design, policy: Policy, wish: Wish): RulePlan {
  const { metric, traces } = rule
  const gate = findGate(metric)
  // parsePolicy lets no other metric through; a policy made in code must not either.
  if (gate === undefined) throw new Error(`no metric ${metric}`)
  if (metric.startsWith('pass@')) return planPassAtK(rule, design, policy, wish)
  const sight = sightOf({ metric, traces, samples: design.samples, epsilon: policy.epsilon })
  if (sight !== undefined) return planDrawn(rule, gate.unit, sight, design, policy, wish)
  return planSupport(rule, gate.unit, design, policy, wish)
}
