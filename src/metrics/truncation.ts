// Truncation: samples that were cut off at the token limit before they ended.
import type { Card } from './card.ts'
import type { Quantity } from './recorded.ts'

export const card: Card = {
  name: 'truncation',
  title: 'Truncation rate',
  measures: 'What share of the samples was cut off at the token limit, averaged over problems.',
  formula:
    'Per problem the share among the samples that say whether they were cut off; then the mean over problems.',
  readItAs:
    'A cut-off sample is almost always wrong. A fall of pass@k with a rise of truncation may be lost patience, not lost reach: ' +
    'evaluate again with a higher limit before judging reach.',
  misleadsWhen: 'The two models were run with different limits.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source: 'Recorded by eval tools as finish_reason “length” and the like.',
}

export const truncation: Quantity = { name: 'truncation', of: (problem) => problem.truncated, largest: 1 }
