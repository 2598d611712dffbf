// Answer-level entropy: how many different answers a model spreads its samples over, right or wrong.
import { chaoWangJostEntropy } from '../stats/chao-wang-jost.ts'
import { rarefiedDistinct, rarefiedEntropy } from '../stats/entropy.ts'
import { spreadOf, type Spread } from '../stats/spread.ts'
import type { ProblemPair } from '../tally/pair.ts'
import type { Card } from './card.ts'
import type { Change, Curve } from './change.ts'
import type { Column } from './columns.ts'
import { onceAPair } from './once-a-pair.ts'

export const card: Card = {
  name: 'answer-entropy',
  title: 'Answer-level entropy',
  measures: 'How spread out a model’s final answers to one problem are, in nats, averaged over the problems.',
  formula:
    'Per problem H = −Σ p_j ln p_j over the distinct answers, p_j their share among the samples; a missing answer counts as one ' +
    'answer. Where problems or models have different numbers of samples: the expectation of H at m draws, m the least of them all, ' +
    'exact by the hypergeometric law. Beside it: the Chao–Wang–Jost estimate from all samples, the expected number of distinct ' +
    'answers at m draws, and the effective number exp(mean H).',
  readItAs:
    'exp(H) is the effective number of answers. Falling entropy with rising pass@1 is sharpening; falling entropy without it is collapse.',
  misleadsWhen:
    'Answers are compared as the eval tool extracted them: 1/2 and 0.5 are two answers. The plug-in estimate is low when a model has ' +
    'many more answers than samples (by 1.6 nats at 64 samples of 500 answers): compare only at the same number of draws, as ' +
    'Leash does, and look at the Chao–Wang–Jost estimate.',
  interval:
    'Of a change: paired bootstrap over problems, widened for few problems. Of the effective number: the entropies’ resamples, exp of each.',
  source:
    'Wu et al. 2025 (arXiv 2507.14843 v4), section 5.1; rarefaction as in Hurlbert 1971; Chao, Wang and Jost 2013, Methods in ' +
    'Ecology and Evolution 4, equations 6–7.',
}

/** Answer-level entropy in nats, mean over the paired problems whose answers both models record. */
export interface AnswerEntropy extends Change {
  /** Number of draws at which the entropy is taken: the least number of recorded answers. */
  readonly draws: number
  /** Paired problems that could be used. */
  readonly problems: number
  /** Chao–Wang–Jost estimate from all recorded answers, in nats: what the entropy would be with unseen answers counted in. */
  readonly estimated: Change
  /** Expected number of distinct answers among `draws`, mean over problems. */
  readonly distinct: Change
  /** exp of the entropies: how many equally frequent answers would be as spread out. */
  readonly effective: Change
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
    seen += baseline.answers.samples + candidate.answers.samples
    all += baseline.n + candidate.n
  }
  return seen / all
}

/** The least number of recorded answers over both models and all `pairs`. */
export function entropyDraws(pairs: readonly ProblemPair[]): number {
  let least = Infinity
  for (const { baseline, candidate } of pairs)
    least = Math.min(least, baseline.answers.samples, candidate.answers.samples)
  return least
}

/** Quantities of a problem's answers that are meant over problems. */
export type AnswerQuantity = 'entropy' | 'estimated' | 'distinct'

const quantities: Readonly<
  Record<AnswerQuantity, { name: string; of: (spread: Spread, draws: number) => number | undefined }>
> = {
  entropy: { name: 'the change of answer entropy', of: rarefiedEntropy },
  estimated: { name: 'the change of the estimated answer entropy', of: chaoWangJostEntropy },
  distinct: { name: 'the change of distinct answers', of: rarefiedDistinct },
}

/** One of them, of both models; every pair must record at least `draws` answers of each. */
export function answerCurve(quantity: AnswerQuantity, pairs: readonly ProblemPair[], draws: number): Curve {
  return curveOf(
    quantity,
    pairs.map((pair) => valuesOf(pair, draws, [quantity])),
  )
}

/** All of them. */
export function answerCurves(
  pairs: readonly ProblemPair[],
  draws: number,
): Readonly<Record<AnswerQuantity, Curve>> {
  const values = pairs.map((pair) => valuesAt(pair, draws))
  return {
    entropy: curveOf('entropy', values),
    estimated: curveOf('estimated', values),
    distinct: curveOf('distinct', values),
  }
}

type Side = 'baseline' | 'candidate'
type Values = Readonly<Record<Side, Partial<Record<AnswerQuantity, number | undefined>>>>

/** The numbers of draws that were asked for: that of the task, and that of all tasks pooled. */
const known = onceAPair(() => new Map<number, Values>())

function valuesAt(pair: ProblemPair, draws: number): Values {
  const found = known(pair)
  const values = found.get(draws) ?? valuesOf(pair, draws, ['entropy', 'estimated', 'distinct'])
  found.set(draws, values)
  return values
}

function valuesOf(pair: ProblemPair, draws: number, wanted: readonly AnswerQuantity[]): Values {
  const of = (side: Side): Values[Side] => {
    const spread = spreadOf(pair[side].answers.counts)
    const values: Partial<Record<AnswerQuantity, number | undefined>> = {}
    for (const quantity of wanted) values[quantity] = quantities[quantity].of(spread, draws)
    return values
  }
  return { baseline: of('baseline'), candidate: of('candidate') }
}

function curveOf(quantity: AnswerQuantity, values: readonly Values[]): Curve {
  const { name } = quantities[quantity]
  const column = (side: Side): Column => {
    const found = new Float64Array(values.length)
    for (const [at, one] of values.entries()) {
      const value = one[side][quantity]
      if (value === undefined) throw new Error(`${name} asked of a problem with fewer answers than draws`)
      found[at] = value
    }
    return found
  }
  return { name, baseline: column('baseline'), candidate: column('candidate') }
}
