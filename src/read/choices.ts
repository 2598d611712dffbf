// What the user chose, for all files or for some of them → what holds for one file. Knows no format.
import picomatch from 'picomatch'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import type { Choices } from './format.ts'
import { fileName } from './paths.ts'

/** One choice for some files: `where` is a task's name, or a glob over tasks and paths. */
export interface ForFiles<T> {
  readonly where: string
  readonly value: T
}

/** One value for all files, or a list of which the first that fits a file holds. */
export type ForSome<T> = T | readonly (ForFiles<T> | T)[]

/** `Choices`, each for all files or for some. */
export interface AskedChoices extends Omit<Choices, Several> {
  readonly format?: ForSome<string> | undefined
  readonly threshold?: ForSome<number> | undefined
  readonly filter?: ForSome<string> | undefined
  readonly metric?: ForSome<string> | undefined
  readonly step?: ForSome<number> | undefined
}

/** The choices that can differ from file to file. */
export const several = ['format', 'threshold', 'filter', 'metric', 'step'] as const
type Several = (typeof several)[number]

/** A choice for some files, as in a flag: `metric gsm8k`. */
export function choiceName(key: Several, where: string): string {
  return `${key} ${where}`
}

/**
 * What holds for the file at `path`, whose tasks are called `tasks` as far as that is known. `use` is told each choice for
 * some files that was used.
 */
export function choicesFor(
  asked: AskedChoices,
  path: string,
  tasks: readonly string[],
  use: (name: string) => void = () => undefined,
): Choices {
  const { format, threshold, filter, metric, step, ...rest } = asked
  const settle = <T extends string | number>(key: Several, all: ForSome<T> | undefined): T | undefined => {
    for (const one of listed(all)) {
      if (!isForFiles(one)) return one
      if (!fits(one.where, path, tasks)) continue
      use(choiceName(key, one.where))
      return one.value
    }
    return undefined
  }
  return {
    ...rest,
    format: settle('format', format),
    threshold: settle('threshold', threshold),
    filter: settle('filter', filter),
    metric: settle('metric', metric),
    step: settle('step', step),
  }
}

/** All choices for some files, by their names. */
export function choicesForSome(asked: AskedChoices): string[] {
  return several.flatMap((key) =>
    listed<string | number>(asked[key]).flatMap((one) =>
      isForFiles(one) ? [choiceName(key, one.where)] : [],
    ),
  )
}

/** Choices for some tasks or paths that no file of `readings` was read by: a misspelt name, most likely. */
export function unusedChoices(
  asked: AskedChoices,
  readings: readonly { readonly used: ReadonlySet<string> }[],
): Note[] {
  return choicesForSome(asked)
    .filter((name) => !readings.some((one) => one.used.has(name)))
    .map((choice) => note('choice-unused', { choice }))
}

/** Every value chosen for `key`, for whichever files. */
export function valuesOf(asked: AskedChoices, key: 'format'): string[] {
  return listed(asked[key]).map((one) => (isForFiles(one) ? one.value : one))
}

/** `first` before `second`: what both say of a file, `first` decides. */
export function chosenFirst(first: AskedChoices, second: AskedChoices): AskedChoices {
  const given = Object.entries(first).filter(([, value]) => value !== undefined)
  const both = several.flatMap((key) => {
    const all = [...listed<string | number>(first[key]), ...listed<string | number>(second[key])]
    return all.length > 1 ? [[key, all] as const] : []
  })
  const fields = first.fields && second.fields ? { fields: { ...second.fields, ...first.fields } } : {}
  return {
    ...second,
    ...Object.fromEntries<unknown>(given),
    ...Object.fromEntries<unknown>(both),
    ...fields,
  }
}

function listed<T extends string | number>(all: ForSome<T> | undefined): readonly (ForFiles<T> | T)[] {
  return all === undefined ? [] : typeof all === 'object' ? all : [all]
}

function isForFiles<T extends string | number>(one: ForFiles<T> | T): one is ForFiles<T> {
  return typeof one === 'object'
}

function fits(where: string, path: string, tasks: readonly string[]): boolean {
  if (tasks.includes(where)) return true
  const options = { bash: true, dot: true, nonegate: true, windows: false }
  const ofTask = picomatch(where, options)
  const ofPath = picomatch([where, `**/${where}`], { ...options, bash: false })
  return tasks.some((task) => ofTask(task)) || ofPath(path) || ofPath(fileName(path))
}
