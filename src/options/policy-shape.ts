// The shape of `.github/leash.yml`: keys and types as written. The JSON Schema for editors is made from it. What depends
// on the metric (which limits it takes, in which units) is rule.ts's business. Each `error` completes "must be …".
import * as z from 'zod/mini'
import { pathForm, roleNames, type Role } from '../read/field-map.ts'
import { fieldPathPattern } from '../read/field-path.ts'
import { budgetForm, budgets, parseBudget, type BudgetName } from './budgets.ts'

const some = (least: number, what: string): z.ZodMiniString =>
  z.string({ error: what }).check(z.minLength(least, { error: what }))
const name = some(1, 'a text that is not empty')
const names = (error: string): z.ZodMiniArray<z.ZodMiniString> => z.array(name, { error })

const action = z.enum(['fail', 'warn'], { error: '"fail" or "warn"' })
const level = 'a number from 0.5 to 0.9999, such as 0.95'
const resamples = 'a whole number from 1000 to 100000'
const epsilon = 'a number from 0 up to, but not, 1'
const k = 'a list of different whole numbers from 1 on, such as [1, 8, 64]'
const count = 'a whole number from 1 on'
const budget = z.int({ error: count }).check(z.gte(1, { error: count }), z.lte(9_999_999, { error: count }))

const workflow = 'the file name of a workflow, such as evals.yml'
const paths = 'a path or glob, or a list of them'
const placeKeys =
  'a map with exactly one of path, tally, artifact, history; with ref beside path or tally, workflow beside artifact'

export const placeShape = z
  .strictObject(
    {
      path: z.optional(
        z.union([name, names(paths).check(z.minLength(1, { error: paths }))], { error: paths }),
      ),
      tally: z.optional(name),
      ref: z.optional(name),
      artifact: z.optional(name),
      workflow: z.optional(
        z.string({ error: workflow }).check(z.regex(/^[^/\\]+\.ya?ml$/, { error: workflow })),
      ),
      history: z.optional(z.enum(['nearest', 'merge-base'], { error: '"nearest" or "merge-base"' })),
    },
    { error: placeKeys },
  )
  .check(z.refine(isOnePlace, { error: placeKeys }))

/** Each of these says where to look; the other keys only say it more closely. */
export const placeKinds = {
  path: ['ref'],
  tally: ['ref'],
  artifact: ['workflow'],
  history: [],
} as const

function isOnePlace(place: object): boolean {
  const keys = Object.keys(place)
  const [kind, ...others] = Object.entries(placeKinds).filter(([key]) => keys.includes(key))
  if (kind === undefined || others.length > 0) return false
  const beside: readonly string[] = kind[1]
  return keys.every((key) => key === kind[0] || beside.includes(key))
}

/** One value, or a map from tasks and paths to values. */
function forSome<T extends z.ZodMiniType>(one: T, what: string) {
  const error = `${what}, or a map from tasks or paths to such values`
  return z.optional(z.union([one, z.record(name, one)], { error }))
}

const step = z.int({ error: 'a whole number' }).check(z.gte(0, { error: 'a whole number from 0 on' }))

export const readShape = z.strictObject(
  {
    format: forSome(name, 'a name'),
    threshold: forSome(z.number({ error: 'a number' }), 'a number'),
    filter: forSome(name, 'a name'),
    metric: forSome(name, 'a name'),
    step: forSome(step, 'a whole number from 0 on'),
    'accept-missing-answers': z.optional(z.boolean({ error: 'true or false' })),
    strict: z.optional(z.boolean({ error: 'true or false' })),
  },
  { error: 'a map' },
)

const fieldPath = z.string({ error: pathForm }).check(z.regex(fieldPathPattern, { error: pathForm }))
const fieldForm = `${pathForm}; { path: …, is: [values] }; or null`
const rightValues = 'a list of the values that mean correct'
const rightValue = z.union([z.string(), z.number(), z.boolean()], { error: rightValues })
const fieldPlace = z.strictObject(
  {
    path: fieldPath,
    is: z.optional(z.array(rightValue, { error: rightValues }).check(z.minLength(1, { error: rightValues }))),
  },
  { error: fieldForm },
)

export const fieldsShape = z.strictObject(
  Object.fromEntries(
    roleNames.map((role) => [
      role,
      z.optional(z.union([fieldPath, fieldPlace, z.null()], { error: fieldForm })),
    ]),
  ) as unknown as Record<Role, z.ZodMiniOptional<z.ZodMiniType<WrittenField>>>,
  { error: 'a map from roles to paths' },
)

type WrittenField = string | z.infer<typeof fieldPlace> | null

const budgetOf = Object.fromEntries(
  budgets.map((budget) => {
    const error = budgetForm(budget)
    const written = z.union([z.number(), z.string()], { error })
    return [
      budget.name,
      z.optional(written.check(z.refine((value) => parseBudget(budget, value) !== undefined, { error }))),
    ]
  }),
)

export const budgetsShape = z.strictObject(
  budgetOf as Record<
    BudgetName,
    z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber, z.ZodMiniString]>>
  >,
  { error: 'a map of budgets' },
)

const confidence = z
  .number({ error: level })
  .check(z.gte(0.5, { error: level }), z.lte(0.9999, { error: level }))

const limitError = 'a number with its unit, such as 2pp, 20%, 0.1 nats or 5'
const limit = z.union([z.number(), z.string()], { error: limitError })

export const ruleShape = z.strictObject(
  {
    metric: some(1, 'the name of a metric'),
    'max-drop': z.optional(limit),
    'max-rise': z.optional(limit),
    max: z.optional(limit),
    min: z.optional(limit),
    tasks: z.optional(
      names('a list of task names or globs').check(
        z.minLength(1, { error: 'a list of task names or globs' }),
      ),
    ),
    traces: z.optional(some(1, 'the name of a source of traces')),
    severity: z.optional(action),
    level: z.optional(confidence),
  },
  { error: 'a map with a metric and a limit' },
)

export const undecidedShape = z.strictObject(
  { missing: z.optional(action), noise: z.optional(action) },
  { error: 'a map with missing and noise' },
)

export const policyShape = z.strictObject({
  $schema: z.optional(z.string({ error: 'the address of a JSON Schema' })),
  version: z.literal(1, { error: '1' }),
  configs: z.optional(names('a list of paths or globs')),
  candidate: z.optional(placeShape),
  baseline: z.optional(placeShape),
  origin: z.optional(placeShape),
  read: z.optional(readShape),
  fields: z.optional(fieldsShape),
  budgets: z.optional(budgetsShape),
  k: z.optional(
    z.array(budget, { error: k }).check(z.refine((list) => new Set(list).size === list.length, { error: k })),
  ),
  gate: z.optional(z.array(ruleShape, { error: 'a list of rules' })),
  evidence: z.optional(
    z.enum(['point', 'significant', 'certain'], { error: '"point", "significant" or "certain"' }),
  ),
  undecided: z.optional(undecidedShape),
  level: z.optional(confidence),
  resamples: z.optional(
    z
      .int({ error: resamples })
      .check(z.gte(1000, { error: resamples }), z.lte(100_000, { error: resamples })),
  ),
  epsilon: z.optional(
    z.number({ error: epsilon }).check(z.gte(0, { error: epsilon }), z.lt(1, { error: epsilon })),
  ),
})

export type WrittenPolicy = z.infer<typeof policyShape>
export type WrittenPlace = z.infer<typeof placeShape>
export type WrittenRule = z.infer<typeof ruleShape>
