// Numbers and texts that are written in an unusual way → what the inner loop needs of them.
import { isUtf8 } from 'node:buffer'
import { answerOf } from '../answer-of.ts'
import { toMillionths } from '../millionths.ts'
import { isTokenCount } from '../token-count.ts'
import { role } from './plan.ts'

/** What a JSON string says; undefined: it is blank or odd, and has to be kept as it is. */
export function saidBy(written: Buffer): string | undefined {
  if (!isUtf8(written)) return undefined
  try {
    const text: unknown = JSON.parse(written.toString('utf8'))
    return typeof text === 'string' && answerOf(text) !== null ? text : undefined
  } catch {
    return undefined
  }
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** NaN: not a number that may stand there; the line is then parsed whole and says so. */
export function unusualNumber(text: string, as: number): number {
  const value = jsonNumber.test(text) ? Number(text) : Number.NaN
  const fits = as === role.count ? isTokenCount(value) : as === role.gain ? value >= 0 : value <= 0
  const whole = as === role.count ? value : toMillionths(value)
  return fits && Number.isSafeInteger(whole) ? whole : Number.NaN
}
