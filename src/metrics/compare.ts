// Pairs → Comparison: every task on its own, and all problems pooled. Pure; decides nothing.
import type { Pairing, ProblemPair, TaskPairs } from '../tally/pair.ts'
import type { Comparison, TaskComparison } from './comparison.ts'
import { compareTask } from './compare-task.ts'
import type { Group } from './group.ts'
import type { Settings } from './settings.ts'

/** Measures every task of `pairing`, which must have at least one. */
export function compare(pairing: Pairing, settings: Settings): Comparison {
  const tasks = pairing.tasks.map((task) => compareTask(groupOf(task), settings))
  const overall = compareTask(pooled(pairing.tasks), settings)
  return {
    tasks: tasks.map((one) => one.comparison),
    overall: overall.comparison,
    notes: [...pairing.notes, ...tasks.flatMap((one) => one.notes)],
  }
}

function groupOf({ task, pairs, onlyBaseline, onlyCandidate, otherQuestion }: TaskPairs): Group {
  return {
    task,
    pairs,
    strata: [pairs.length],
    label: (pair) => pair.problem,
    problems: { paired: pairs.length, onlyBaseline, onlyCandidate, otherQuestion },
  }
}

function pooled(tasks: readonly TaskPairs[]): Group {
  const total = (of: (task: TaskPairs) => number): number => tasks.reduce((sum, task) => sum + of(task), 0)
  const problems: TaskComparison['problems'] = {
    paired: total((task) => task.pairs.length),
    onlyBaseline: total((task) => task.onlyBaseline),
    onlyCandidate: total((task) => task.onlyCandidate),
    otherQuestion: total((task) => task.otherQuestion),
  }
  return {
    task: undefined,
    pairs: tasks.flatMap((task) => task.pairs),
    strata: tasks.map((task) => task.pairs.length),
    label: (pair: ProblemPair) => `${pair.baseline.task}/${pair.problem}`,
    problems,
  }
}
