// A value that says correct, as people write it → true, false, or what it is instead. Guesses nothing: a text that is no
// known word, and a number that is not 0 or 1, are questions.
import type { FieldPlace } from '../../field-map.ts'
import { isBinary } from '../../score.ts'

const words = new Map<string, boolean>([
  ...['true', 'yes', 'pass', 'passed', 'correct', 'success', '1', '1.0'].map((word) => [word, true] as const),
  ...['false', 'no', 'fail', 'failed', 'incorrect', 'wrong', 'timeout', 'timed out', '0', '0.0'].map(
    (word) => [word, false] as const,
  ),
])

/** The word's meaning; `failed: assertion …` is a `failed`. Undefined: not a word that is known. */
function meaning(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  return words.get(word) ?? (/^(failed|timed out|timeout):/.test(word) ? false : undefined)
}

/** Whether the value says correct or not by itself. */
export function saysItself(value: unknown): boolean {
  return isBinary(value) || (typeof value === 'string' && meaning(value) !== undefined)
}

/** Whether the value could say correct, perhaps with the user's help. */
export function couldSay(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'number' || saysItself(value)
}

export type Verdict =
  | { readonly correct: boolean }
  /** Nothing was scored. */
  | { readonly unscored: true }
  /** The user has to say from which score on, or which words. */
  | { readonly ask: 'score'; readonly score: number }
  | { readonly ask: 'word'; readonly word: string }
  /** Neither text, number, true nor false. */
  | { readonly wrong: true }

export function judge(value: unknown, place: FieldPlace, threshold: number | undefined): Verdict {
  if (value === null) return { unscored: true }
  if (place.is !== undefined)
    return typeof value === 'object' || value === undefined
      ? { wrong: true }
      : { correct: place.is.some((one) => one === value) }
  if (typeof value === 'boolean') return { correct: value }
  if (typeof value === 'number') {
    if (threshold !== undefined) return { correct: value >= threshold }
    return isBinary(value) ? { correct: value === 1 } : { ask: 'score', score: value }
  }
  if (typeof value !== 'string') return { wrong: true }
  const meant = meaning(value)
  return meant === undefined ? { ask: 'word', word: value } : { correct: meant }
}
