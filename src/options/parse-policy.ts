// Text of `.github/leash.yml` → Policy, or all that is wrong with it at once. YAML's kebab-case becomes camelCase here.
import { createHash } from 'node:crypto'
import { Faults } from '../faults.ts'
import type { Budgets } from '../read/limits.ts'
import { budgets, parseBudget } from './budgets.ts'
import { complainAboutShape } from './complain-about-shape.ts'
import { defaultPolicy } from './default-policy.ts'
import { readDocument, type PolicyDocument } from './policy-document.ts'
import { policyShape, ruleShape, type WrittenPlace, type WrittenPolicy } from './policy-shape.ts'
import type { Place, Policy, Rule } from './policy.ts'
import { roleNames, type FieldMap, type Role } from '../read/field-map.ts'
import { parseRule } from './rule.ts'
import type { ForSome } from '../read/choices.ts'

/**
 * Parses a policy strictly; a key that is left out takes its value from `defaultPolicy`, also the gate. `file` is for
 * messages. Throws `Faults`, each with line and column.
 */
export function parsePolicy(text: string, file: string): Policy {
  const document = readDocument(text, file)
  const shape = policyShape.safeParse(document.value)
  if (!shape.success) complainAboutShape(shape.error.issues, document)
  const gate = parseGate(document)
  const faults = document.faults()
  if (!shape.success || faults.length > 0) throw new Faults(faults)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { ...fromWritten(shape.data, gate, file), sha256 }
}

/** Rules whose shape is right, whatever the rest of the file is like, so that all faults come at once. */
function parseGate(document: PolicyDocument): readonly Rule[] | undefined {
  const written = (document.value as { gate?: unknown } | null)?.gate
  if (!Array.isArray(written)) return undefined
  return written.flatMap((item, index) => {
    const { data } = ruleShape.safeParse(item)
    return data === undefined ? [] : (parseRule(data, document, ['gate', index]) ?? [])
  })
}

function fromWritten(written: WrittenPolicy, gate: readonly Rule[] | undefined, file: string): Policy {
  const { read = {}, undecided = {} } = written
  return {
    file,
    configs: written.configs ?? defaultPolicy.configs,
    candidate: placeOf(written.candidate),
    baseline: placeOf(written.baseline),
    origin: placeOf(written.origin),
    read: {
      format: forSome<string>(read.format),
      threshold: forSome<number>(read.threshold),
      filter: forSome<string>(read.filter),
      metric: forSome<string>(read.metric),
      step: forSome<number>(read.step),
      fields: fieldsOf(written.fields),
      acceptMissingAnswers: read['accept-missing-answers'],
      strict: read.strict,
    },
    budgets: budgetsOf(written.budgets),
    k: [...(written.k ?? defaultPolicy.k)].sort((a, b) => a - b),
    gate: gate ?? defaultPolicy.gate,
    evidence: written.evidence ?? defaultPolicy.evidence,
    undecided: { ...defaultPolicy.undecided, ...undecided } as Policy['undecided'],
    level: written.level ?? defaultPolicy.level,
    resamples: written.resamples ?? defaultPolicy.resamples,
    epsilon: written.epsilon ?? defaultPolicy.epsilon,
  }
}

/** A map is a list of choices for some files, in the order of the policy. */
function forSome<T extends string | number>(
  written: T | Readonly<Record<string, T>> | undefined,
): ForSome<T> | undefined {
  if (typeof written !== 'object') return written
  return Object.entries(written).map(([where, value]) => ({ where, value }))
}

function fieldsOf(written: WrittenPolicy['fields']): FieldMap | undefined {
  if (written === undefined) return undefined
  const map: { -readonly [R in Role]?: FieldMap[R] } = {}
  for (const role of roleNames) {
    const place = written[role]
    if (place !== undefined) map[role] = typeof place === 'string' ? { path: place } : place
  }
  return map
}

function budgetsOf(written: WrittenPolicy['budgets'] = {}): Budgets {
  const found: { -readonly [K in keyof Budgets]: Budgets[K] } = {}
  for (const budget of budgets) {
    const value = written[budget.name]
    const parsed = value === undefined ? undefined : parseBudget(budget, value)
    if (parsed !== undefined) found[budget.key] = parsed
  }
  return found
}

function placeOf(written: WrittenPlace | undefined): Place | undefined {
  if (written === undefined) return undefined
  const { path } = written
  return { ...written, path: typeof path === 'string' ? [path] : path }
}
