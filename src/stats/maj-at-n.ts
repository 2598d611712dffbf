// How often each answer was given → the chance that the most frequent of m drawn answers is a correct one (maj@m,
// self-consistency). Ties between answers are broken by lot. Missing answers are drawn, but do not vote.
import { electionOf } from './election.ts'
import { pluralities, type Pluralities } from './plurality.ts'
import { spreadOf, type Spread } from './spread.ts'

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

/** One that was graded correct at least once. */
export interface RightVote extends Vote {
  /** Where the spread says how many answers were given as often. */
  readonly kind: number
}

/** All answers to one problem, in an order of their own, so that the order in which they were read changes no bit. */
export interface Ballot {
  /** Of all answers but the missing ones. */
  readonly spread: Spread
  /** Ascending; among equal answers they come last. */
  readonly right: readonly RightVote[]
  /** Samples without an answer. */
  readonly missing: number
  readonly samples: number
}

/** `seen`: how often each answer was given. `right`: those of them that were graded correct at least once; they are sorted. */
export function ballotOf(seen: readonly number[], right: Vote[], missing: number): Ballot {
  const spread = spreadOf(seen)
  right.sort((a, b) => a.seen - b.seen || a.correct - b.correct)
  const placed = right.map((vote) => ({ ...vote, kind: spread.counts.indexOf(vote.seen) }))
  return { spread, right: placed, missing, samples: spread.n + missing }
}

/**
 * maj@m of m samples drawn without replacement from those counted, 1 ≤ m ≤ their number. An answer that was graded both
 * ways counts by its share of correct gradings. Undefined where the sum takes more than `most` elementary steps; 1e6
 * take a few milliseconds. `drawings`: of m, for whoever asks for many ballots.
 */
export function exactMajority(
  ballot: Ballot,
  m: number,
  most: number,
  drawings: Pluralities = pluralities(m),
): number | undefined {
  checkDraws(m, ballot)
  const { spread, right, samples } = ballot
  if (m === samples) return correctShareOfMostFrequent(ballot)
  if (right.length === 0) return 0
  const plurality = drawings(spread, samples)
  let steps = 0
  for (const { kind } of right) steps += plurality.steps(kind)
  if (steps > most) return undefined
  let value = 0
  for (const { seen, correct, kind } of right) value += (correct / seen) * plurality.chance(kind)
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

/** Mean correctness of the answers with the highest count; 0 where there is none. */
function correctShareOfMostFrequent({ spread: { counts, answers }, right }: Ballot): number {
  const last = counts.length - 1
  let sum = 0
  for (const { seen, correct, kind } of right) if (kind === last) sum += correct / seen
  return last < 0 ? 0 : sum / (answers[last] ?? NaN)
}
