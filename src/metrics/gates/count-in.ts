// The name of a metric in a policy → the number of tries it is asked at.

/** The K of `pass@K`, `pass^K` or `maj@K`; undefined where something else stands before the number, or `max` instead of it. */
export function countIn(metric: string, before: 'pass@' | 'pass^' | 'maj@'): number | undefined {
  if (!metric.startsWith(before)) return undefined
  const digits = metric.slice(before.length)
  return /^[1-9][0-9]{0,6}$/.test(digits) ? Number(digits) : undefined
}
