// Length of samples in tokens.
import type { Card } from './card.ts'
import type { Quantity } from './recorded.ts'

export const card: Card = {
  name: 'tokens',
  title: 'Tokens a sample',
  measures: 'How many tokens a sample has, averaged over samples and problems.',
  formula: 'Per problem the mean over the samples that record their tokens; then the mean over problems.',
  readItAs:
    'What a try costs. A candidate that answers better with twice the tokens spends a budget of tokens on half as many tries.',
  misleadsWhen:
    'The models use different tokenizers, or many samples were cut off at the limit: see truncation.',
  interval: 'Of the change: paired bootstrap over problems, widened for few problems.',
  source: 'Mean response length as in Wu et al. 2025 (arXiv 2507.14843 v4), Table 5.',
}

export const tokens: Quantity = { name: 'tokens', of: (problem) => problem.tokens, largest: Infinity }
