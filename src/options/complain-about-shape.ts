// What the shape check found → complaints at its place in the file; for a misspelt key with the nearest one.
import { complaints, type Complaint } from './complaint.ts'
import { nearest } from './nearest.ts'
import type { Path } from './offset-of.ts'
import type { PolicyDocument } from './policy-document.ts'
import {
  budgetsShape,
  fieldsShape,
  placeShape,
  policyShape,
  readShape,
  ruleShape,
  undecidedShape,
} from './policy-shape.ts'
import { quote } from './quote.ts'

/** One thing that the shape check found; `message` completes "must be …". */
export interface ShapeIssue {
  readonly code: string
  readonly path: Path
  readonly message: string
  readonly keys?: readonly string[]
}

export function complainAboutShape(issues: readonly ShapeIssue[], document: PolicyDocument): void {
  const misspelt = issues.filter(({ code }) => code === 'unrecognized_keys')
  const places = new Set(misspelt.map(({ path }) => keyText(path)))
  for (const issue of misspelt) complainAboutKeys(issue, document)
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue
    // A misspelt key is also a missing one; saying so once is enough.
    if (issue.code === 'custom' && places.has(keyText(issue.path))) continue
    const { path, message } = issue
    document.complain(complaintAbout(valueAt(document.value, path), path, message), path)
  }
}

function complainAboutKeys({ path, keys = [] }: ShapeIssue, document: PolicyDocument): void {
  const known = keysAt(path)
  for (const key of keys) {
    document.complain(complaints.unknownKey(quote(key), nearest(key, known), known), path, key)
  }
}

/** The keys of the map at `path`: what the shape says for the outermost key. */
function keysAt(path: Path): string[] {
  const shapes = {
    candidate: placeShape,
    baseline: placeShape,
    origin: placeShape,
    read: readShape,
    fields: fieldsShape,
    budgets: budgetsShape,
    gate: ruleShape,
    undecided: undecidedShape,
  } as const
  const outer = String(path[0])
  const shape = Object.hasOwn(shapes, outer) ? shapes[outer as keyof typeof shapes] : policyShape
  return Object.keys(shape.shape).filter((key) => key !== '$schema')
}

function complaintAbout(value: unknown, path: Path, must: string): Complaint {
  if (path.length === 0) return complaints.notAMap(quote(value))
  if (path.length === 1 && path[0] === 'version' && value !== undefined) {
    return complaints.otherVersion(quote(value))
  }
  const key = keyText(path)
  return value === undefined
    ? complaints.missing(key, must)
    : complaints.wrong(`"${key}"`, must, quote(value))
}

/** `gate[1].tasks`. The keys are the shape's own, so they need no quoting. */
function keyText(path: Path): string {
  return path
    .map((step, depth) =>
      typeof step === 'number' ? `[${step}]` : depth === 0 ? String(step) : `.${String(step)}`,
    )
    .join('')
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, step) => {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, step)) return undefined
    return (held as Readonly<Record<PropertyKey, unknown>>)[step]
  }, value)
}
