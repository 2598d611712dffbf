// Missing answers: samples from which the eval tool could extract no answer.
import type { ProblemTally, Sum } from '../tally/tally.ts'
import type { Card } from './card.ts'
import type { Quantity } from './recorded.ts'

export const card: Card = {
  name: 'missing-answers',
  title: 'Missing-answer rate',
  measures: 'From what share of the samples no answer could be extracted, averaged over problems.',
  formula:
    'Per problem the share among the samples that record an answer or its absence; then the mean over problems.',
  readItAs:
    'Format failures: the model may know the answer and not say it where the tool looks. Much of what RLVR gains first is format.',
  misleadsWhen:
    'The extraction differs between the runs, or the tool writes an empty answer instead of none: Leash takes an empty text for an answer.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source:
    'Counted as one answer in the answer-level entropy of Wu et al. 2025 (arXiv 2507.14843 v4), section 5.1.',
}

export const missingAnswers: Quantity = { name: 'missing answers', of: missingOf, largest: 1 }

function missingOf({ answers }: ProblemTally): Sum {
  return { known: answers.samples, sum: answers.missing }
}
