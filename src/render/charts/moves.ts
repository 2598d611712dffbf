// Tasks → where each stood before and after in the plane of answer entropy (nats) and pass@1, and what such a move is called.
import type { Range } from '../report-metrics.ts'
import type { ReportTask } from '../report-task.ts'

export interface Place {
  readonly entropy: number
  readonly solved: number
}

/** Less or more entropy, fewer or more solved: the four directions a task can move. */
export const quadrants = [
  { name: 'sharpened', entropy: -1, solved: 1 },
  { name: 'explored', entropy: 1, solved: 1 },
  { name: 'collapsed', entropy: -1, solved: -1 },
  { name: 'diffused', entropy: 1, solved: -1 },
] as const

export type Quadrant = (typeof quadrants)[number]

export interface Move {
  readonly task: ReportTask
  readonly baseline: Place
  readonly candidate: Place
  readonly change: Place
  readonly intervals: { readonly entropy: Range; readonly solved: Range }
  /** Undefined where one of the two did not change at all. */
  readonly quadrant: Quadrant['name'] | undefined
}

/** Tasks without pass@1 or answer entropy are left out; with one draw a problem entropy is 0 whatever the model. */
export function movesOf(tasks: readonly ReportTask[]): Move[] {
  return tasks.flatMap((task) => {
    const entropy = task.answerEntropy
    const first = task.passAtK.find(({ k }) => k === 1)
    if (entropy === null || entropy.draws < 2 || first === undefined) return []
    const change = { entropy: entropy.change, solved: first.change }
    return [
      {
        task,
        baseline: { entropy: entropy.baseline, solved: first.baseline },
        candidate: { entropy: entropy.candidate, solved: first.candidate },
        change,
        intervals: { entropy: entropy.interval, solved: first.interval },
        quadrant: quadrants.find(
          (one) => one.entropy === Math.sign(change.entropy) && one.solved === Math.sign(change.solved),
        )?.name,
      },
    ]
  })
}
