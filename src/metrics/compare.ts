// Pairs → Comparison: every task on its own, and all problems pooled. Pure; decides nothing.
import type { Pairing, ProblemPair, TaskPairs } from '../tally/pair.ts'
import type { Comparison, TaskComparison } from './comparison.ts'
import { compareTask } from './compare-task.ts'
import type { Group } from './group.ts'
import type { Settings } from './settings.ts'

/** Measures every task of `pairing`, which must have at least one. */
export function compare(pairing: Pairing, settings: Settings): Comparison {
  const tasks = pairing.tasks.map((task) => compareTask(groupOf(task), settings))
  return {
    tasks: tasks.map((one) => one.comparison),
    overall: overallOf(
      pairing.tasks,
      tasks.map((one) => one.comparison),
      settings,
    ),
    notes: [...pairing.notes, ...tasks.flatMap((one) => one.notes)],
  }
}

/** One task is all problems: the same numbers, with the task's name before each problem. */
function overallOf(
  tasks: readonly TaskPairs[],
  [first, ...more]: readonly TaskComparison[],
  settings: Settings,
): TaskComparison {
  if (first === undefined || more.length > 0) return compareTask(pooled(tasks), settings).comparison
  const { task = '', support, sharpening } = first
  const label = (problem: string): string => `${task}/${problem}`
  return {
    ...first,
    task: undefined,
    support: {
      ...support,
      lost: support.lost.map(label),
      gained: support.gained.map(label),
      lostBeyondNoise: support.lostBeyondNoise.map(label),
    },
    sharpening: sharpening && {
      ...sharpening,
      offCommon: sharpening.offCommon.map(({ problem, residual }) => ({ problem: label(problem), residual })),
    },
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
