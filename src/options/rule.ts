// One entry of `gate` as written → a rule, or a complaint in the document.
import { findGate, gateable } from '../metrics/gateable.ts'
import type { LimitKind } from '../metrics/measure.ts'
import { complaints, type Complaint } from './complaint.ts'
import { isComplaint, parseLimit } from './limit.ts'
import { nearest } from './nearest.ts'
import type { Path } from './offset-of.ts'
import type { PolicyDocument } from './policy-document.ts'
import type { WrittenRule } from './policy-shape.ts'
import type { Limit, Rule } from './policy.ts'
import { quote } from './quote.ts'

export const limitKinds = ['max-drop', 'max-rise', 'max', 'min'] as const satisfies readonly LimitKind[]

/** `path` is where the rule stands in `document`. Undefined: it is wrong, and the document has heard why. */
export function parseRule(written: WrittenRule, document: PolicyDocument, path: Path): Rule | undefined {
  const limit = limitOf(written)
  if ('complaint' in limit) {
    document.complain(limit.complaint, [...path, ...limit.at], limit.key)
    return undefined
  }
  const { metric, tasks, traces, severity = 'fail', level } = written
  return { metric, limit, tasks, traces, severity, level, where: document.where(path) }
}

/** What is wrong with a rule: with the value of the keys `at` in it, or with its key `key` itself. */
interface Wrong {
  readonly complaint: Complaint
  readonly at: Path
  readonly key?: string
}

function limitOf(written: WrittenRule): Limit | Wrong {
  const { metric } = written
  const gate = findGate(metric)
  if (gate === undefined) return { complaint: unknownMetric(metric), at: ['metric'] }
  if (written.traces !== undefined && gate.takesTraces !== true)
    return { complaint: complaints.noTraces(metric), at: [], key: 'traces' }
  const allowed = limitKinds.filter((kind) => Object.hasOwn(gate.limits, kind))
  const given = limitKinds.filter((kind) => written[kind] !== undefined)
  const [kind] = given
  const text = kind === undefined ? undefined : written[kind]
  if (kind === undefined || text === undefined)
    return { complaint: complaints.noLimit(metric, allowed), at: [] }
  if (given.length > 1) return { complaint: complaints.manyLimits(given), at: [] }
  const form = gate.limits[kind]
  if (form === undefined) return { complaint: complaints.wrongKind(kind, metric, allowed), at: [], key: kind }
  const limit = parseLimit(kind, text, form)
  return isComplaint(limit) ? { complaint: limit, at: [kind] } : limit
}

function unknownMetric(metric: string): Complaint {
  const names = gateable.map(({ name }) => name)
  const words = gateable.flatMap(({ name, examples = [name] }) => examples)
  const near = metric.toLowerCase() === 'pass@k' ? 'pass@8' : nearest(metric, words)
  return complaints.unknownMetric(quote(metric), near, names)
}
