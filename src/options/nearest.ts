import { closest, distance } from 'fastest-levenshtein'

/**
 * The word that `typed` was probably meant to be: at most two slips away, and fewer than half of its letters. Undefined
 * where nothing is that near.
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || typed.length > 40) return undefined
  const word = closest(typed.toLowerCase(), words)
  const slips = distance(typed.toLowerCase(), word)
  return slips <= 2 && slips * 2 < word.length ? word : undefined
}
