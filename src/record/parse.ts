// Text of a history's file → its value, or a fault that names the file. Strict: what is not exactly an entry is damaged,
// and a damaged entry is never taken for one that is not there.
import * as z from 'zod/mini'
import { fault, Faults } from '../faults.ts'
import type { Acceptance } from './acceptance.ts'
import type { Entry } from './entry.ts'
import { nameOf, pathOf } from './name.ts'
import { utcSecond } from './utc-second.ts'

const sha = z.string().check(z.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const date = z.string().check(z.refine((text) => utcSecond(text) === text))
const run = z.nullable(
  z.strictObject({
    id: z.string().check(z.regex(/^\d{1,20}$/)),
    attempt: z.int().check(z.gte(1)),
  }),
)
const words = z.string().check(z.minLength(1), z.maxLength(10_000))
const count = z.int().check(z.gte(0))
const share = z.number().check(z.gte(0), z.lte(1))
const range = z.nullable(z.tuple([z.number(), z.number()]))
const amount = z.number().check(z.gte(0))

const shift = z.nullable(z.strictObject({ value: amount, interval: range, byChance: amount }))
const numbers = z.strictObject({
  task: z.nullable(z.string()),
  problems: count,
  samples: z.strictObject({ min: count, max: count, total: count }),
  passAtK: z.array(z.strictObject({ value: share, interval: range, k: count })),
  answerEntropy: z.array(z.strictObject({ value: amount, interval: range, draws: count })),
  shrunk: shift,
  expanded: shift,
})

const entrySchema = z.strictObject({
  schema: z.literal('leash.entry/1'),
  commit: sha,
  date,
  branch: z.nullable(z.string()),
  onDefaultBranch: z.boolean(),
  run,
  key: z.string(),
  verdict: z.nullable(z.enum(['pass', 'fail', 'undecided'])),
  comparedWith: z.nullable(z.strictObject({ entry: z.string(), commit: sha })),
  accepted: z.nullable(z.strictObject({ by: words, reason: words })),
  policy: z.nullable(z.strictObject({ file: z.string(), sha256 })),
  level: share,
  overall: numbers,
  tasks: z.array(numbers),
  tally: z.strictObject({ file: z.string(), sha256, bytes: count }),
})

const acceptanceSchema = z.strictObject({
  schema: z.literal('leash.acceptance/1'),
  entry: z.string(),
  commit: sha,
  date,
  by: words,
  reason: words,
  run,
})

/** Throws `Faults`. `path` is where it was read, and has to say the same as the entry. */
export function parseEntry(text: string, path: string): Entry {
  const entry: Entry = parse(text, path, entrySchema)
  const named = nameOf(path)
  if (named !== undefined && pathOf('entry', entry) !== path)
    throw damaged(path, 'its date, commit or key are not those of its name')
  return entry
}

/** Throws `Faults`. */
export function parseAcceptance(text: string, path: string): Acceptance {
  return parse(text, path, acceptanceSchema)
}

function parse<T>(text: string, path: string, schema: z.ZodMiniType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw damaged(path, `it is not JSON (${String(error)})`)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw damaged(path, shapeFault(parsed.error.issues[0]))
}

function shapeFault(issue: { code?: string; keys?: string[]; path: PropertyKey[] } | undefined): string {
  if (issue?.code === 'unrecognized_keys')
    return `it has a key that no entry has (${(issue.keys ?? []).join(', ')})`
  const at = issue?.path.map(String).join('.') ?? ''
  return at === '' ? 'it is no object' : `"${at}" is missing or not what it has to be`
}

function damaged(file: string, why: string): Faults {
  return new Faults([fault('damaged-entry', { file, why })])
}
