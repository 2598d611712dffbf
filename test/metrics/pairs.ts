// Builds pairs of problems for tests from counts that a reader can check in the head.
import { commonBudget } from '../../src/metrics/budgets.ts'
import type { Group } from '../../src/metrics/group.ts'
import type { Settings } from '../../src/metrics/settings.ts'
import { pairTallies, type Pairing, type TaskPairs } from '../../src/tally/pair.ts'
import { addRow, emptyTally, type Tally } from '../../src/tally/tally.ts'

/** n samples of which c are correct; answers as [answer, seen, correct]. */
export interface Side {
  readonly n: number
  readonly c: number
  readonly answers?: readonly (readonly [string | null, number, number])[]
  /** [samples that record it, sum]; token entropy in millionths of a nat. */
  readonly tokens?: readonly [number, number]
  readonly tokenEntropy?: readonly [number, number]
  readonly truncated?: readonly [number, number]
  /** [name, log-probability in millionths of a nat, tokens]. */
  readonly traces?: readonly (readonly [string, number, number])[]
}

export type Problem = readonly [baseline: Side, candidate: Side]

/** One task with these problems, called 0, 1, 2 … */
export function taskOf(problems: readonly Problem[], task = 'task'): TaskPairs {
  const tally = (side: 0 | 1): Tally => {
    const all = emptyTally()
    problems.forEach((problem, index) => {
      add(all, task, String(index).padStart(5, '0'), problem[side])
    })
    return all
  }
  const [only] = pairTallies(tally(0), tally(1)).tasks
  if (only === undefined) throw new Error('a task needs at least one problem')
  return only
}

function add(tally: Tally, task: string, problem: string, side: Side): void {
  const { n, c, answers, tokens, tokenEntropy, truncated, traces = [] } = side
  const rest = { question: undefined, answers, tokens, tokenEntropy, truncated, logprob: undefined, traces }
  addRow(tally, { kind: 'counted', task, problem, n, c, ...rest }, task)
}

/** `times` problems alike. */
export function repeat(times: number, baseline: Side, candidate: Side): Problem[] {
  return Array.from({ length: times }, () => [baseline, candidate] as const)
}

/** Few resamples: enough for bounds and order, quick. */
export const settings: Settings = { k: [], majority: [], level: 0.95, resamples: 1000, epsilon: 0, seed: 1 }

/** The task's problems, to be compared together. */
export function groupOf({ task, pairs, onlyBaseline, onlyCandidate, otherQuestion }: TaskPairs): Group {
  const problems = { paired: pairs.length, onlyBaseline, onlyCandidate, otherQuestion }
  const budget = commonBudget(pairs)
  const budgets = pairs.map(() => budget)
  return { task, pairs, budgets, strata: [pairs.length], label: (pair) => pair.problem, problems }
}

/** A pairing in which every problem has its partner. */
export function pairingOf(tasks: readonly TaskPairs[]): Pairing {
  return { tasks, unpaired: { onlyBaseline: 0, onlyCandidate: 0, otherQuestion: 0 }, notes: [] }
}
