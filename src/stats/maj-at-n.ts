// How often each answer was given → the chance that the most frequent of m drawn answers is a correct one (maj@m,
// self-consistency). Ties between answers are broken by lot. Missing answers are drawn, but do not vote.
import { electionOf } from './election.ts'
import { pluralityOf, type LawBook } from './plurality.ts'

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

/** All answers to one problem, the rarest first and in an order of their own, so that the order of reading changes no bit. */
export interface Ballot {
  readonly votes: readonly Vote[]
  /** Samples without an answer. */
  readonly missing: number
  readonly samples: number
}

export function ballotOf(votes: Iterable<Vote>, missing: number): Ballot {
  const cast = [...votes]
    .filter(({ seen }) => seen > 0)
    .sort((a, b) => a.seen - b.seen || a.correct - b.correct)
  return { votes: cast, missing, samples: cast.reduce((sum, { seen }) => sum + seen, missing) }
}

/**
 * maj@m of m samples drawn without replacement from those counted, 1 ≤ m ≤ their number. An answer that was graded both
 * ways counts by its share of correct gradings. Undefined where the sum takes more than `most` elementary steps; 1e6
 * take a few milliseconds. `book`: of m, for whoever asks for many ballots.
 */
export function exactMajority(ballot: Ballot, m: number, most: number, book?: LawBook): number | undefined {
  checkDraws(m, ballot)
  const { votes, missing, samples } = ballot
  if (m === samples) return correctShareOfMostFrequent(votes)
  const counts = votes.map(({ seen }) => seen)
  const plurality = pluralityOf(counts, missing, m, book)
  let steps = 0
  for (const [index, { correct }] of votes.entries()) if (correct > 0) steps += plurality.steps(index)
  if (steps > most) return undefined
  let value = 0
  for (const [index, { seen, correct }] of votes.entries()) {
    if (correct > 0) value += (correct / seen) * plurality.chance(index)
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

/** Mean correctness of the answers given most often, which stand last; 0 where there are none. */
function correctShareOfMostFrequent(votes: readonly Vote[]): number {
  const most = votes.at(-1)?.seen
  const leaders = votes.filter(({ seen }) => seen === most)
  const correct = leaders.reduce((sum, vote) => sum + vote.correct / vote.seen, 0)
  return leaders.length === 0 ? 0 : correct / leaders.length
}
