// maj@n: how likely the most frequent answer of n samples is correct (self-consistency).
import { ballotOf, drawnMajority, exactMajority, type Ballot, type Vote } from '../stats/maj-at-n.ts'
import { lawBook, type LawBook } from '../stats/plurality.ts'
import type { ProblemPair } from '../tally/pair.ts'
import type { ProblemTally } from '../tally/tally.ts'
import { entropyDraws, withAnswers } from './answer-entropy.ts'
import type { Card } from './card.ts'
import { changesOf, type Change, type Curve } from './change.ts'
import type { Later } from './draw-together.ts'
import { strataOf, type Group } from './group.ts'
import type { Missing } from './missing.ts'
import { onceAPair } from './once-a-pair.ts'
import { seedOf } from './seed.ts'
import type { Settings } from './settings.ts'

export const card: Card = {
  name: 'maj@n',
  title: 'maj@n',
  measures:
    'How likely the most frequent answer among n samples of a problem is correct, averaged over the problems.',
  formula:
    'Expectation over n samples drawn without replacement. Of answers given equally often one is drawn by lot; missing answers do not ' +
    'vote; without any answer it counts as wrong. Exact where the sum is short (always at n = all samples), else the mean of seeded draws. ' +
    'Shown at n = 4, 16, 64, at all samples where these are equally many, and at every n that the policy names.',
  readItAs:
    'What a user gets who votes. It needs the right answer to be the most frequent one, not only to occur.',
  misleadsWhen: 'The same answer is written in several ways: its votes are split.',
  interval:
    'Of the change: paired bootstrap over problems, widened for few problems; the noise of draws is part of it. ' +
    'Its own standard error is given beside it.',
  source:
    'Wang et al. 2023, self-consistency (arXiv 2203.11171). Ties are not standardised; the rule above is Leash’s.',
}

export interface MajAtN extends Change {
  readonly n: number
  /** Standard error of `change` that comes from draws alone; 0 where all is exact. */
  readonly drawError: number
  /** Paired problems that could be used. */
  readonly problems: number
}

/** More steps than this are drawn instead of summed: about a tenth of a millisecond. */
const steps = 5e4

/** Ascending n. Uses the problems whose answers both models record. */
export function majorityOf(group: Group, settings: Settings, missing: Missing): Later<MajAtN[]> {
  const pairs = withAnswers(group.pairs)
  if (pairs.length === 0) return () => []
  const most = entropyDraws(pairs)
  const even = pairs.every((pair) => recorded(pair.baseline) === most && recorded(pair.candidate) === most)
  const wanted = [4, 16, 64, ...settings.majority, ...(even ? [most] : [])].filter((n) => n <= most)
  const ns = [...new Set(wanted)].sort((a, b) => a - b)
  const labels = pairs.map(group.label)
  const measured = ns.map((n) => majorityCurve(pairs, labels, n, settings.seed))
  const changes = changesOf(
    measured.map(({ curve }) => curve),
    { strata: strataOf(group, pairs), largest: 1, settings },
    missing,
  )
  return () =>
    changes().map((change, index) => ({
      n: ns[index] ?? 0,
      ...change,
      drawError: measured[index]?.error ?? 0,
      problems: pairs.length,
    }))
}

/** What the samples of one problem answered under one model, and each maj@n that was worth summing exactly. */
interface Poll {
  readonly ballot: Ballot
  /** Undefined: would take too many steps. */
  readonly exact: (n: number, book: LawBook) => number | undefined
}

type Polls = Readonly<Record<'baseline' | 'candidate', Poll>>

const pollsOf = onceAPair(({ baseline, candidate }): Polls => ({
  baseline: pollOf(baseline),
  candidate: pollOf(candidate),
}))

function pollOf({ answers }: ProblemTally): Poll {
  const votes: Vote[] = []
  for (const [answer, count] of answers) if (answer !== null) votes.push(count)
  const ballot = ballotOf(votes, answers.get(null)?.seen ?? 0)
  const known = new Map<number, number | undefined>()
  return {
    ballot,
    exact: (n, book) => {
      if (!known.has(n)) known.set(n, exactMajority(ballot, n, steps, book))
      return known.get(n)
    },
  }
}

/** maj@n of each pair, and the standard error of its mean that comes from draws alone; every pair must record n answers of each model. */
export function majorityCurve(
  pairs: readonly ProblemPair[],
  labels: readonly string[],
  n: number,
  seed: number,
): { curve: Curve; error: number } {
  const polls = pairs.map(pollsOf)
  // Draws of many problems average out; of few they have to be many.
  const draws = Math.min(2000, Math.max(64, Math.ceil(10_000 / labels.length)))
  const book = lawBook(n)
  let squares = 0
  const column = (side: 'baseline' | 'candidate'): Float64Array =>
    Float64Array.from(polls, ({ [side]: { ballot, exact } }, index) => {
      const value = exact(n, book)
      if (value !== undefined) return value
      const own = seedOf(seed, `${side}/${labels[index] ?? ''}/${n}`)
      const drawn = drawnMajority(ballot, n, { draws, seed: own })
      squares += drawn.standardError ** 2
      return drawn.value
    })
  const curve = {
    name: `the change of maj@${n}`,
    baseline: column('baseline'),
    candidate: column('candidate'),
  }
  return { curve, error: Math.sqrt(squares) / labels.length }
}

function recorded({ answers }: ProblemTally): number {
  let seen = 0
  for (const count of answers.values()) seen += count.seen
  return seen
}
