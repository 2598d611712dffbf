// What takes more than counts: the answers that were given, what is recorded of each sample, and external traces.
import { compareEntropy } from './compare-entropy.ts'
import { compareAllRecorded } from './compare-recorded.ts'
import type { TaskComparison } from './comparison.ts'
import type { Later } from './draw-together.ts'
import type { Group } from './group.ts'
import { majorityOf } from './maj-at-n.ts'
import type { Missing } from './missing.ts'
import { noveltyOf } from './novelty.ts'
import { perplexityOf } from './perplexity.ts'
import type { Settings } from './settings.ts'

export interface Answered {
  readonly measured: Pick<
    TaskComparison,
    | 'answerEntropy'
    | 'tokenEntropy'
    | 'tokens'
    | 'truncation'
    | 'missingAnswers'
    | 'novelty'
    | 'majAtN'
    | 'perplexity'
  >
  readonly missing: Missing
}

/** `settings`: with the group's own seed. */
export function compareAnswers(group: Group, settings: Settings): Later<Answered> {
  const missing: Missing = new Map()
  const answerEntropy = compareEntropy(group, settings, missing)
  const recorded = compareAllRecorded(group, settings, missing)
  const novelty = noveltyOf(group, settings, missing)
  const majAtN = majorityOf(group, settings, missing)
  const perplexity = perplexityOf(group, settings, missing)
  return () => ({
    measured: {
      answerEntropy: answerEntropy(),
      ...recorded(),
      novelty: novelty(),
      majAtN: majAtN(),
      perplexity: perplexity(),
    },
    missing,
  })
}
