// The time, which reaches a report only as the age of what it is compared with.

/** `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) instead of the clock, where it is set. */
export function now(env: Readonly<Record<string, string | undefined>>): Date {
  const seconds = env['SOURCE_DATE_EPOCH'] ?? ''
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date()
}
