// A raw score → correct or not, or a fault. 0 and 1 need no rule; anything else needs the user's threshold.
// Also keeps the distinct values seen, for `leash inspect`.
import type { FieldReader } from './fields.ts'
import type { FormatContext, Rec } from './format.ts'
import { shown } from './shown.ts'

/** Whether a score is correct by itself (true, false, 0, 1). */
export function isBinary(value: unknown): value is boolean | 0 | 1 {
  return typeof value === 'boolean' || value === 0 || value === 1
}

/** true/false as they are; a number by the threshold, else only 0 and 1. Undefined: a fault was told. */
export function isCorrect(
  context: FormatContext,
  record: Rec,
  fields: FieldReader,
  name: string,
  value: unknown = fields.value(name),
): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'number') {
    fields.fail(name, 'true, false or a number', shown(value))
    return undefined
  }
  const { threshold } = context.choices
  if (threshold !== undefined) return value >= threshold
  if (isBinary(value)) return value === 1
  context.unsettled(name, value, record.line)
  return undefined
}

/** The rule of `isCorrect` in words. */
export function ruleFor(name: string, threshold: number | undefined): string {
  return threshold === undefined ? `"${name}" is true or 1` : `"${name}" is true or at least ${threshold}`
}

export interface ScoreBook {
  see(value: unknown): void
  /** The distinct values in order of appearance; `…` ends a list that was cut. */
  list(): string[]
}

const most = 12

export function scoreBook(): ScoreBook {
  const seen = new Set<unknown>()
  return {
    see(value) {
      if (seen.size <= most) seen.add(typeof value === 'object' && value !== null ? shown(value) : value)
    },
    list() {
      const values = [...seen]
        .slice(0, most)
        .map((value) => (typeof value === 'string' ? shown(value) : String(value)))
      return seen.size > most ? [...values, '…'] : values
    },
  }
}
