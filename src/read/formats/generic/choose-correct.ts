// Which field of a record says correct. Several may: true, false, 0 and 1 come before other numbers; what is left is asked.
import { field, isFields } from '../../fields.ts'
import { aliases } from './aliases.ts'
import { couldSay, saysItself } from './correct.ts'

export interface Candidate {
  /** The field's own name. */
  readonly name: string
  readonly path: string
  /** Its value says correct or not without a threshold. */
  readonly sure: boolean
}

/** In the samples of a list where one has them, else in the record itself or in its lists of values. */
export function candidatesIn(record: unknown): Candidate[] {
  for (const list of [...aliases.samples, ...aliases.records]) {
    const elements = field(record, list)
    const first: unknown = Array.isArray(elements) ? elements.find(isFields) : undefined
    const found = first === undefined ? [] : candidates(first, `${list}[].`)
    if (found.length > 0) return found
  }
  return candidates(record, '')
}

function candidates(scope: unknown, base: string): Candidate[] {
  return aliases.correct.flatMap((name): Candidate[] => {
    const value = field(scope, name)
    if (value === null) return [{ name, path: base + name, sure: true }]
    if (couldSay(value)) return [{ name, path: base + name, sure: saysItself(value) }]
    if (!Array.isArray(value) || value.length === 0) return []
    const fits = value.every((one) => one === null || couldSay(one))
    const sure = value.every((one) => one === null || saysItself(one))
    return fits ? [{ name, path: `${base}${name}[]`, sure }] : []
  })
}

export type ChosenCorrect =
  | { readonly main?: string; readonly rivals: readonly string[] }
  | { readonly several: readonly string[]; readonly asked: boolean }

/** `metric`: the name or path that the user chose. */
export function chooseCorrect(all: readonly Candidate[], metric: string | undefined): ChosenCorrect {
  const chosen = all.find(({ name, path }) => name === metric || path === metric)
  if (chosen !== undefined) return { main: chosen.path, rivals: [] }
  const sure = all.filter((one) => one.sure)
  const [main, ...others] = sure.length > 0 ? sure : all
  if (main === undefined) return { rivals: [] }
  const unclear = metric !== undefined || sure.length === 0
  if (others.length > 0 && unclear)
    return { several: all.map(({ name }) => name), asked: metric !== undefined }
  return { main: main.path, rivals: others.map(({ path }) => path) }
}
