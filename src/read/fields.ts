// A parsed record → its fields, each of the type a format needs, or a fault that names file, line and what was found.
// Only own fields count: a record may be called `constructor` or `__proto__`. Never changes a value to make it fit.
import { fault } from '../faults.ts'
import type { FormatContext, Rec } from './format.ts'
import { shown } from './shown.ts'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The field's value; undefined where the record has none of its own. */
export function field(record: unknown, name: string): unknown {
  return isFields(record) && Object.hasOwn(record, name) ? record[name] : undefined
}

export function has(record: unknown, ...names: readonly string[]): boolean {
  return isFields(record) && names.every((name) => Object.hasOwn(record, name))
}

/** Reads the fields of one record; what is wrong is told to the context, and `failed` says so afterwards. */
export interface FieldReader {
  /** Whether any field was not as it must be: the record then gives no row. */
  readonly failed: boolean
  /** The raw value; undefined where there is none. */
  value(name: string): unknown
  /** Text or a whole number; required. */
  id(name: string): string | undefined
  /** Text or a whole number; undefined where absent or null. */
  optionalId(name: string): string | undefined
  /** Text; undefined where absent or null. */
  optionalText(name: string): string | undefined
  /** true or false; undefined where absent or null. */
  optionalFlag(name: string): boolean | undefined
  /** A number for which `holds`; undefined where absent or null. */
  optionalNumber(name: string, must: string, holds: (value: number) => boolean): number | undefined
  /** Tells that the field is not as it must be. */
  fail(name: string, must: string, is?: string): void
}

/** `at`: where in a larger document the record stands (`samples[3].`), for messages. */
export function fieldReader(context: FormatContext, record: Rec, at = ''): FieldReader {
  const { path, format, because } = context
  let failed = false
  const value = (name: string): unknown => field(record.value, name)
  const known = (name: string): boolean => value(name) !== undefined && value(name) !== null

  function fail(name: string, must: string, is = shown(value(name))): void {
    failed = true
    context.fault(
      fault('bad-field', { file: path, line: record.line, format, because, field: `${at}${name}`, must, is }),
    )
  }

  function id(name: string): string | undefined {
    const found = value(name)
    if (typeof found === 'number' && Number.isSafeInteger(found)) return String(found)
    if (typeof found === 'string' && found !== '') return found
    fail(name, 'text or a whole number')
    return undefined
  }

  return {
    get failed() {
      return failed
    },
    value,
    fail,
    id,
    optionalId: (name) => (known(name) ? id(name) : undefined),
    optionalText(name) {
      const found = value(name)
      if (typeof found === 'string') return found
      if (known(name)) fail(name, 'text')
      return undefined
    },
    optionalFlag(name) {
      const found = value(name)
      if (typeof found === 'boolean') return found
      if (known(name)) fail(name, 'true or false')
      return undefined
    },
    optionalNumber(name, must, holds) {
      const found = value(name)
      if (typeof found === 'number' && holds(found)) return found
      if (known(name)) fail(name, must)
      return undefined
    },
  }
}

/** An extracted answer as the tool wrote it: empty text and null are a missing answer. */
export function answerOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text
}

/** An object within an object, as the record of a field reader of its own. */
export function inside(record: Rec, value: unknown): Rec {
  return { line: record.line, value }
}
