// Novelty: answers of the candidate that the baseline never gave, beside how many of those chance alone would show.
import type { Interval } from '../stats/interval.ts'
import { goodTuringUnseen, novelShareByChance } from '../stats/good-turing.ts'
import type { ProblemPair } from '../tally/pair.ts'
import type { Card } from './card.ts'
import { mean, resample } from './columns.ts'
import type { Later } from './draw-together.ts'
import { strataOf, type Group } from './group.ts'
import { kept, type Missing } from './missing.ts'
import { onceAPair } from './once-a-pair.ts'
import type { Settings } from './settings.ts'

export const card: Card = {
  name: 'novelty',
  title: 'Novelty',
  measures:
    'What share of the candidate’s samples gives an answer that the baseline never gave, averaged over problems.',
  formula:
    'Per problem: candidate samples whose answer is in none of the baseline’s samples, over candidate samples with an answer. By chance: ' +
    'the exact expectation if all answers of a problem were dealt to both models at random. Good–Turing: the share of the baseline’s ' +
    'samples whose answer was seen once, which estimates how often another sample of it would be new. Missing answers do not count.',
  readItAs:
    'Novelty near what chance shows: the candidate says nothing that the baseline does not. Below it: the candidate stays within fewer ' +
    'answers. Above it: new answers; “new and right” says how much of that is worth having.',
  misleadsWhen:
    'Answers are compared as text, as the tool extracted them: another way to write the same number is a new answer.',
  interval: 'Of share − chance: paired bootstrap over problems, widened for few problems.',
  source: 'Good 1953, Biometrika 40; the exact share is a hypergeometric expectation.',
}

export interface Novelty {
  /** Share of the candidate’s answered samples whose answer the baseline never gave, 0–1. */
  readonly share: number
  /** The same if both models answered alike. */
  readonly byChance: number
  /** share − byChance. */
  readonly excess: number
  /** Of `excess`. */
  readonly interval: Interval | undefined
  /** Good–Turing: how often another sample of the baseline would be new to it. */
  readonly goodTuring: number
  /** Share of the candidate’s answered samples that are new and correct. */
  readonly correct: number
  /** Paired problems that could be used. */
  readonly problems: number
}

/** Undefined where no problem has an answer of both models. */
export function noveltyOf(group: Group, settings: Settings, missing: Missing): Later<Novelty | undefined> {
  const found = group.pairs.flatMap((pair) => {
    const { counts } = countsOf(pair)
    return counts === undefined ? [] : [{ pair, counts }]
  })
  if (found.length === 0) return () => undefined
  const column = (of: (counts: Novel) => number): Float64Array =>
    Float64Array.from(found, ({ counts }) => of(counts))
  const excess = column(({ share, byChance }) => share - byChance)
  const strata = strataOf(
    group,
    found.map(({ pair }) => pair),
  )
  const resampled = resample([excess], strata, settings)
  return () => ({
    share: mean(column(({ share }) => share)),
    byChance: mean(column(({ byChance }) => byChance)),
    excess: mean(excess),
    interval: kept(missing, 'novelty', resampled.change(0, 1)),
    goodTuring: mean(column(({ goodTuring }) => goodTuring)),
    correct: mean(column(({ correct }) => correct)),
    problems: found.length,
  })
}

const countsOf = onceAPair((pair) => ({ counts: countNovel(pair) }))

/** The same of one problem. */
export type Novel = Pick<Novelty, 'share' | 'byChance' | 'goodTuring' | 'correct'>

/** Undefined where a model has no answer to it. */
export function countNovel({ baseline, candidate }: ProblemPair): Novel | undefined {
  const known: number[] = []
  const places = new Map<string, number>()
  let before = 0
  baseline.answers.forEach((answer, seen) => {
    if (answer === null) return
    places.set(answer, known.push(seen) - 1)
    before += seen
  })
  const pooled = known.slice()
  let after = 0
  let novel = 0
  let right = 0
  candidate.answers.forEach((answer, seen, correct) => {
    if (answer === null) return
    after += seen
    const place = places.get(answer)
    if (place === undefined) {
      pooled.push(seen)
      novel += seen
      right += correct
    } else pooled[place] = (pooled[place] ?? 0) + seen
  })
  const byChance = novelShareByChance(pooled, before, after)
  const goodTuring = goodTuringUnseen(known)
  if (byChance === undefined || goodTuring === undefined) return undefined
  return { share: novel / after, byChance, goodTuring, correct: right / after }
}
