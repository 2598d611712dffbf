// The first record, and what the user said of its fields → which field is taken for what. What the user said holds; the
// rest is found by name. Where two names could say correct, nothing is chosen.
import { roleNames } from '../../field-map.ts'
import type { FieldMap, FieldPlace, Role } from '../../field-map.ts'
import { parseFieldPath, valuesAt } from '../../field-path.ts'
import type { FieldPath } from '../../field-path.ts'
import { aliases } from './aliases.ts'
import { candidatesIn, chooseCorrect } from './choose-correct.ts'

/** A field, and where it stands. */
export interface Taken {
  readonly place: FieldPlace
  readonly path: FieldPath
  /** The user said so. */
  readonly mapped: boolean
}

export interface Mapping {
  readonly fields: Readonly<Partial<Record<Role, Taken>>>
  /** Other fields that say correct too; they must agree. */
  readonly rivals: readonly Taken[]
  /** Whether the field taken for the answer may be the reference answer. */
  readonly unsureAnswer: boolean
}

/** What is missing, or which fields could all be meant. */
export type Lacking =
  | { readonly missing: 'problem' | 'correct' }
  | { readonly several: readonly string[]; readonly asked: boolean }

export function inferMapping(first: unknown, map: FieldMap = {}, metric?: string): Mapping | Lacking {
  const fields: Partial<Record<Role, Taken>> = {}
  for (const role of roleNames) {
    const place = map[role]
    const path = place ? parseFieldPath(place.path) : undefined
    if (place && path) fields[role] = { place, path, mapped: true }
  }
  const free = (role: Role): boolean => map[role] === undefined
  let rivals: readonly Taken[] = []
  if (fields.correct === undefined && fields.n === undefined) {
    const chosen = free('correct') ? chooseCorrect(candidatesIn(first), metric) : { rivals: [] }
    if ('several' in chosen) return chosen
    if (chosen.main !== undefined) fields.correct = taken(chosen.main)
    rivals = chosen.rivals.map(taken)
  }
  if (fields.correct === undefined) {
    const counted = lookIn(first, [''], aliases.n) ?? fields.n
    const right = lookIn(first, [''], aliases.c)
    if (free('n') && counted !== undefined) fields.n = counted
    if (free('c') && right !== undefined) fields.c = right
    if (fields.n === undefined || fields.c === undefined) return { missing: 'correct' }
  }
  const main = (fields.correct ?? fields.n)?.path
  if (main === undefined) return { missing: 'correct' }
  const outer = problemBases(main)
  if (free('task')) set(fields, 'task', lookIn(first, outer, aliases.task, isName))
  if (free('problem')) set(fields, 'problem', lookIn(first, outer, aliases.problem, isId))
  if (free('problem')) set(fields, 'problem', fields.problem ?? lookIn(first, outer, ['problem'], isShortId))
  const texts = fields.problem === undefined ? aliases.prompt : aliases.question
  const isOther = (value: unknown, name: string): boolean =>
    isText(value) && fields.problem?.path.text.endsWith(name) !== true
  if (free('question')) set(fields, 'question', lookIn(first, outer, texts, isOther))
  if (fields.problem === undefined && fields.question === undefined) return { missing: 'problem' }
  if (fields.correct === undefined) return { fields, rivals, unsureAnswer: false }
  const inner = sampleBases(main)
  for (const role of ['sample', 'answer', 'tokens', 'logprob', 'token_entropy', 'truncated'] as const)
    if (free(role)) set(fields, role, lookBeside(first, main, inner, aliases[role]))
  return { fields, rivals, unsureAnswer: isUnsure(first, fields.answer, inner) }
}

function taken(path: string): Taken {
  return { place: { path }, path: parsed(path), mapped: false }
}

function parsed(text: string): FieldPath {
  const path = parseFieldPath(text)
  if (path === undefined) throw new Error(`${text} is no path`)
  return path
}

function set(fields: Partial<Record<Role, Taken>>, role: Role, found: Taken | undefined): void {
  if (found !== undefined) fields[role] = found
}

/** The first name at the first base that has an acceptable value. */
function lookIn(
  record: unknown,
  bases: readonly string[],
  names: readonly string[],
  accept: (value: unknown, name: string) => boolean = () => true,
): Taken | undefined {
  for (const base of bases) {
    for (const name of names) {
      const value = valueAt(record, base + name)
      if (value !== undefined && accept(value, name)) return taken(base + name)
    }
  }
  return undefined
}

/** Beside a list with one entry a sample: lists as long; else fields of the same sample. */
function lookBeside(
  record: unknown,
  main: FieldPath,
  bases: readonly string[],
  names: readonly string[],
): Taken | undefined {
  if (!main.text.endsWith('[]')) return lookIn(record, bases, names)
  const length = lengthAt(record, main.text)
  const found = lookIn(record, bases, names, (_, name) =>
    bases.some((base) => lengthAt(record, `${base}${name}[]`) === length),
  )
  return found && taken(`${found.path.text}[]`)
}

/** The value at the path in the first element of each list; undefined: there is none. */
function valueAt(record: unknown, path: string): unknown {
  const found = valuesAt(record, parsed(path))
  return 'must' in found ? undefined : found[0]?.value
}

function lengthAt(record: unknown, path: string): number | undefined {
  const found = valuesAt(record, parsed(path))
  return 'must' in found ? undefined : found.length
}

/** Everything around a sample, as what stands in front of a name: the record, and the elements of its lists. */
function around(main: FieldPath): string[] {
  const parts = main.text.split('[]')
  return parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('[]')}[].`)
}

/** A list of samples belongs to one problem, which the record names; a list of anything else names them one by one. */
function problemBases(main: FieldPath): string[] {
  const elements = main.text.endsWith('[]') ? around(main).slice(0, -1) : around(main)
  const key = /([^.[\]"]+)\[\]\.[^[\]]*$/.exec(main.text)?.[1] ?? ''
  const isOfOneProblem = (aliases.samples as readonly string[]).includes(key)
  return isOfOneProblem ? ['', ...elements] : [...elements.reverse(), '']
}

/** What belongs to one sample: the innermost element, and the objects within it on the way to `main`. */
function sampleBases(main: FieldPath): string[] {
  const bases: string[] = []
  let text = main.text.endsWith('[]') ? main.text.slice(0, -2) : main.text
  for (let dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.')) {
    text = text.slice(0, dot)
    bases.push(`${text}.`)
    if (text.endsWith('[]')) return bases
  }
  return [...bases, '']
}

/** `answer` alone can be either; beside a field that holds the reference answer it is the model's. */
function isUnsure(record: unknown, answer: Taken | undefined, bases: readonly string[]): boolean {
  if (answer === undefined || answer.mapped || !/(^|\.)answer(\[\])?$/.test(answer.path.text)) return false
  return lookIn(record, ['', ...bases], aliases.reference) === undefined
}

const isId = (value: unknown): boolean =>
  value === null || typeof value === 'number' || (typeof value === 'string' && value !== '')
const isShortId = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\S{1,64}$/.test(value))
const isText = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() !== '')
const isName = (value: unknown): boolean => value === null || (typeof value === 'string' && value !== '')
