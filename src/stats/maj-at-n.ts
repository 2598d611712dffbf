// How often each answer was given → the chance that the most frequent of m drawn answers is a correct one (maj@m,
// self-consistency). Ties between answers are broken by lot. Missing answers are drawn, but do not vote.
import { electionOf } from './election.ts'
import { kindsOf, pluralityOf, type Kind, type LawBook } from './plurality.ts'

/** One answer of one problem: how often it was given, and how often it was graded correct. */
export interface Vote {
  readonly seen: number
  readonly correct: number
}

export interface Majority {
  /** Chance that the winner is correct; without any vote nothing wins, which counts as wrong. */
  readonly value: number
  /** Of the draws that `value` was estimated from. */
  readonly standardError: number
}

/** All answers to one problem, in an order of their own, so that the order in which they were read changes no bit. */
export interface Ballot {
  /** How often each answer was given, ascending. */
  readonly seen: Float64Array
  /** How often each of them was graded correct, ascending among those given equally often. */
  readonly correct: Float64Array
  /** The places of those that were graded correct at least once. */
  readonly right: readonly number[]
  readonly kinds: readonly Kind[]
  /** Samples without an answer. */
  readonly missing: number
  readonly samples: number
}

/** `wrong`: how often each answer was given that was never graded correct, each above 0; it is sorted. `right`: all others. */
export function ballotOf(wrong: Float64Array, right: Vote[], missing: number): Ballot {
  // Nearly all are wrong, and numbers are sorted much faster than pairs of them.
  wrong.sort()
  right.sort((a, b) => a.seen - b.seen || a.correct - b.correct)
  const seen = new Float64Array(wrong.length + right.length)
  const correct = new Float64Array(seen.length)
  const places: number[] = []
  let samples = missing
  let next = 0
  for (let at = 0; at < seen.length; at++) {
    const vote = right[at - next]
    const isWrong = vote === undefined || (wrong[next] ?? Infinity) <= vote.seen
    const count = isWrong ? (wrong[next] ?? 0) : vote.seen
    seen[at] = count
    samples += count
    if (isWrong) next += 1
    else {
      correct[at] = vote.correct
      places.push(at)
    }
  }
  return { seen, correct, right: places, kinds: kindsOf(seen), missing, samples }
}

/**
 * maj@m of m samples drawn without replacement from those counted, 1 ≤ m ≤ their number. An answer that was graded both
 * ways counts by its share of correct gradings. Undefined where the sum takes more than `most` elementary steps; 1e6
 * take a few milliseconds. `book`: of m, for whoever asks for many ballots.
 */
export function exactMajority(ballot: Ballot, m: number, most: number, book?: LawBook): number | undefined {
  checkDraws(m, ballot)
  const { seen, correct, right, kinds, samples } = ballot
  if (m === samples) return correctShareOfMostFrequent(ballot)
  const plurality = pluralityOf(kinds, samples, m, book)
  let steps = 0
  for (const index of right) steps += plurality.steps(index)
  if (steps > most) return undefined
  let value = 0
  for (const index of right) {
    value += ((correct[index] ?? 0) / (seen[index] ?? NaN)) * plurality.chance(index)
  }
  return Math.min(value, 1)
}

function checkDraws(m: number, { samples }: Ballot): void {
  if (!Number.isSafeInteger(m) || m < 1 || m > samples) throw new RangeError(`maj@${m} of ${samples} samples`)
}

/** maj@m estimated: mean over seeded draws, each the first m of a partial Fisher–Yates shuffle of all samples. */
export function drawnMajority(
  ballot: Ballot,
  m: number,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Majority {
  checkDraws(m, ballot)
  const elect = electionOf(ballot, m, seed)
  let sum = 0
  let squares = 0
  for (let draw = 0; draw < draws; draw++) {
    const value = elect()
    sum += value
    squares += value ** 2
  }
  const value = sum / draws
  return { value, standardError: Math.sqrt(Math.max(0, squares / draws - value ** 2) / draws) }
}

/** Mean correctness of the answers with the highest count, which stand last; 0 where none has any. */
function correctShareOfMostFrequent({ seen, correct }: Ballot): number {
  const most = seen.at(-1)
  if (most === undefined) return 0
  let sum = 0
  const first = seen.indexOf(most)
  for (let index = first; index < seen.length; index++) sum += (correct[index] ?? 0) / most
  return sum / (seen.length - first)
}
