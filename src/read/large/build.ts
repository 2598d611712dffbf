// The tokens of one JSON value → the value as JSON.parse gives it, as far as it is needed, with what parse-json.ts makes of
// NaN and of whole numbers that are too large to be exact. Stops where more is kept than may be.
import { hasInexactNumber } from '../parse-json.ts'
import { placeIn, rootOf } from './needs.ts'
import type { Needs, Place } from './needs.ts'
import type { TokenTaker } from './tokens.ts'

export interface Builder extends TokenTaker {
  /** The value, once all tokens came. */
  value(): unknown
  readonly bareNaN: boolean
  /** Whether more would have been kept than may be; nothing is kept since. */
  readonly isTooMuch: boolean
}

type Container = unknown[] | Record<string, unknown>

interface Frame {
  readonly container: Container
  readonly isList: boolean
  readonly place: Place
  key: string
  /** What is needed of the next element or of the field `key`; undefined: nothing. */
  here: Place | undefined
  /** Elements or fields that came so far. */
  count: number
}

/** In a shape: so many elements of a list, so many fields of an object. */
const shapeElements = 4
const shapeFields = 512

/** Bytes that a value takes beside its text, about. */
const perValue = 16

/** `most`: bytes that may be kept, about. */
export function builder(needs: Needs, most: number): Builder {
  const frames: Frame[] = []
  let top: Frame | undefined
  const inexact: { container: Container; key: string; digits: string }[] = []
  let root: unknown
  /** How many containers are open of which nothing is kept. */
  let skipped = 0
  let kept = 0
  let bareNaN = false
  let isTooMuch = false

  /** What is needed of the next value; undefined: it is left out. */
  function place(): Place | undefined {
    if (skipped > 0 || isTooMuch) return undefined
    if (top === undefined) return rootOf(needs)
    if (needs === 'shape' && top.count > (top.isList ? shapeElements : shapeFields)) return undefined
    return top.here
  }

  function put(value: unknown): void {
    kept += perValue + (typeof value === 'string' ? 2 * value.length : 0)
    if (kept > most) isTooMuch = true
    if (top === undefined) root = value
    else if (Array.isArray(top.container)) top.container.push(value)
    else setField(top.container, top.key, value)
  }

  function counted(): void {
    if (top !== undefined && skipped === 0 && top.isList) top.count += 1
  }

  function scalar(value: unknown): boolean {
    counted()
    const isNeeded = place() !== undefined
    if (isNeeded) put(value)
    return isNeeded
  }

  return {
    get wants() {
      if (place() === undefined) return 'nothing'
      return needs === 'shape' ? 'start' : 'all'
    },
    get isSkipping() {
      return skipped > 0
    },
    get bareNaN() {
      return bareNaN
    },
    get isTooMuch() {
      return isTooMuch
    },
    open(kind) {
      counted()
      const here = place()
      if (here === undefined) {
        skipped += 1
        return
      }
      const isList = kind === 'list'
      const container: Container = isList ? [] : {}
      put(container)
      const each = isList ? placeIn(here, undefined) : undefined
      top = { container, isList, place: here, key: '', here: each, count: 0 }
      frames.push(top)
    },
    close() {
      if (skipped > 0) skipped -= 1
      else {
        frames.pop()
        top = frames.at(-1)
      }
    },
    key(text) {
      if (skipped > 0 || top === undefined) return
      top.key = text
      top.here = placeIn(top.place, text)
      top.count += 1
    },
    text: (text) => void scalar(text),
    word(written) {
      if (bareWords.has(written)) bareNaN = true
      const value = valueOf(written)
      if (!scalar(value) || top === undefined || !isInexactInteger(written, value)) return
      const key = Array.isArray(top.container) ? String(top.container.length - 1) : top.key
      inexact.push({ container: top.container, key, digits: written })
    },
    value() {
      if (!hasInexactNumber(root)) return root
      for (const { container, key, digits } of inexact)
        if (Object.is(fieldOf(container, key), Number(digits))) setField(container, key, digits)
      return root
    },
  }
}

const bareWords: ReadonlySet<string> = new Set(['NaN', '-NaN', 'Infinity', '-Infinity'])

const named: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  NaN: null,
  '-NaN': null,
}

function valueOf(written: string): unknown {
  return Object.hasOwn(named, written) ? named[written] : Number(written)
}

function isInexactInteger(written: string, value: unknown): boolean {
  return /^-?\d{16,}$/.test(written) && !Number.isSafeInteger(value)
}

function fieldOf(container: Container, key: string): unknown {
  return (container as Record<string, unknown>)[key]
}

/** As JSON.parse does it: a field may be called `__proto__`. */
function setField(container: Container, key: string, value: unknown): void {
  if (key !== '__proto__') (container as Record<string, unknown>)[key] = value
  else Object.defineProperty(container, key, { value, configurable: true, enumerable: true, writable: true })
}
