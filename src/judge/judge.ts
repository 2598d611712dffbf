// Comparison × policy → findings, verdict, exit code. Measures nothing and prints nothing.
import { refuse } from '../faults.ts'
import type { Comparison, TaskComparison } from '../metrics/comparison.ts'
import type { ValueUnit } from '../metrics/format-value.ts'
import { findGate, measure } from '../metrics/gateable.ts'
import type { Gate } from '../metrics/gates/gate.ts'
import { countIn } from '../metrics/gates/count-in.ts'
import type { Measured } from '../metrics/measure.ts'
import type { Policy, Rule } from '../options/policy.ts'
import type { Interval } from '../stats/interval.ts'
import { atLevel } from './at-level.ts'
import { boundOf, isChange, sideOf } from './breach.ts'
import { coveredBy } from './covered.ts'
import { weigh } from './evidence.ts'
import { verdictOf } from './verdict.ts'
import { whyBeyond, whyIncomplete, whyKept, whyMissing } from './why.ts'

export type VerdictWord = 'pass' | 'fail' | 'undecided'

/** One rule judged on one task: everything a reader needs to judge it again by eye. */
export interface Finding {
  readonly metric: string
  /** Undefined: all problems pooled. */
  readonly task: string | undefined
  /** As in the policy: `max-drop 2pp`. */
  readonly limit: string
  /** In the metric's own unit (fraction, nats, problems); a change for drop and rise limits. Undefined: unknown. */
  readonly measured: number | undefined
  /** Unit of `measured` and `interval`. */
  readonly unit: ValueUnit
  readonly interval: Interval | undefined
  readonly verdict: VerdictWord
  /** Undecided only: no data, or data that cannot tell. */
  readonly because: 'missing' | 'noise' | undefined
  readonly severity: 'fail' | 'warn'
  /** One sentence. */
  readonly why: string
}

export interface Judgement {
  readonly verdict: VerdictWord
  readonly findings: readonly Finding[]
  /** 0 pass, 1 fail, and undecided where the policy says so. */
  readonly exitCode: 0 | 1
}

/**
 * Judges every rule on every task it covers, in the policy's order. Throws `Faults` for rules that name a task or a k
 * that nothing here can answer.
 */
export function judge(comparison: Comparison, policy: Policy): Judgement {
  const covered = policy.gate.map((rule) => ({ rule, ...coveredBy(rule, comparison) }))
  refuse(covered.flatMap(({ faults }) => faults))
  const asked = covered.flatMap(({ rule, tasks }) => tasks.map((task) => ({ rule, task })))
  const findings = withoutRepeats(asked).map(({ rule, task }) => find(rule, task, policy))
  return verdictOf(findings, policy.undecided)
}

/** pass@max may be the pass@K of another rule, or pass@1 where there is one sample: the first such rule says it all. */
function withoutRepeats<T extends { readonly rule: Rule; readonly task: TaskComparison }>(
  asked: readonly T[],
): T[] {
  const seen = new Set<string>()
  return asked.filter(({ rule, task }) => {
    const metric = rule.metric === 'pass@max' ? `pass@${task.passAtK.at(-1)?.k ?? 'max'}` : rule.metric
    const key = JSON.stringify([metric, rule.traces, task.task, rule.limit, rule.severity])
    return seen.size < seen.add(key).size
  })
}

type Outcome = Pick<Finding, 'verdict' | 'because' | 'why'> & Partial<Pick<Finding, 'measured' | 'interval'>>

function find(rule: Rule, task: TaskComparison, policy: Policy): Finding {
  const gate = findGate(rule.metric)
  // parsePolicy lets no other metric through; a policy made in code must not either.
  if (gate === undefined) throw new Error(`no metric ${rule.metric}`)
  const level = rule.level ?? policy.level
  const found = measure(rule.metric, task, level, rule.traces)
  const measured = found && atLevel(found, policy.level, level)
  const outcome =
    measured === undefined
      ? missing(rule, gate, whyUnknown(rule, gate, task))
      : unlessIncomplete(judgeMeasured(rule, gate, measured, policy), task)
  return {
    ...unmeasured(rule, gate, task.task),
    ...outcome,
  }
}

/** What a finding says of its rule, before anything is known. */
export function unmeasured(
  rule: Rule,
  gate: Gate,
  task: string | undefined,
): Omit<Finding, 'verdict' | 'because' | 'why'> {
  return {
    metric: rule.traces === undefined ? rule.metric : `${rule.metric} (${rule.traces})`,
    task,
    limit: `${rule.limit.kind} ${rule.limit.text}`,
    unit: gate.unit,
    severity: rule.severity,
    measured: undefined,
    interval: undefined,
  }
}

function judgeMeasured(rule: Rule, gate: Gate, measured: Measured, policy: Policy): Outcome {
  const bound = boundOf(rule.limit, measured)
  if ('noBound' in bound) {
    const quantity = isChange(rule.limit.kind) ? measured.change : measured.value
    return {
      ...missing(rule, gate, bound.noBound),
      measured: quantity?.amount,
      interval: quantity?.interval,
    }
  }
  const { amount, interval } = bound.quantity
  const side = sideOf(bound, amount)
  const judged = { rule, gate, measured, bound, side, level: rule.level ?? policy.level }
  if (side !== 'beyond') {
    return { measured: amount, interval, verdict: 'pass', because: undefined, why: whyKept(judged) }
  }
  const weight = weigh(policy.evidence, bound, measured)
  const verdict = weight === 'enough' ? ('fail' as const) : ('undecided' as const)
  // Without an interval nothing can ever be told: that is data missing, not data that are noisy.
  const lacking = weight === 'no-interval' ? ('missing' as const) : ('noise' as const)
  const because = weight === 'enough' ? undefined : lacking
  return { measured: amount, interval, verdict, because, why: whyBeyond(judged, weight) }
}

/** A limit kept on the problems that are there says nothing of those the candidate has no samples of. */
function unlessIncomplete(outcome: Outcome, { problems }: TaskComparison): Outcome {
  const absent = problems.onlyBaseline + problems.otherQuestion
  if (outcome.verdict !== 'pass' || absent === 0) return outcome
  const why = `${outcome.why} ${whyIncomplete(absent, problems.paired + absent)}`
  return { ...outcome, verdict: 'undecided', because: 'missing', why }
}

export function missing(rule: Rule, gate: Gate, because: string): Outcome {
  return { verdict: 'undecided', because: 'missing', why: whyMissing(rule, gate, because) }
}

function of({ traces }: Rule): string {
  return traces === undefined ? '' : ` of ${traces}`
}

function whyUnknown(rule: Rule, gate: Gate, task: TaskComparison): string {
  const k = countIn(rule.metric, 'pass@')
  const n = Math.min(task.samples.baseline.min, task.samples.candidate.min)
  if (k !== undefined && k > n) return `the smallest problem has only ${n} samples`
  if (rule.metric === 'answer-entropy') return 'the files record no answers, or only one a problem'
  if (gate.takesTraces === true) return `no trace${of(rule)} was scored by both models`
  return 'it is unknown on these problems'
}
