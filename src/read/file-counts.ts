// Rows of one file → the counts that `leash inspect` shows.
import type { Answered, CountedRow, Row } from './row.ts'

/** For how many samples a file records something. */
export interface Recorded {
  /** An answer, missing or not. */
  readonly answers: number
  readonly tokens: number
  readonly tokenEntropy: number
  readonly logprob: number
  readonly truncated: number
  /** The text of the question, or its hash. */
  readonly questions: number
}

export interface FileCounts {
  add(row: Row, task: string): void
  readonly tasks: string[]
  /** Name of a problem → its samples. */
  readonly problems: ReadonlyMap<string, number>
  readonly samples: number
  readonly traces: number
  readonly recorded: Recorded
  /** Of the recorded answers, the missing ones. */
  readonly missing: number
}

type Counts = { -readonly [K in keyof Recorded]: number }

export function fileCounts(): FileCounts {
  const tasks = new Set<string>()
  const problems = new Map<string, number>()
  const recorded: Counts = { answers: 0, tokens: 0, tokenEntropy: 0, logprob: 0, truncated: 0, questions: 0 }
  const all = { samples: 0, traces: 0, missing: 0 }
  return {
    add(row, task) {
      tasks.add(task)
      const name = problemName(row, task)
      const n = row.kind === 'sample' ? 1 : row.kind === 'counted' ? row.n : 0
      problems.set(name, (problems.get(name) ?? 0) + n)
      all.samples += n
      if (row.kind === 'trace') {
        all.traces += 1
        return
      }
      if (row.question !== undefined) recorded.questions += n
      if (row.kind === 'sample') {
        if (row.answer !== undefined) recorded.answers += 1
        if (row.answer === null) all.missing += 1
        if (row.tokens !== undefined) recorded.tokens += 1
        if (row.tokenEntropy !== undefined) recorded.tokenEntropy += 1
        // As in a tally: without its tokens a log-probability feeds nothing.
        if (row.logprob !== undefined && row.tokens !== undefined) recorded.logprob += 1
        if (row.truncated !== undefined) recorded.truncated += 1
        return
      }
      all.traces += row.traces.length
      recorded.answers += row.leftOut ?? 0
      const { seen, missing } = row.answered ?? answeredBy(row)
      recorded.answers += seen
      all.missing += missing
      recorded.tokens += row.tokens?.[0] ?? 0
      recorded.tokenEntropy += row.tokenEntropy?.[0] ?? 0
      recorded.logprob += row.logprob?.[0] ?? 0
      recorded.truncated += row.truncated?.[0] ?? 0
    },
    get tasks() {
      return [...tasks].sort()
    },
    problems,
    recorded,
    get samples() {
      return all.samples
    },
    get traces() {
      return all.traces
    },
    get missing() {
      return all.missing
    },
  }
}

/** A problem is its task, its id and its question; NUL cannot be typed by accident. */
function problemName(row: Row, task: string): string {
  const question = row.kind === 'trace' ? undefined : row.question
  return `${task}\u0000${row.problem}\u0000${question ?? ''}`
}

/** Fewest, middle and most samples of the problems that have any; undefined: none has. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

export function spreadOf(problems: ReadonlyMap<string, number>): Spread | undefined {
  const sorted = Float64Array.from([...problems.values()].filter((n) => n > 0)).sort()
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (min === undefined || max === undefined) return undefined
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
  return { min, median, max }
}

function answeredBy({ answers }: CountedRow): Pick<Answered, 'seen' | 'missing'> {
  const all = { seen: 0, missing: 0 }
  for (const [answer, seen] of answers ?? []) {
    all.seen += seen
    if (answer === null) all.missing += seen
  }
  return all
}
