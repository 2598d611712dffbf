// A date as people write it → as the history writes it. Knows no clock.

/**
 * ISO 8601 date, or date and time with a zone → the same moment in UTC, to the second: `2026-11-26T23:15:00Z`. A date
 * alone is its first second. Undefined: no such date, or a time without a zone, which would mean another moment elsewhere.
 */
export function utcSecond(text: string): string | undefined {
  const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.exec(text)
  if (form === null) return undefined
  const moment = new Date(text)
  if (Number.isNaN(moment.getTime())) return undefined
  // JavaScript rolls 30 February over to March.
  if (new Date(form[1] ?? '').toISOString().slice(0, 10) !== form[1]) return undefined
  return `${moment.toISOString().slice(0, 19)}Z`
}
