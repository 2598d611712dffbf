// What is worked out of a pair alone, and not of what it is compared with.
import type { ProblemPair } from '../tally/pair.ts'

/** `of`, worked out once: a pair is counted in its task and among all tasks pooled. What is kept goes when the pair goes. */
export function onceAPair<Value extends object>(
  of: (pair: ProblemPair) => Value,
): (pair: ProblemPair) => Value {
  const kept = new WeakMap<ProblemPair, Value>()
  return (pair) => {
    const value = kept.get(pair) ?? of(pair)
    kept.set(pair, value)
    return value
  }
}
