// One record of lm-evaluation-harness → which metric says correct.
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
