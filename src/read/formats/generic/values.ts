// A value of an optional field, as people write it → what a row holds. Undefined: not known; `wrong` says what it must be.
import { answerOf } from '../../answer-of.ts'
import { sumOfLogprobs } from '../../logprobs.ts'
import { isTokenCount, mostTokens } from '../../token-count.ts'

export type Value<T> = { readonly value: T | undefined } | { readonly wrong: string }

const unknown = { value: undefined } as const

function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** Text or a whole number. */
export function id(value: unknown): Value<string> {
  if (isMissing(value)) return unknown
  if (typeof value === 'string' && value !== '') return { value }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { value: String(value) }
  return { wrong: 'text or a whole number' }
}

export function text(value: unknown): Value<string> {
  if (isMissing(value)) return unknown
  return typeof value === 'string' ? { value: value.trim() === '' ? undefined : value } : { wrong: 'text' }
}

/** null: this attempt has none; undefined: not recorded. */
export function answer(value: unknown): Value<string | null> {
  if (value === undefined) return unknown
  if (value === null || typeof value === 'string') return { value: answerOf(value) }
  if (typeof value === 'number' || typeof value === 'boolean') return { value: String(value) }
  return { wrong: 'text, a number or null' }
}

export function tokens(value: unknown): Value<number> {
  if (isMissing(value)) return unknown
  return isTokenCount(value) ? { value } : { wrong: `a whole number from 0 to ${mostTokens}` }
}

/** A sum, or a list with one value a token. A list of zeros is a dummy. */
export function logprob(value: unknown): Value<{ readonly logprob: number; readonly tokens?: number }> {
  if (isMissing(value)) return unknown
  if (typeof value === 'number' && Number.isFinite(value) && value <= 0) return { value: { logprob: value } }
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'number' || one === null)
  return isList ? { value: sumOfLogprobs(value) } : { wrong: 'a number not above 0, or a list of them' }
}

/** A mean over the tokens, or a list with one value a token. */
export function entropy(value: unknown): Value<number> {
  if (isMissing(value)) return unknown
  if (isEntropy(value)) return { value }
  if (Array.isArray(value) && value.every(isEntropy)) {
    const sum = value.reduce((all, one) => all + one, 0)
    return { value: value.length === 0 ? undefined : sum / value.length }
  }
  return { wrong: 'a number from 0 on, or a list of them' }
}

function isEntropy(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

/** true, false, or a finish reason. */
export function truncated(value: unknown): Value<boolean> {
  if (isMissing(value)) return unknown
  if (typeof value === 'boolean') return { value }
  if (typeof value === 'string') return { value: /^(length|max_tokens|max_length)$/.test(value) }
  return { wrong: 'true, false or a finish reason' }
}
