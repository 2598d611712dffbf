// The fields of a line as they are written → the bytes by which lines are grouped, and those that name its problem.
// A token: its field, its length, its bytes; or, for a long text, its field with the highest bit, and the text's number.
import { hasAttempts } from './fields'
import { allocate } from './heap'
import { find, hashOf, insert, countEntries } from './table'
import { texts } from './groups'

/** Texts beyond this are kept once and not in every group. */
export const longestInline: usize = 56
export const isLong: u8 = 0x80
/** The last token of a group's key: which summed fields have a value. */
export const knownToken: u8 = 0x7f
/** Bytes of a text's entry before the text. */
export const textAt: usize = 32

/** Fields times the longest token, and some more, because 16 bytes are copied at a time. */
const most: usize = 32 * 64 + 64
export const keyStart: usize = allocate(most)
export const nameStart: usize = allocate(most)
let keyEnd: usize = 0
let nameEnd: usize = 0

/** A long text, padded with zeros. */
let scratch: usize = 0
let scratchSize: usize = 0

export function startKeys(): void {
  keyEnd = keyStart
  nameEnd = nameStart
}

export function keyLength(): usize {
  return keyEnd - keyStart
}

export function nameLength(): usize {
  return nameEnd - nameStart
}

/** `names`: whether it is a part of the problem's name. */
export function addToken(field: i32, at: usize, length: usize, names: bool): void {
  const start = keyEnd
  if (length <= longestInline) {
    store<u8>(start, <u8>field)
    store<u8>(start, <u8>length, 1)
    for (let from: usize = 0; from < length; from += 16) v128.store(start + 2 + from, v128.load(at + from))
    keyEnd = start + 2 + length
  } else {
    store<u8>(start, (<u8>field) | isLong)
    store<u32>(start, numberOf(at, length), 1)
    keyEnd = start + 5
  }
  if (!names || !hasAttempts()) return
  const size = keyEnd - start
  for (let from: usize = 0; from < size; from += 16) v128.store(nameEnd + from, v128.load(start + from))
  nameEnd += size
}

/** Ends the key with what is known of the sums, and pads both with zeros. */
export function endToken(known: u32): void {
  store<u8>(keyEnd, knownToken)
  store<u8>(keyEnd, 4, 1)
  store<u32>(keyEnd, known, 2)
  keyEnd += 6
  v128.store(keyEnd, i64x2.splat(0))
  v128.store(nameEnd, i64x2.splat(0))
}

export function numberOf(at: usize, length: usize): u32 {
  if (length + 32 > scratchSize) {
    scratchSize = (length + 32) * 2
    scratch = allocate(scratchSize)
  }
  memory.copy(scratch, at, length)
  v128.store(scratch + length, i64x2.splat(0))
  const hash = hashOf(scratch, length)
  let text = find(texts, hash, textAt, scratch, length)
  if (text === 0) {
    const number = countEntries(texts)
    text = insert(texts, hash, textAt, scratch, length)
    store<u32>(text, <u32>number, 16)
  }
  return load<u32>(text, 16)
}
