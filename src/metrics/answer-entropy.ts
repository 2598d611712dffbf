// Answer-level entropy: how many different answers a model spreads its samples over, right or wrong.
import { rarefiedEntropy } from '../stats/entropy.ts'
import type { Interval } from '../stats/interval.ts'
import type { ProblemPair } from '../tally/pair.ts'
import type { ProblemTally } from '../tally/tally.ts'
import type { Card } from './card.ts'
import type { Column } from './columns.ts'

export const card: Card = {
  name: 'answer-entropy',
  title: 'Answer-level entropy',
  measures: 'How spread out a model’s final answers to one problem are, in nats, averaged over the problems.',
  formula:
    'Per problem H = −Σ p_j ln p_j over the distinct answers, p_j their share among the samples; a missing answer counts as one ' +
    'answer. Where problems or models have different numbers of samples: the expectation of H at m draws, m the least of them all, ' +
    'exact by the hypergeometric law.',
  readItAs:
    'exp(H) is the effective number of answers. Falling entropy with rising pass@1 is sharpening; falling entropy without it is collapse.',
  misleadsWhen:
    'Answers are compared as the eval tool extracted them: 1/2 and 0.5 are two answers. The plug-in estimate is low when a model has ' +
    'many more answers than samples, so compare only at the same number of draws, as Leash does.',
  interval: 'Paired percentile bootstrap over problems.',
  source: 'Wu et al. 2025 (arXiv 2507.14843 v4), section 5.1; rarefaction as in Hurlbert 1971.',
}

/** Answer-level entropy in nats, mean over the paired problems whose answers both models record. */
export interface AnswerEntropy {
  readonly baseline: number
  readonly candidate: number
  readonly change: number
  readonly interval: Interval | undefined
  /** Number of draws at which the entropy is taken: the least number of recorded answers. */
  readonly draws: number
  /** Paired problems that could be used. */
  readonly problems: number
}

function recorded(problem: ProblemTally): number {
  let seen = 0
  for (const count of problem.answers.values()) seen += count.seen
  return seen
}

/** The pairs in which both models record answers. */
export function withAnswers(pairs: readonly ProblemPair[]): ProblemPair[] {
  return pairs.filter(({ baseline, candidate }) => baseline.answers.size > 0 && candidate.answers.size > 0)
}

/** Share of the pairs' samples whose answer is recorded, 0–1. */
export function answerCoverage(pairs: readonly ProblemPair[]): number {
  let seen = 0
  let all = 0
  for (const { baseline, candidate } of pairs) {
    seen += recorded(baseline) + recorded(candidate)
    all += baseline.n + candidate.n
  }
  return seen / all
}

/** The least number of recorded answers over both models and all `pairs`. */
export function entropyDraws(pairs: readonly ProblemPair[]): number {
  let least = Infinity
  for (const { baseline, candidate } of pairs)
    least = Math.min(least, recorded(baseline), recorded(candidate))
  return least
}

/** Each problem's entropy at `draws` draws, in nats; every pair must record at least that many answers of each model. */
export function entropyColumns(
  pairs: readonly ProblemPair[],
  draws: number,
): [baseline: Column, candidate: Column] {
  const column = (side: 'baseline' | 'candidate'): Column =>
    Float64Array.from(pairs, (pair) => {
      const seen = Array.from(pair[side].answers.values(), (count) => count.seen)
      const entropy = rarefiedEntropy(seen, draws)
      if (entropy === undefined) throw new Error(`entropy at ${draws} draws asked of fewer answers`)
      return entropy
    })
  return [column('baseline'), column('candidate')]
}
