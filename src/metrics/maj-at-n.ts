// maj@n: how likely the most frequent answer of n samples is correct (self-consistency).
import { ballotOf, drawnMajority, exactMajority, type Ballot, type Vote } from '../stats/maj-at-n.ts'
import { pluralities } from '../stats/plurality.ts'
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
  const even = pairs.every(
    ({ baseline, candidate }) => baseline.answers.samples === most && candidate.answers.samples === most,
  )
  const wanted = [4, 16, 64, ...settings.majority, ...(even ? [most] : [])].filter((n) => n <= most)
  const ns = [...new Set(wanted)].sort((a, b) => a - b)
  const labels = pairs.map(group.label)
  const measured = majorityCurves(pairs, labels, ns, settings.seed)
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

type Side = 'baseline' | 'candidate'

/** By n, each maj@n that was asked for; undefined: would take too many steps. */
const exactOf = onceAPair((): Record<Side, Map<number, number | undefined>> => ({
  baseline: new Map(),
  candidate: new Map(),
}))

function ballotFor({ answers }: ProblemTally): Ballot {
  const given: number[] = []
  const right: Vote[] = []
  answers.forEach((answer, seen, correct) => {
    if (answer === null) return
    given.push(seen)
    if (correct > 0) right.push({ seen, correct })
  })
  return ballotOf(given, right, answers.missing)
}

/** maj@n of each pair, and the standard error of its mean that comes from draws alone. */
export interface MajorityCurve {
  readonly curve: Curve
  readonly error: number
}

/** For each of `ns`; every pair must record so many answers of each model. */
export function majorityCurves(
  pairs: readonly ProblemPair[],
  labels: readonly string[],
  ns: readonly number[],
  seed: number,
): MajorityCurve[] {
  // Draws of many problems average out; of few they have to be many.
  const draws = Math.min(2000, Math.max(64, Math.ceil(10_000 / labels.length)))
  const wanted = ns.map((n) => ({ n, drawings: pluralities(n), squares: 0 }))
  const columns = (side: Side): Float64Array[] => {
    const found = ns.map(() => new Float64Array(pairs.length))
    for (const [index, pair] of pairs.entries()) {
      const ballot = ballotFor(pair[side])
      const known = exactOf(pair)[side]
      for (const [at, one] of wanted.entries()) {
        const { n, drawings } = one
        const exact = known.has(n) ? known.get(n) : exactMajority(ballot, n, steps, drawings)
        known.set(n, exact)
        const own = `${side}/${labels[index] ?? ''}/${n}`
        const { value, standardError } =
          exact === undefined
            ? drawnMajority(ballot, n, { draws, seed: seedOf(seed, own) })
            : { value: exact, standardError: 0 }
        one.squares += standardError ** 2
        found[at]?.fill(value, index, index + 1)
      }
    }
    return found
  }
  const [baselines, candidates] = [columns('baseline'), columns('candidate')]
  return wanted.map(({ n, squares }, at) => ({
    curve: {
      name: `the change of maj@${n}`,
      baseline: baselines[at] ?? new Float64Array(),
      candidate: candidates[at] ?? new Float64Array(),
    },
    error: Math.sqrt(squares) / labels.length,
  }))
}
