// Which tasks a rule is judged on: the pooled problems, or each task that its names and globs match.
import picomatch from 'picomatch'
import { fault, type Fault } from '../faults.ts'
import type { Comparison, TaskComparison } from '../metrics/comparison.ts'
import { countIn } from '../metrics/gates/count-in.ts'
import type { Rule } from '../options/policy.ts'

export interface Covered {
  readonly tasks: readonly TaskComparison[]
  readonly faults: readonly Fault[]
}

/** In the comparison's order; each task once, however many names match it. */
export function coveredBy(rule: Rule, comparison: Comparison): Covered {
  if (rule.tasks === undefined) {
    return { tasks: [comparison.overall], faults: kFaults(rule, comparison.tasks) }
  }
  const matchers = rule.tasks.map((name) => ({ name, matches: matcher(name) }))
  const tasks = comparison.tasks.filter(({ task = '' }) => matchers.some(({ matches }) => matches(task)))
  const unknown = matchers.filter(({ matches }) => !tasks.some(({ task = '' }) => matches(task)))
  const known = comparison.tasks.map(({ task = '' }) => task).join(', ')
  const unknownTasks = unknown.map(({ name }) =>
    fault('unknown-task-in-policy', { where: rule.where, task: name, tasks: known }),
  )
  return { tasks, faults: [...unknownTasks, ...kFaults(rule, tasks)] }
}

/** A task is matched by its exact name, also where that has glob characters, or by a glob whose `*` crosses slashes. */
function matcher(name: string): (task: string) => boolean {
  const glob = picomatch(name, { bash: true, dot: true, nonegate: true, windows: false })
  return (task) => task === name || glob(task)
}

/** A k that none of the tasks can answer is a mistake in the policy; one that some cannot is missing data there. */
function kFaults(rule: Rule, tasks: readonly TaskComparison[]): Fault[] {
  const k = countIn(rule.metric, 'pass@')
  if (k === undefined || tasks.length === 0) return []
  const most = tasks.reduce((best, task) => (samplesOf(task) > samplesOf(best) ? task : best))
  const n = samplesOf(most)
  if (n >= k) return []
  return [fault('k-above-n', { where: rule.where, k, n, task: most.task ?? 'all problems' })]
}

function samplesOf({ samples }: TaskComparison): number {
  return Math.min(samples.baseline.min, samples.candidate.min)
}
