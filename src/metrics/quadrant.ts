// The change of entropy and of pass@1 together → which of four ways a task went.
import type { Card } from './card.ts'
import type { Change } from './change.ts'

export const card: Card = {
  name: 'quadrant',
  title: 'Entropy–reward quadrant',
  measures:
    'Which way a task went: whether answers became more or less spread out, and more or less often right.',
  formula:
    'Sharpened: pass@1 up, entropy down. Collapsed: both down. Explored: both up. Diffused: pass@1 down, entropy up. Unclear: either ' +
    'change’s interval includes 0. Entropy is the answer-level one; where no answers are recorded, the token-level one.',
  readItAs:
    'Sharpened is what RLVR usually does: it buys precision with diversity. Explored is rarer and better. Collapsed and diffused are harm.',
  misleadsWhen:
    'Few problems make most tasks unclear. Entropy can rise although a model learns: when the right answer was rare, tilting towards it ' +
    'spreads the answers first. That entropy can only fall is not true.',
  interval:
    'None of its own: it says “unclear” where the intervals of the two changes do not settle their signs.',
  source:
    'Entropy and reward side by side as in Wu et al. 2025 (arXiv 2507.14843 v4), section 5.1; the names are Leash’s.',
}

export type QuadrantName = 'sharpened' | 'collapsed' | 'explored' | 'diffused' | 'unclear'

export interface Quadrant {
  readonly name: QuadrantName
  /** Which entropy was looked at. */
  readonly entropy: 'answer' | 'token'
}

type Signed = Pick<Change, 'change' | 'interval'>

/** `pass1` is the change of pass@1. Undefined where neither entropy is known. */
export function quadrantOf(
  pass1: Signed,
  answerEntropy: Signed | undefined,
  tokenEntropy: Signed | undefined,
): Quadrant | undefined {
  const entropy = answerEntropy ?? tokenEntropy
  if (entropy === undefined) return undefined
  return {
    name: nameOf(signOf(pass1), signOf(entropy)),
    entropy: answerEntropy === undefined ? 'token' : 'answer',
  }
}

/** 0: the interval does not settle it, or there is none. */
function signOf({ interval }: Signed): -1 | 0 | 1 {
  if (interval === undefined) return 0
  return interval.lo > 0 ? 1 : interval.hi < 0 ? -1 : 0
}

function nameOf(reward: -1 | 0 | 1, entropy: -1 | 0 | 1): QuadrantName {
  if (reward === 0 || entropy === 0) return 'unclear'
  if (reward > 0) return entropy < 0 ? 'sharpened' : 'explored'
  return entropy < 0 ? 'collapsed' : 'diffused'
}
