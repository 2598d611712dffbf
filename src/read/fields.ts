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
  return new RecordFields(context, record, at)
}

/** A class, because there is one a record, and functions of its own would be made anew for each. */
class RecordFields implements FieldReader {
  failed = false
  readonly #context: FormatContext
  readonly #record: Rec
  readonly #at: string

  constructor(context: FormatContext, record: Rec, at: string) {
    this.#context = context
    this.#record = record
    this.#at = at
  }

  value(name: string): unknown {
    return field(this.#record.value, name)
  }

  fail(name: string, must: string, is = shown(this.value(name))): void {
    this.failed = true
    const { path, format, because } = this.#context
    const { line } = this.#record
    this.#context.fault(
      fault('bad-field', { file: path, line, format, because, field: `${this.#at}${name}`, must, is }),
    )
  }

  id(name: string): string | undefined {
    const found = this.value(name)
    if (typeof found === 'string' && found !== '') return found
    if (typeof found === 'number' && Number.isSafeInteger(found)) return String(found)
    this.fail(name, 'text or a whole number')
    return undefined
  }

  optionalId(name: string): string | undefined {
    return isKnown(this.value(name)) ? this.id(name) : undefined
  }

  optionalText(name: string): string | undefined {
    const found = this.value(name)
    if (typeof found === 'string') return found
    if (isKnown(found)) this.fail(name, 'text')
    return undefined
  }

  optionalFlag(name: string): boolean | undefined {
    const found = this.value(name)
    if (typeof found === 'boolean') return found
    if (isKnown(found)) this.fail(name, 'true or false')
    return undefined
  }

  optionalNumber(name: string, must: string, holds: (value: number) => boolean): number | undefined {
    const found = this.value(name)
    if (typeof found === 'number' && holds(found)) return found
    if (isKnown(found)) this.fail(name, must)
    return undefined
  }
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** An object within an object, as the record of a field reader of its own. */
export function inside(record: Rec, value: unknown): Rec {
  return { line: record.line, value }
}
