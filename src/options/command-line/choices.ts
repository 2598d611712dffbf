// The flags for where a file leaves a choice and for how much reading may take, the same for every command that reads.
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { AskedChoices, ForFiles, ForSome } from '../../read/choices.ts'
import { isFieldPath, pathForm, roleNames, type FieldMap } from '../../read/field-map.ts'
import type { Budgets } from '../../read/limits.ts'
import { budgetForm, budgets, parseBudget, usualBudget } from '../budgets.ts'
import { anyNumber, wholeNumber } from './numbers.ts'

/** What the flags say about reading. */
export interface AskedByFlags {
  readonly choices: AskedChoices
  readonly budgets: Budgets
}

type Given<T> = readonly (ForFiles<T> | T)[]

export interface ChoiceFlags {
  readonly format?: Given<string>
  readonly threshold?: Given<number>
  readonly filter?: Given<string>
  readonly metric?: Given<string>
  readonly step?: Given<number>
  readonly acceptMissingAnswers?: boolean
  readonly strict?: boolean
  readonly field?: FieldMap
}

/** Adds them under headings of their own. Call it last: what is added later stands under the last heading too. */
export function addChoices(command: Command): Command {
  command
    .optionsGroup(
      'Where a file leaves a choice (TASK= in front, as in --metric gsm8k=exact_match, for one task or path):',
    )
    .addOption(some('--format <name>', 'read the files as this format', (text) => text))
    .addOption(some('--threshold <score>', 'a score at or above this is correct', anyNumber))
    .addOption(some('--filter <name>', 'the filter, temperature or provider that counts', (text) => text))
    .addOption(some('--metric <name>', 'the metric, scorer or field that says correct', (text) => text))
    .addOption(some('--step <number>', 'verl: the training step to read', wholeNumber))
    .addOption(
      new Option(
        '--field <role=path>',
        `where a field of your own format stands, such as correct=rollouts[].correct; roles: ${roleNames.join(', ')}`,
      ).argParser(addField),
    )
    .option('--accept-missing-answers', 'accept files in which no sample has an answer')
    .optionsGroup('How much reading may take:')
    .option('--strict', 'parse every field of every line, also those that are not needed (slower)')
  for (const budget of budgets) {
    const what = `${budget.what} (default: ${usualBudget(budget)})`
    command.addOption(
      new Option(`--max-${budget.name} <number>`, what).argParser((text: string) => {
        const value = parseBudget(budget, text)
        if (value === undefined) throw new InvalidArgumentError(`It must be ${budgetForm(budget)}.`)
        return value
      }),
    )
  }
  return command
}

/** `problem=qid`; nothing behind the `=`: there is no such field. */
function addField(text: string, before: FieldMap | undefined): FieldMap {
  const equals = text.indexOf('=')
  const [name, path] = [text.slice(0, equals), text.slice(equals + 1)]
  const role = roleNames.find((one) => one === name)
  if (equals < 0 || role === undefined)
    throw new InvalidArgumentError(`It must be ROLE=PATH; the roles are ${roleNames.join(', ')}.`)
  if (path !== '' && !isFieldPath(path)) throw new InvalidArgumentError(`Its path must be ${pathForm}.`)
  return { ...before, [role]: path === '' ? null : { path } }
}

/** A flag that may be given several times, each time for some files or for all. */
function some(flags: string, what: string, parse: (text: string) => string | number): Option {
  type All = Given<string | number> | undefined
  return new Option(flags, what).argParser((text: string, before: All) => {
    const { where, rest } = split(text)
    const value = parse(rest)
    return [...(before ?? []), where === undefined ? value : { where, value }]
  })
}

/**
 * `gsm8k=exact_match` → where and what. What stands before the first `=` is a task or path only without `:` and `@`, as in
 * no task's name but in metrics such as `pass@k:k=1&n=8`.
 */
function split(text: string): { readonly where: string | undefined; readonly rest: string } {
  const [, where, rest] = /^([^=:@]+)=(.+)$/s.exec(text) ?? []
  return where === undefined || rest === undefined ? { where: undefined, rest: text } : { where, rest }
}

export function askedBy(flags: ChoiceFlags): AskedByFlags {
  const { format, threshold, filter, metric, step, field, acceptMissingAnswers, strict } = flags
  return {
    choices: {
      format: ordered(format),
      threshold: ordered(threshold),
      filter: ordered(filter),
      metric: ordered(metric),
      step: ordered(step),
      fields: field,
      acceptMissingAnswers,
      strict,
    },
    budgets: budgetsIn(flags),
  }
}

/** What is for some files comes before what is for all, whatever the order of the flags; of two for all, the last holds. */
function ordered<T extends string | number>(given: Given<T> = []): ForSome<T> | undefined {
  const forSome = given.filter((one) => typeof one === 'object')
  const forAll = given.filter((one) => typeof one !== 'object').slice(-1)
  const all = [...forSome, ...forAll]
  const [only] = forAll
  return all.length === 0 ? undefined : forSome.length === 0 ? only : all
}

function budgetsIn(flags: object): Budgets {
  const found: { -readonly [K in keyof Budgets]: Budgets[K] } = {}
  for (const { key, name } of budgets) {
    const flag = `max-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const value: unknown = Reflect.get(flags, flag)
    if (typeof value === 'number') found[key] = value
  }
  return found
}
