// Token-level entropy: how undecided a model is at each step of its own samples.
import { fromMillionths } from '../tally/tally.ts'
import type { Card } from './card.ts'
import type { Quantity } from './recorded.ts'

export const card: Card = {
  name: 'token-entropy',
  title: 'Token-level entropy',
  measures:
    'How undecided a model is from token to token of its own samples, in nats, averaged over samples and problems.',
  formula:
    'Per sample the mean over its tokens of −Σ p ln p over the vocabulary, as the eval tool recorded it; the mean over a problem’s ' +
    'samples that record it; the mean over problems. Not pooled over tokens: a long sample counts like a short one.',
  readItAs:
    'Falling token entropy means more certain steps. It can rise while the answer-level entropy falls: a model may explore more on its ' +
    'way and still end at fewer answers. Read both.',
  misleadsWhen:
    'The two models were sampled at different temperatures, or the tool recorded the entropy of the truncated (top-p) law for one of ' +
    'them. Coverage says what share of the samples records it.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source: 'Wu et al. 2025 (arXiv 2507.14843 v4), section 5.1: mean over sequences of per-sequence means.',
}

export const tokenEntropy: Quantity = {
  name: 'token entropy',
  of: ({ tokenEntropy: { known, sum } }) => ({ known, sum: fromMillionths(sum) }),
  largest: Infinity,
}
