// Where a value stands in a record, as people write it: `rollouts[].correct`. Text → steps; steps and a record → values.
// Only own fields count. Does not judge what it finds.
import { isFields } from './fields.ts'
import { shown, shownKeys } from './shown.ts'

type Step = { readonly key: string } | { readonly each: true } | { readonly at: number }

export interface FieldPath {
  /** As it was written. */
  readonly text: string
  readonly steps: readonly Step[]
  /** How many of its steps go through all elements of a list. */
  readonly lists: number
}

const segment = /(?:"((?:[^"\\]|\\["\\])+)"|([^.[\]"]+))((?:\[\d*\])*)(?:\.|$)/y

/** All paths that there are, for the policy's schema. */
export const fieldPathPattern =
  /^(?:"(?:[^"\\]|\\["\\])+"|[^.[\]"]+)(?:\[\d*\])*(?:\.(?:"(?:[^"\\]|\\["\\])+"|[^.[\]"]+)(?:\[\d*\])*)*$/

/**
 * Keys with dots between them; `[]` behind a key goes through all elements of its list, `[0]` takes one of them. A key with
 * a dot, bracket or quote in it stands in double quotes, with \\ before a quote or backslash. Undefined: this is no such path.
 */
export function parseFieldPath(text: string): FieldPath | undefined {
  const steps: Step[] = []
  if (text === '' || text.endsWith('.')) return undefined
  for (segment.lastIndex = 0; segment.lastIndex < text.length;) {
    const found = segment.exec(text)
    if (found === null) return undefined
    const [, quoted, bare, brackets = ''] = found
    const key = quoted === undefined ? bare : unquoted(quoted)
    if (key === undefined) return undefined
    steps.push({ key })
    for (const [, digits = ''] of brackets.matchAll(/\[(\d*)\]/g))
      steps.push(digits === '' ? { each: true } : { at: Number(digits) })
  }
  return { text, steps, lists: steps.filter((step) => 'each' in step).length }
}

function unquoted(text: string): string {
  return text.replaceAll(/\\(["\\])/g, '$1')
}

/** A key as it stands in a path. */
export function pathKey(key: string): string {
  return /^[^.[\]"]+$/.test(key) ? key : JSON.stringify(key)
}

/** A value, and in which element of which list on the way it stands. */
export interface Found {
  readonly value: unknown
  readonly at: readonly number[]
  /** How many elements those lists have. */
  readonly lengths: readonly number[]
}

/** Something on the way is not what the path needs. */
export interface Misfit {
  /** `rollouts[2].scores` */
  readonly where: string
  readonly must: string
  readonly is: string
}

/** All values at `path`; one that is not there is undefined. A list that is none is a misfit. */
export function valuesAt(record: unknown, path: FieldPath): readonly Found[] | Misfit {
  let found: Found[] = [{ value: record, at: [], lengths: [] }]
  for (const step of path.steps) {
    const next: Found[] = []
    for (const one of found) {
      if (!('each' in step)) next.push({ ...one, value: stepInto(one.value, step) })
      else if (Array.isArray(one.value)) {
        const lengths = [...one.lengths, one.value.length]
        one.value.forEach((value: unknown, index) => next.push({ value, at: [...one.at, index], lengths }))
      } else
        return {
          where: placeOf(path, step, one.at),
          must: 'a list',
          is: one.value === undefined ? whatIsThere(record, path) : shown(one.value),
        }
    }
    found = next
  }
  return found
}

/** The value at `path` in the same elements as `beside`; for as many lists as the path has. */
export function valueBeside(
  record: unknown,
  path: FieldPath,
  beside: Found,
): { readonly value: unknown } | Misfit {
  let value = record
  let depth = 0
  for (const step of path.steps) {
    if ('each' in step) {
      const [index = 0, length = 0] = [beside.at[depth], beside.lengths[depth]]
      depth += 1
      if (value === undefined || value === null) return { value: undefined }
      if (!Array.isArray(value))
        return { where: placeOf(path, step, beside.at), must: 'a list', is: shown(value) }
      if (value.length !== length) {
        const must = `a list of ${length}, one entry a sample`
        return { where: placeOf(path, step, beside.at), must, is: shown(value) }
      }
      value = value[index]
    } else value = stepInto(value, step)
  }
  return { value }
}

function stepInto(value: unknown, step: Exclude<Step, { readonly each: true }>): unknown {
  if ('at' in step) return Array.isArray(value) ? value[step.at] : undefined
  return isFields(value) && Object.hasOwn(value, step.key) ? value[step.key] : undefined
}

/** The path up to `step`, with the indexes of the elements. */
function placeOf(path: FieldPath, step: Step, at: readonly number[]): string {
  let text = ''
  let depth = 0
  for (const one of path.steps) {
    if (one === step) break
    if ('key' in one) text += text === '' ? pathKey(one.key) : `.${pathKey(one.key)}`
    else text += `[${'at' in one ? one.at : (at[depth++] ?? 0)}]`
  }
  return text
}

/** For messages, where nothing stands at `path`: how far it leads, and what is there instead. */
export function whatIsThere(record: unknown, path: FieldPath): string {
  let [value, text] = [record, '']
  for (const step of path.steps) {
    const list = Array.isArray(value) ? value : undefined
    const next: unknown = 'each' in step ? list?.[0] : stepInto(value, step)
    if (next === undefined) break
    text +=
      'key' in step
        ? `${text === '' ? '' : '.'}${pathKey(step.key)}`
        : 'each' in step
          ? '[0]'
          : `[${step.at}]`
    value = next
  }
  const place = text === '' ? 'the record' : `"${text}"`
  if (isFields(value)) return `missing; ${place} has ${shownKeys(value)}`
  return text === path.text ? shown(value) : `missing; ${place} is ${shown(value)}`
}
