// The fields of a line as they are written → bytes by which lines are grouped, and bytes that name a problem.
// A token: its field, its length, its bytes; or, for a long text, its field with the highest bit, and the text's number.
import { identity, roleOf } from './fields'
import { allocate, keep } from './heap'
import { countEntries, find, hashOf, insert, keyLength, padKey } from './table'
import { texts } from './groups'

/** Texts beyond this are kept once and not in every group. */
export const longestInline: usize = 56
/** Bytes that one token may touch with what is before and behind it, because 16 are copied at a time and keys are padded. */
export const tokenRoom: usize = 96
export const isLong: u8 = 0x80
/** The last token of a group's key: which fields that are no part of it have a value. */
const knownToken: u8 = 0x7f
/** Bytes of a text's entry before the text. */
export const textAt: usize = 32

/** A long text, padded with zeros. */
let scratch: usize = 0
let scratchSize: usize = 0

/** Writes a token at `to`; gives its end. */
export function putToken(to: usize, field: i32, at: usize, length: usize): usize {
  if (length <= longestInline) {
    store<u8>(to, <u8>field)
    store<u8>(to, <u8>length, 1)
    for (let from: usize = 0; from < length; from += 16) v128.store(to + 2 + from, v128.load(at + from))
    return to + 2 + length
  }
  store<u8>(to, (<u8>field) | isLong)
  store<u32>(to, numberOf(at, length), 1)
  return to + 5
}

/** The last token of a key, and zeros behind it. */
export function putKnown(to: usize, known: u32): usize {
  store<u8>(to, knownToken)
  store<u8>(to, 4, 1)
  store<u32>(to, known, 2)
  padKey(to + 6)
  return to + 6
}

export function tokenSize(token: usize): usize {
  return (load<u8>(token) & isLong) === 0 ? 2 + <usize>load<u8>(token, 1) : 5
}

/** Those tokens of the key at `key` that name its problem, to `to`, and zeros behind them; gives their length. */
export function putName(to: usize, key: usize): usize {
  const start = to
  for (let kind = load<u8>(key); kind !== knownToken; kind = load<u8>(key)) {
    const size = tokenSize(key)
    if (roleOf(kind & ~isLong) === identity) {
      memory.copy(to, key, size)
      to += size
    }
    key += size
  }
  padKey(to)
  return to - start
}

/** A copy of it that is padded with zeros; until the next copy. */
export function paddedCopy(at: usize, length: usize): usize {
  if (length + 32 > scratchSize) {
    scratchSize = (length + 32) * 2
    scratch = allocate(scratchSize)
  }
  memory.copy(scratch, at, length)
  padKey(scratch + length)
  return scratch
}

export function numberOf(at: usize, length: usize): u32 {
  const copy = paddedCopy(at, length)
  const hash = hashOf(copy, length)
  let text = find(texts, hash, textAt, copy, length)
  if (text === 0) {
    const number = countEntries(texts)
    text = insert(texts, hash, textAt, copy, length)
    store<u32>(text, <u32>number, 16)
    addPlace(number, text)
  }
  return load<u32>(text, 16)
}

/** Where each long text is, by its number. */
let places: usize = 0
let mostPlaces: usize = 0

function addPlace(number: usize, text: usize): void {
  if (number === mostPlaces) {
    mostPlaces = max(mostPlaces * 2, 256)
    const more = keep(mostPlaces * 4)
    memory.copy(more, places, number * 4)
    places = more
  }
  store<usize>(places + number * 4, text)
}

/** The long text that a token stands for. */
export function textOf(token: usize): usize {
  return load<usize>(places + <usize>load<u32>(token, 1) * 4)
}

/** In a stretch of tokens, long texts get the numbers that they have here. */
export function renumber(from: usize, length: usize, numbers: usize): void {
  for (let token = from; token < from + length; token += tokenSize(token)) {
    if ((load<u8>(token) & isLong) === 0) continue
    store<u32>(token, load<u32>(numbers + <usize>load<u32>(token, 1) * 4), 1)
  }
}
