// Measured values → what JSON can hold: undefined becomes null, an interval a pair of numbers. Changes nothing else.
import type { Interval } from '../stats/interval.ts'

/** `T` as it stands in the report. */
export type Reported<T> = T extends undefined
  ? null
  : T extends Interval
    ? readonly [lo: number, hi: number]
    : T extends readonly (infer One)[]
      ? readonly Reported<One>[]
      : T extends object
        ? { readonly [Key in keyof T]: Reported<T[Key]> }
        : T

export function reported<T>(value: T): Reported<T> {
  return plain(value) as Reported<T>
}

function plain(value: unknown): unknown {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 2 && 'lo' in value && 'hi' in value) return [value.lo, value.hi]
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]))
}
