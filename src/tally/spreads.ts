// Samples as they are read → how a quantity varies between the samples of one problem, which a tally does not keep.
import type { Row } from '../read/row.ts'
import { problemKey, toMillionths, type ProblemTally } from './tally.ts'

/** Of one sample, in the tally's units. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
}

export type Spreading = 'tokens' | 'tokenEntropy'

export interface Spreads {
  /** Undefined: not stated, or not sample by sample. */
  of(quantity: Spreading, problem: ProblemTally): Spread | undefined
}

export interface SpreadsBook extends Spreads {
  /** One row more, with the task as the reader settled it. */
  add(row: Row, task: string): void
}

interface Moments {
  count: number
  mean: number
  /** Sum of squared distances from the mean. */
  squares: number
}

export function spreadsBook(): SpreadsBook {
  const known = new Map<string, Moments>()
  const keyOf = (quantity: Spreading, task: string, problem: string, question: string | undefined): string =>
    `${quantity}\u0000${task}\u0000${problemKey(problem, question)}`
  const note = (key: string, value: number | undefined): void => {
    if (value === undefined) return
    const moments = known.get(key) ?? { count: 0, mean: 0, squares: 0 }
    known.set(key, moments)
    // Welford's update.
    moments.count += 1
    const step = value - moments.mean
    moments.mean += step / moments.count
    moments.squares += step * (value - moments.mean)
  }
  return {
    add(row, task) {
      if (row.kind !== 'sample') return
      const { problem, question, tokens, tokenEntropy } = row
      note(keyOf('tokens', task, problem, question), tokens)
      note(
        keyOf('tokenEntropy', task, problem, question),
        tokenEntropy === undefined ? undefined : toMillionths(tokenEntropy),
      )
    },
    of(quantity, { task, problem, question, ...tally }) {
      const moments = known.get(keyOf(quantity, task, problem, question))
      // Rows that came counted are in the tally and not here: then nothing is known of how they vary.
      if (moments === undefined || moments.count < 2 || moments.count !== tally[quantity].known)
        return undefined
      return { mean: moments.mean, deviation: Math.sqrt(moments.squares / (moments.count - 1)) }
    },
  }
}
