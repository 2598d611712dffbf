// What the files record of each sample: one line a metric.
import type { TaskComparison } from './comparison.ts'
import type { Later } from './draw-together.ts'
import type { Group } from './group.ts'
import { missingAnswers } from './missing-answers.ts'
import type { Missing } from './missing.ts'
import { compareRecorded, type Quantity, type RecordedChange } from './recorded.ts'
import type { Settings } from './settings.ts'
import { tokenEntropy } from './token-entropy.ts'
import { tokens } from './tokens.ts'
import { truncation } from './truncation.ts'

/** Undefined where nothing is recorded by both models. */
export function compareAllRecorded(
  group: Group,
  settings: Settings,
  missing: Missing,
): Later<Pick<TaskComparison, 'tokenEntropy' | 'tokens' | 'truncation' | 'missingAnswers'>> {
  const compared = (quantity: Quantity): Later<RecordedChange | undefined> =>
    compareRecorded(quantity, group, settings, missing)
  const later = {
    tokenEntropy: compared(tokenEntropy),
    tokens: compared(tokens),
    truncation: compared(truncation),
    missingAnswers: compared(missingAnswers),
  }
  return () => ({
    tokenEntropy: later.tokenEntropy(),
    tokens: later.tokens(),
    truncation: later.truncation(),
    missingAnswers: later.missingAnswers(),
  })
}
