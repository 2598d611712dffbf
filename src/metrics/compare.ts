// Pairs → Comparison: every task on its own, and all problems pooled. Pure; decides nothing.
import { note, type Note } from '../notes.ts'
import type { Pairing, ProblemPair, TaskPairs } from '../tally/pair.ts'
import { commonBudget } from './budgets.ts'
import type { Comparison, TaskComparison } from './comparison.ts'
import { compareAnswers } from './compare-answers.ts'
import type { CountAside, Counted } from './compare-counts.ts'
import { compareTask, joined, settingsOf, type Compared } from './compare-task.ts'
import { countsOf, type Group } from './group.ts'
import type { Settings } from './settings.ts'

/** Measures every task of `pairing`, which must have at least one. */
export function compare(pairing: Pairing, settings: Settings): Comparison {
  return comparisonOf(
    pairing,
    groupsOf(pairing).map((group) => compareTask(group, settings)),
  )
}

/** The same, where another thread can help. */
export async function compareByTwo(
  pairing: Pairing,
  settings: Settings,
  countAside: CountAside | undefined,
): Promise<Comparison> {
  const groups = groupsOf(pairing)
  const begun = groups.map((group) => countAside?.(countsOf(group), settingsOf(group, settings)))
  const compared: Compared[] = []
  for (const [at, group] of groups.entries()) compared.push(await compareGroup(group, settings, begun[at]))
  return comparisonOf(pairing, compared)
}

/** `counted`: what counts alone settle, where the other thread is at it. */
async function compareGroup(
  group: Group,
  chosen: Settings,
  counted: Promise<Counted> | undefined,
): Promise<Compared> {
  if (counted === undefined) return compareTask(group, chosen)
  const settings = settingsOf(group, chosen)
  const answered = compareAnswers(group, settings)()
  return joined(group, settings, await counted, answered)
}

/** Every task; and all problems pooled, unless one task is all of them. */
function groupsOf(pairing: Pairing): Group[] {
  const tasks = pairing.tasks.map(groupOf)
  return tasks.length === 1 ? tasks : [...tasks, pooled(pairing)]
}

/** `compared`: of each of `groupsOf`. */
function comparisonOf(pairing: Pairing, compared: readonly Compared[]): Comparison {
  const tasks = compared.slice(0, pairing.tasks.length)
  const all = compared.at(-1)?.comparison
  if (all === undefined) throw new Error('a pairing without tasks')
  return {
    tasks: tasks.map((one) => one.comparison),
    overall: tasks.length === 1 ? onlyTask(pairing, all) : all,
    notes: [...pairing.notes, ...tasks.flatMap((one) => one.notes), ...pooledNotes(pairing)],
  }
}

/** A task sampled less often than others bounds the k of all problems pooled. */
function pooledNotes({ tasks }: Pairing): Note[] {
  const budgets = tasks.map(({ task, pairs }) => ({ task, budget: commonBudget(pairs) }))
  const most = Math.max(...budgets.map(({ budget }) => budget))
  const [least] = budgets.sort((a, b) => a.budget - b.budget)
  if (least === undefined || least.budget === most) return []
  return [note('pooled-at-least-n', { k: least.budget, most, task: least.task })]
}

/** The same numbers as those of all problems, with the task's name before each problem. */
function onlyTask(pairing: Pairing, only: TaskComparison): TaskComparison {
  const { task = '', support, sharpening } = only
  const label = (problem: string): string => `${task}/${problem}`
  return {
    ...only,
    task: undefined,
    problems: allProblems(pairing),
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
    budgets: budgetsOf(pairs),
    strata: [pairs.length],
    label: (pair) => pair.problem,
    problems: { paired: pairs.length, onlyBaseline, onlyCandidate, otherQuestion },
  }
}

function budgetsOf(pairs: readonly ProblemPair[]): number[] {
  const budget = commonBudget(pairs)
  return pairs.map(() => budget)
}

function pooled({ tasks, unpaired }: Pairing): Group {
  return {
    task: undefined,
    pairs: tasks.flatMap((task) => task.pairs),
    // Each task at its own budget: one task sampled once must not hide what another one lost.
    budgets: tasks.flatMap((task) => budgetsOf(task.pairs)),
    strata: tasks.map((task) => task.pairs.length),
    label: (pair: ProblemPair) => `${pair.baseline.task}/${pair.problem}`,
    problems: allProblems({ tasks, unpaired }),
  }
}

/** Also those of tasks that only one side has: a whole task that was not evaluated is missing like a single problem. */
function allProblems({ tasks, unpaired }: Pick<Pairing, 'tasks' | 'unpaired'>): TaskComparison['problems'] {
  const total = (of: (task: Pairing['unpaired']) => number): number =>
    [unpaired, ...tasks].reduce((sum, task) => sum + of(task), 0)
  return {
    paired: tasks.reduce((sum, task) => sum + task.pairs.length, 0),
    onlyBaseline: total((task) => task.onlyBaseline),
    onlyCandidate: total((task) => task.onlyCandidate),
    otherQuestion: total((task) => task.otherQuestion),
  }
}
