// One record of lm-evaluation-harness → which metric says correct, and counts from a per-doc pass@k.
import { field, isFields } from '../../fields.ts'
import { isBinary } from '../../score.ts'

/** Fields of a record that are no metric; before November 2024 the metrics were not listed. */
const otherFields = new Set([
  'doc_id',
  'doc',
  'target',
  'arguments',
  'resps',
  'filtered_resps',
  'filter',
  'metrics',
  'doc_hash',
  'prompt_hash',
  'target_hash',
])

/** Names of the metrics of a record, as listed, else all its other fields with a number, true or false. */
export function metricsOf(record: unknown): string[] {
  const listed = field(record, 'metrics')
  if (Array.isArray(listed)) return listed.filter((name) => typeof name === 'string')
  if (!isFields(record)) return []
  return Object.keys(record).filter((name) => !otherFields.has(name) && isScore(record[name]))
}

function isScore(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

/** The metric to use; `several`: these could all be meant; neither: none can be used. */
export interface MetricChoice {
  readonly metric?: string
  readonly several?: readonly string[]
}

const passAt = /^pass@(\d+)$/

/** The k of `pass@k`. */
export function kOf(metric: string): number | undefined {
  const digits = passAt.exec(metric)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The only metric; else the one whose value is true, false, 0 or 1; else the pass@k with the smallest k; else the one number. */
export function chooseMetric(record: unknown): MetricChoice {
  const names = metricsOf(record)
  const [first] = names
  if (first !== undefined && names.length === 1) return { metric: first }
  const passes = names.filter((name) => kOf(name) !== undefined)
  const others = names.filter((name) => kOf(name) === undefined)
  const binary = others.filter((name) => isBinary(field(record, name)))
  const numbers = others.filter((name) => typeof field(record, name) === 'number')
  const [smallest] = passes.sort((a, b) => (kOf(a) ?? 0) - (kOf(b) ?? 0))
  if (smallest !== undefined && binary.length === 0) return { metric: smallest }
  const usable = binary.length > 0 ? [...binary, ...(smallest === undefined ? [] : [smallest])] : numbers
  const [only] = usable
  if (only === undefined) return {}
  return usable.length === 1 ? { metric: only } : { several: usable }
}

/** Floats written by Python agree to this with ours. */
const tolerance = 1e-12

/**
 * The numbers of correct samples c with pass@k = 1 − C(n−c, k)/C(n, k) (Chen et al. 2021, eq. 1). `least` and `most`
 * differ where the value is 1 to the last digit, as for every c above n − k. Undefined: no c gives this value.
 */
export function correctFromPass(
  value: number,
  n: number,
  k: number,
): { readonly least: number; readonly most: number } | undefined {
  if (k < 1 || k > n) return undefined
  let least: number | undefined
  let most: number | undefined
  let allWrong = 1
  for (let c = 0; c <= n; c += 1) {
    if (Math.abs(1 - allWrong - value) < tolerance) {
      least ??= c
      most = c
    }
    allWrong *= Math.max(0, n - c - k) / (n - c)
  }
  return least === undefined || most === undefined ? undefined : { least, most }
}
