// The shape of the policy and the table of metrics → docs/policy.schema.json, for editors. What JSON Schema cannot say,
// the parser says alone: a limit out of range behind its unit, keys given twice.
import * as z from 'zod/mini'
import { gateable } from '../src/metrics/gateable.ts'
import type { LimitForm } from '../src/metrics/gates/gate.ts'
import { defaultPolicy } from '../src/options/default-policy.ts'
import { budgetForm, budgets, sizePattern, usualBudget } from '../src/options/budgets.ts'
import {
  budgetsShape,
  placeKinds,
  fieldsShape,
  placeShape,
  policyShape,
  readShape,
  ruleShape,
} from '../src/options/policy-shape.ts'
import { roleNames, roles } from '../src/read/field-map.ts'
import { limitKinds } from '../src/options/rule.ts'

type Json = Record<string, unknown>

const place = 'Exactly one of path, tally, artifact, history.'

/** What an editor shows at each key; `docs/policy.md` says more. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'The address of this schema, for editors.',
  version: 'The version of this form: 1.',
  configs: 'Training configs, as paths or globs. A pull request that touches none of them passes at once.',
  candidate: `Where the evals of the model that is being trained come from. ${place}`,
  baseline: `Where the evals to compare with come from. ${place}`,
  origin: `Where the evals of the base model before RLVR come from; may be left out. ${place}`,
  read: 'Settles what the eval files leave open.',
  fields:
    'Where the fields of your own samples stand, as paths such as rollouts[].correct; null: there is none.',
  is: 'The values that mean correct.',
  budgets: 'How much reading may take before it stops: archives and records can claim anything.',
  k: 'Budgets at which pass@k is shown, besides the powers of two and those the gate names.',
  gate: 'The rules, each with one metric and one limit. An empty list only reports; left out, the default rules hold.',
  evidence: 'How sure a failure has to be.',
  undecided: 'What becomes of a rule that cannot be decided: for missing data, and for noise.',
  level: 'Confidence level of the intervals.',
  resamples: 'Number of bootstrap resamples.',
  epsilon: 'The share of correct samples above which a problem is in support.',
  path: 'A path or glob in the workspace, or a list of them.',
  artifact:
    'The name of workflow artifacts, or a glob. candidate: of this run; else of the last good run on the base branch.',
  workflow:
    'The file name of the workflow that uploads the artifact, such as evals.yml. Left out: that of this run.',
  history:
    'A good entry of the recorded history: that of the merge base, or else (nearest) of the nearest commit before it.',
  ref: 'A commit, branch or tag at which the path or tally is read, instead of the workspace.',
  tally: 'The path of a tally file.',
  format:
    'The format of the files, where it cannot be told from them; or a map from tasks or paths to formats.',
  threshold: 'The score from which on a sample is correct; or a map from tasks or paths to scores.',
  filter: 'The filter, temperature or provider that counts; or a map from tasks or paths to them.',
  metric: 'The metric that is judged.',
  step: 'The training step whose samples count; or a map from tasks or paths to steps.',
  'accept-missing-answers': 'Accept files in which no sample has an answer.',
  strict: 'Parse every field of every line, also those that are not needed.',
  'max-drop': 'How far the candidate may fall below the baseline: 2pp, 5%, 0.1 nats.',
  'max-rise': 'How far the candidate may rise above the baseline: 2pp, 5%, 0.1 nats.',
  max: 'The greatest value allowed: 5 problems, 2% of them, a ratio, or noise.',
  min: 'The least value required.',
  tasks: 'Task names or globs, each judged on its own. Left out: all problems pooled.',
  traces:
    'perplexity: the source of the external traces, the part of their names before the first /. Left out: all.',
  severity: 'warn: the rule is reported and never changes the verdict.',
  missing: 'For missing data.',
  noise: 'For data that cannot tell a breach from chance.',
}

/** The one key that means something else in another map. */
const readMetric =
  'The metric, scorer or field that says whether a sample is correct; or a map from tasks or paths to them.'

const defaults: Json = {
  configs: defaultPolicy.configs,
  k: defaultPolicy.k,
  evidence: defaultPolicy.evidence,
  missing: defaultPolicy.undecided.missing,
  noise: defaultPolicy.undecided.noise,
  level: defaultPolicy.level,
  resamples: defaultPolicy.resamples,
  epsilon: defaultPolicy.epsilon,
  severity: 'fail',
}

