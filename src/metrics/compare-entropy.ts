// Answer-level entropy of a group of pairs. Resampled apart: it uses only the problems whose answers are recorded.
import { entropyColumns, entropyDraws, withAnswers, type AnswerEntropy } from './answer-entropy.ts'
import { mean, resample } from './columns.ts'
import { strataOf, type Group } from './group.ts'
import { kept, type Missing } from './missing.ts'
import type { Settings } from './settings.ts'

/** Undefined where no pair records answers on both sides, or one of them a single answer. */
export function compareEntropy(
  group: Group,
  settings: Settings,
  missing: Missing,
): AnswerEntropy | undefined {
  const pairs = withAnswers(group.pairs)
  if (pairs.length === 0) return undefined
  const draws = entropyDraws(pairs)
  // One draw is always one answer: its entropy is 0 whatever the model.
  if (draws < 2) return undefined
  const columns = entropyColumns(pairs, draws)
  const resampled = resample(columns, strataOf(group, pairs), settings)
  const [baseline, candidate] = [mean(columns[0]), mean(columns[1])]
  return {
    baseline,
    candidate,
    change: candidate - baseline,
    interval: kept(
      missing,
      'the change of answer entropy',
      resampled.interval([0, 1], (before = 0, after = 0) => after - before),
    ),
    draws,
    problems: pairs.length,
  }
}
