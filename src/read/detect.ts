// The first record and the name of a file → its format and why, or a fault that asks. Never guesses between two.
import { fault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { Choices, Format, RecogniseOptions } from './format.ts'
import { fieldsText } from './field-map.ts'
import { unscoredKind } from './formats/unscored.ts'
import { fileName, isJsonLinesName } from './paths.ts'
import { clipped, shownKeys } from './shown.ts'

export interface Detected {
  readonly format: Format
  /** For messages: `the first record has task_id and completion`. */
  readonly because: string
}

/**
 * `formats`: all there are. A format chosen by name takes every file that was named outright (`must`) or is called like
 * JSON Lines, and its parser then says what does not fit; other files of a folder only where it recognises them.
 */
export function detect(
  first: unknown,
  path: string,
  must: boolean,
  choices: Choices,
  formats: readonly Format[],
): Detected | { readonly fault: Fault } {
  const tried = namesOf(formats)
  if (choices.format !== undefined) {
    const format = formats.find((one) => one.name === choices.format)
    if (format === undefined) {
      return { fault: fault('unknown-format-name', { name: clipped(choices.format), tried }) }
    }
    const takes = must || isJsonLinesName(path) || format.recognise(first, path) !== undefined
    return takes
      ? { format, because: `format ${format.name} was chosen` }
      : { fault: unknown(first, path, tried, choices) }
  }
  const asked = { choices, must }
  const last = formats.filter((one) => one.lastResort === true)
  const mapped = choices.fields === undefined ? [] : byRecord(first, path, last, asked)
  const others = formats.filter((one) => one.lastResort !== true)
  const candidates = mapped.length > 0 ? mapped : byRecord(first, path, others, asked)
  if (candidates.length === 0) {
    const [resort] = byRecord(first, path, last, asked)
    const useless = withoutScores(first, path)
    return useless ?? byName(path, others) ?? resort ?? { fault: unknown(first, path, tried, choices) }
  }
  const named = candidates.length === 1 ? candidates : candidates.filter((one) => fits(one.format, path))
  const [only, ...rest] = named
  if (only !== undefined && rest.length === 0) return only
  const several = (named.length > 0 ? named : candidates).map((one) => `${one.format.name} (${one.because})`)
  return { fault: fault('two-formats', { file: path, formats: several.join(' or ') }) }
}

/** The words for --format, for messages. */
export function namesOf(formats: readonly Format[]): string {
  return formats.map((format) => format.name).join(', ')
}

function byRecord(
  first: unknown,
  path: string,
  formats: readonly Format[],
  asked: RecogniseOptions,
): Detected[] {
  const found: Detected[] = []
  for (const format of formats) {
    const because = format.recognise(first, path, asked)
    if (because !== undefined) found.push({ format, because })
  }
  return found
}

/** The one format that calls its files like this. */
function byName(path: string, formats: readonly Format[]): Detected | undefined {
  const [format, ...others] = formats.filter((one) => fits(one, path))
  return format === undefined || others.length > 0 ? undefined : { format, because: 'of its name' }
}

function fits(format: Format, path: string): boolean {
  return format.names?.test(fileName(path)) === true
}

function withoutScores(first: unknown, path: string): { readonly fault: Fault } | undefined {
  const kind = unscoredKind(first, path)
  if (kind === undefined) return undefined
  const { is, why, instead } = kind
  const code = kind.quiet === true ? 'only-means' : 'no-scores'
  return { fault: fault(code, { file: path, is, why, instead }) }
}

function unknown(first: unknown, path: string, tried: string, { fields }: Choices): Fault {
  const mapped = fields === undefined ? undefined : clipped(fieldsText(fields))
  return fault('unknown-format', { file: path, saw: shownKeys(first), tried, mapped })
}
