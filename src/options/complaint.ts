// What can be wrong with a policy, in words, in one table. Where it is wrong is added by policy-document.ts.

/** What is wrong, and what to do. */
export interface Complaint {
  readonly why: string
  readonly hint: string
}

export const complaints = {
  empty: (): Complaint => ({
    why: 'the policy is empty.',
    hint: 'Write at least "version: 1", or remove the file to use the default policy.',
  }),
  notAMap: (is: string): Complaint => ({
    why: `a policy is a map of keys, but this is ${is}.`,
    hint: 'Start with "version: 1"; docs/policy.md has examples.',
  }),
  tooLarge: (bytes: number): Complaint => ({
    why: `the policy has more than ${bytes} characters.`,
    hint: 'Is this the right file? A policy is a page of YAML.',
  }),
  tooDeep: (depth: number): Complaint => ({
    why: `maps and lists are nested more than ${depth} deep here.`,
    hint: 'Nothing in a policy needs that; docs/policy.md has examples.',
  }),
  tooManyAliases: (): Complaint => ({
    why: 'the aliases (*name) of this file multiply each other.',
    hint: 'Write the values out.',
  }),
  otherVersion: (is: string): Complaint => ({
    why: `this Leash reads policies of version 1, but "version" is ${is}.`,
    hint: 'Write "version: 1", or use the release of Leash that this policy was written for.',
  }),
  unknownKey: (key: string, near: string | undefined, keys: readonly string[]): Complaint => ({
    why: `there is no key ${key} here${near === undefined ? '.' : `; did you mean "${near}"?`}`,
    hint: `The keys here are ${keys.join(', ')}.`,
  }),
  missing: (key: string, must: string): Complaint => ({
    why: `"${key}" is missing.`,
    hint: `It must be ${must}.`,
  }),
  wrong: (key: string, must: string, is: string): Complaint => ({
    why: `${key} must be ${must}, but is ${is}.`,
    hint: 'docs/policy.md says what each key takes.',
  }),
  unknownMetric: (is: string, near: string | undefined, names: readonly string[]): Complaint => ({
    why: `there is no metric ${is}${near === undefined ? '.' : `; did you mean "${near}"?`}`,
    hint: `The metrics are ${names.join(', ')}; K and N are whole numbers from 1 on, or "max"; T is a share, such as 0.5.`,
  }),
  noLimit: (metric: string, kinds: readonly string[]): Complaint => ({
    why: `this rule sets no limit for ${metric}.`,
    hint: `Give it one of ${kinds.join(', ')}.`,
  }),
  manyLimits: (given: readonly string[]): Complaint => ({
    why: `this rule sets ${given.length} limits: ${given.join(', ')}.`,
    hint: 'One rule has one limit; write a rule for each.',
  }),
  wrongKind: (kind: string, metric: string, kinds: readonly string[]): Complaint => ({
    why: `${metric} has no "${kind}".`,
    hint: `Its limits are ${kinds.join(', ')}.`,
  }),
  noTraces: (metric: string): Complaint => ({
    why: `${metric} is not measured on external traces.`,
    hint: 'Leave "traces" out; only perplexity takes it.',
  }),
  noUnit: (kind: string, readings: readonly string[]): Complaint => ({
    why: `"${kind}" needs a unit: ${readings.join(' or ')}?`,
    hint: `Write one of them: ${readings.map((reading) => `"${kind}: ${reading}"`).join(' or ')}. ${meanings(readings)}`,
  }),
  notALimit: (kind: string, is: string, forms: readonly string[]): Complaint => ({
    why: `"${kind}" must be written like ${forms.join(' or ')}, but is ${is}.`,
    hint: `A limit is a number and its unit, such as "${kind}: ${forms[0] ?? '5'}".`,
  }),
  outOfRange: (kind: string, is: string, span: string, instead: string | undefined): Complaint => ({
    why: `"${kind}" must be ${span}, but is ${is}${instead === undefined ? '.' : `; did you mean "${kind}: ${instead}"?`}`,
    hint: 'A limit says how much is allowed; it is never negative, except for nscr.',
  }),
} as const

function meanings(readings: readonly string[]): string {
  const share = '% is a share of the baseline.'
  return readings.some((reading) => reading.endsWith('pp')) ? `pp are percentage points; ${share}` : share
}
