// Rows of one file → the counts that `leash inspect` shows.
import type { Row } from './row.ts'

export interface FileCounts {
  add(row: Row, task: string): void
  readonly tasks: string[]
  readonly problems: ReadonlySet<string>
  readonly samples: number
  readonly traces: number
  /** Samples whose answer the file records, missing or not. */
  readonly answers: number
  /** Of those, the missing ones. */
  readonly missing: number
}

export function fileCounts(): FileCounts {
  const tasks = new Set<string>()
  const problems = new Set<string>()
  let samples = 0
  let traces = 0
  let answers = 0
  let missing = 0
  return {
    add(row, task) {
      tasks.add(task)
      problems.add(problemName(row, task))
      if (row.kind === 'trace') traces += 1
      else if (row.kind === 'sample') {
        samples += 1
        if (row.answer !== undefined) answers += 1
        if (row.answer === null) missing += 1
      } else {
        samples += row.n
        traces += row.traces.length
        for (const [answer, seen] of row.answers ?? []) {
          answers += seen
          if (answer === null) missing += seen
        }
      }
    },
    get tasks() {
      return [...tasks].sort()
    },
    problems,
    get samples() {
      return samples
    },
    get traces() {
      return traces
    },
    get answers() {
      return answers
    },
    get missing() {
      return missing
    },
  }
}

/** A problem is its task, its id and its question; NUL cannot be typed by accident. */
function problemName(row: Row, task: string): string {
  const question = row.kind === 'trace' ? undefined : row.question
  return `${task}\u0000${row.problem}\u0000${question ?? ''}`
}
