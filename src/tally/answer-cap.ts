// Rows → a tally whose memory stays bounded when every answer is different. Beyond a first number of distinct answers, long
// ones are kept as hashes; beyond a second, none are kept. What is kept depends on all answers together and not on their
// order, so shards come to the same.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { sha256 } from '../read/question-hash.ts'
import type { Row } from '../read/row.ts'
import { addRow, emptyTally } from './tally.ts'
import type { ProblemTally, Tally } from './tally.ts'

export interface AnswerLimits {
  /** Distinct answers of one model, problem by problem, that are kept as they are. */
  readonly texts: number
  /** That are kept at all. */
  readonly most: number
}

export const usualAnswers: AnswerLimits = { texts: 2 ** 18, most: 2 ** 20 }

export interface CappedTally {
  readonly tally: Tally
  add(row: Row, task: string): void
  /** Whether long answers are kept as hashes. */
  readonly isHashed: boolean
  /** So many different answers are kept; of more, none, and from then on none are needed. */
  readonly mostAnswers: number
  /** `side`: whose answers these are, for the sentence. */
  notes(side: string): Note[]
}

export function cappedTally(limits: AnswerLimits = usualAnswers): CappedTally {
  const tally = emptyTally()
  let distinct = 0
  let keeps: 'texts' | 'hashes' | 'nothing' = 'texts'
  const add = (row: Row, task: string): void => {
    distinct += addRow(tally, row, task)
    if (row.kind === 'counted' && (row.leftOut ?? 0) > 0) distinct = Infinity
    if (keeps === 'texts' && distinct > limits.texts) {
      keeps = 'hashes'
      if (distinct <= limits.most) hashAnswers(tally)
    }
    if (keeps === 'hashes' && distinct > limits.most) {
      keeps = 'nothing'
      for (const problem of problemsOf(tally)) problem.answers.clear()
    }
  }
  return {
    tally,
    get mostAnswers() {
      return keeps === 'nothing' ? 0 : limits.most
    },
    add(row, task) {
      add(keeps === 'texts' ? row : withAnswers(row, keeps === 'hashes' ? hashed : undefined), task)
    },
    get isHashed() {
      return keeps === 'hashes'
    },
    notes(side) {
      if (keeps === 'hashes') return [note('answers-hashed', { side, most: limits.texts })]
      return keeps === 'nothing' ? [note('answers-not-kept', { side, most: limits.most })] : []
    },
  }
}

/** Long answers by their hashes, so that models of which one is hashed can be compared. Changes the tally. */
export function hashAnswers(tally: Tally): void {
  for (const { answers } of problemsOf(tally)) {
    const counts = [...answers]
    answers.clear()
    for (const [answer, { seen, correct }] of counts) answers.add(hashed(answer), seen, correct)
  }
}

const prefix = 'sha256:'
const longest = prefix.length + 16

/** 64 bits of the hash. What is no longer than that stays as it is, a hash too. */
function hashed(answer: string | null): string | null {
  if (answer === null || answer.length <= longest) return answer
  const name = `${prefix}${sha256(answer).slice(0, 16)}`
  // A copy, because what is put together of pieces keeps the pieces, three times as much.
  return Buffer.from(name, 'latin1').toString('latin1')
}

/** `name`: undefined leaves the answers out. */
function withAnswers(row: Row, name: ((answer: string | null) => string | null) | undefined): Row {
  if (row.kind === 'sample') {
    if (row.answer === undefined) return row
    return { ...row, answer: name?.(row.answer) }
  }
  if (row.kind === 'trace') return row
  const answers =
    name &&
    row.answers &&
    Array.from(row.answers, ([answer, seen, correct]) => [name(answer), seen, correct] as const)
  return { ...row, answers }
}

function* problemsOf(tally: Tally): Generator<ProblemTally> {
  for (const problems of tally.values()) yield* problems.values()
}