/** The JSON Schema of `.github/leash.yml`. */
export function policySchema(): object {
  const schema = z.toJSONSchema(policyShape, {
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json
      if (zodSchema === placeShape) Object.assign(json, onePlace())
      if (zodSchema === policyShape.shape.k) json['uniqueItems'] = true
      if (zodSchema === ruleShape) Object.assign(json, ruleLimits())
      if (zodSchema === ruleShape.shape.metric) Object.assign(json, metricNames())
      const properties = json['properties'] as Record<string, Json> | undefined
      if (zodSchema === readShape && properties?.['metric'] !== undefined)
        properties['metric']['description'] = readMetric
      if (zodSchema === fieldsShape && properties !== undefined) describeFields(properties)
      if (zodSchema === budgetsShape && properties !== undefined) describeBudgets(properties)
      if (json['properties'] !== undefined) describe(json['properties'] as Record<string, Json>)
    },
  })
  return { ...schema, title: 'Leash policy' }
}

function describeFields(properties: Record<string, Json>): void {
  for (const role of roleNames) {
    const written = properties[role]
    if (written !== undefined) written['description'] = `Where it stands: ${roles[role]}.`
  }
}

function describeBudgets(properties: Record<string, Json>): void {
  for (const budget of budgets) {
    const written = properties[budget.name]
    if (written === undefined) throw new Error(`the shape has no budget ${budget.name}`)
    written['description'] = `The most ${budget.what}: ${budgetForm(budget)}.`
    written['default'] = usualBudget(budget)
    const text = 'size' in budget ? sizePattern.source : '^\\d+$'
    written['anyOf'] = [
      { type: 'integer', minimum: budget.least, maximum: budget.most },
      { type: 'string', pattern: text },
    ]
  }
}

function describe(properties: Record<string, Json>): void {
  for (const [key, property] of Object.entries(properties)) {
    property['description'] ??= descriptions[key]
    if (property['description'] === undefined) throw new Error(`no description of the policy's key ${key}`)
    if (Object.hasOwn(defaults, key)) property['default'] = defaults[key]
  }
}

/** One kind of place, and beside it only what says it more closely. */
function onePlace(): Json {
  return {
    oneOf: Object.keys(placeKinds).map((kind) => ({ required: [kind] })),
    dependencies: Object.fromEntries(
      ['ref', 'workflow'].map((key) => [
        key,
        {
          anyOf: Object.entries(placeKinds)
            .filter(([, beside]) => (beside as readonly string[]).includes(key))
            .map(([kind]) => ({ required: [kind] })),
        },
      ]),
    ),
  }
}

/** The names first, for completion; then the pattern that says which other names there are. */
function metricNames(): Json {
  const names = gateable.flatMap(({ name, examples = [name] }) => examples)
  return { anyOf: [{ enum: names }, { pattern: anchored(gateable.map(({ pattern }) => pattern).join('|')) }] }
}

/** One limit a rule, of a kind and in a unit that its metric takes. */
function ruleLimits(): Json {
  return {
    oneOf: limitKinds.map((kind) => ({ required: [kind] })),
    allOf: gateable.map(({ pattern, limits }) => ({
      if: { properties: { metric: { type: 'string', pattern: anchored(pattern) } }, required: ['metric'] },
      then: {
        properties: Object.fromEntries(
          limitKinds.map((kind) => {
            const form = limits[kind]
            return [kind, form === undefined ? false : limitSchema(form)]
          }),
        ),
      },
    })),
  }
}

function limitSchema({ units, noise }: LimitForm): Json {
  const texts = Object.entries(units).map(([unit, { least }]) => {
    const sign = least < 0 ? '-?' : ''
    return `${sign}[0-9]+(\\.[0-9]+)?${unit === '' ? '' : ` ?${unit}`}`
  })
  const bare = units['']
  const number =
    bare === undefined
      ? []
      : [{ type: 'number', minimum: bare.least, ...(bare.most === Infinity ? {} : { maximum: bare.most }) }]
  const word = noise === true ? [{ const: 'noise' }] : []
  return { anyOf: [{ type: 'string', pattern: anchored(texts.join('|')) }, ...number, ...word] }
}

function anchored(pattern: string): string {
  return `^(?:${pattern})$`
}
