// The one order in which tallies are walked, so that nothing downstream depends on the order of reading.
import type { ProblemTally, Tally } from './tally.ts'

/** By UTF-16 code unit, as `<` compares strings: the same everywhere, whatever the locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function sortedTasks(tally: Tally): string[] {
  return [...tally.keys()].sort(byCodeUnit)
}

/** The task's problems by id, then by question. */
export function sortedProblems(tally: Tally, task: string): ProblemTally[] {
  const problems = [...(tally.get(task)?.values() ?? [])]
  return problems.sort(
    (a, b) => byCodeUnit(a.problem, b.problem) || byCodeUnit(a.question ?? '', b.question ?? ''),
  )
}
