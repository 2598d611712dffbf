// Answer-level entropy of a group of pairs. Resampled apart: it uses only the problems whose answers are recorded.
import { answerCurves, entropyDraws, withAnswers, type AnswerEntropy } from './answer-entropy.ts'
import { meansOf, type Change, type Curve } from './change.ts'
import { differences, resample, type Resampled } from './columns.ts'
import type { Later } from './draw-together.ts'
import { strataOf, type Group } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'

/** Undefined where no pair records answers on both sides, or one of them a single answer. */
export function compareEntropy(
  group: Group,
  settings: Settings,
  missing: Missing,
): Later<AnswerEntropy | undefined> {
  const pairs = withAnswers(group.pairs)
  if (pairs.length === 0) return () => undefined
  const draws = entropyDraws(pairs)
  // One draw is always one answer: its entropy is 0 whatever the model.
  if (draws < 2) return () => undefined
  const { entropy, estimated, distinct } = answerCurves(pairs, draws)
  const curves = [entropy, estimated, distinct]
  const columns = [
    entropy.baseline,
    entropy.candidate,
    ...curves.map((one) => differences(one.baseline, one.candidate)),
  ]
  const resampled = resample(columns, strataOf(group, pairs), settings)
  const change = ({ name, baseline, candidate }: Curve, column: number, largest: number): Change => ({
    ...meansOf(baseline, candidate),
    interval: kept(missing, name, resampled.change(column, largest)),
  })
  return () => {
    const plugIn = change(entropy, 2, Math.log(draws))
    return {
      ...plugIn,
      draws,
      problems: pairs.length,
      estimated: change(estimated, 3, Infinity),
      distinct: change(distinct, 4, draws - 1),
      effective: effective(plugIn, resampled, missing),
    }
  }
}

function effective(entropy: Change, resampled: Resampled, missing: Missing): Change {
  const [baseline, candidate] = [Math.exp(entropy.baseline), Math.exp(entropy.candidate)]
  const found = resampled.interval([0, 1], (before = 0, after = 0) => Math.exp(after) - Math.exp(before))
  return {
    baseline,
    candidate,
    change: candidate - baseline,
    interval: kept(missing, 'the change of the effective number of answers', found),
  }
}
