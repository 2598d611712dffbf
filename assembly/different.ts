// Answers that are left out, because there are so many: each gives one number, so that the host can tell how many of a
// problem's are different. The same text gives the same number however it is written; two texts may give the same, too.
import { allocate } from './heap'
import { hashOf, padKey } from './table'

/**
 * Writes what a JSON string means to `to`, as UTF-8, and gives its length, which is no more than the string's; negative:
 * it has to be kept, because it is blank or something is odd about it.
 */
declare function decode(at: usize, length: usize, to: usize): i32

/** Takes numbers (u32); false: enough are different, and no more are needed. */
declare function count(at: usize, numbers: i32): bool

/** Longer ones may come to the same once the host has cut them. */
const longest: usize = 1 << 14
/** Bytes of them that are held before the host gets them. */
const size: usize = 1 << 14
const numbers: usize = allocate(size)
let held: usize = 0
let isEnough = false

/** A text, padded with zeros. */
let scratch: usize = 0
let scratchSize: usize = 0

/** Of an answer as it is written. 0: it has to be kept. 1: it can be left out, and is not counted. */
export function numberOfAnswer(at: usize, length: usize): u32 {
  if (load<u8>(at) !== 34) return 0
  if (length > scratchSize) {
    scratchSize = length * 2
    scratch = allocate(scratchSize + 32)
  }
  let inside = length - 2
  if (isPlain(at + 1, inside)) memory.copy(scratch, at + 1, inside)
  else {
    const decoded = decode(at, length, scratch)
    if (decoded < 0) return 0
    inside = decoded
  }
  if (inside > longest) return 1
  padKey(scratch + inside)
  return hashOf(scratch, inside) | 2
}

/** ASCII that means what it says, and is not blank. */
function isPlain(at: usize, length: usize): bool {
  let ink = false
  for (let from: usize = 0; from < length; from += 16) {
    const bytes = v128.load(at + from)
    const mask = (1 << (<i32>min<usize>(16, length - from))) - 1
    const odd = v128.or(i8x16.lt_s(bytes, i8x16.splat(32)), i8x16.eq(bytes, i8x16.splat(92)))
    if ((i8x16.bitmask(odd) & mask) !== 0) return false
    if ((i8x16.bitmask(i8x16.ne(bytes, i8x16.splat(32))) & mask) !== 0) ink = true
  }
  return ink
}

/** `problem`: a number that stands for it. */
export function countAnswer(problem: u32, answer: u32): void {
  if (isEnough || answer === 1) return
  const both = ((<u64>problem) << 32) ^ (<u64>answer)
  const mixed = (both ^ (both >> 29)) * 0x9e3779b97f4a7c15
  store<u32>(numbers + held, <u32>((mixed ^ (mixed >> 31)) >> 16))
  held += 4
  if (held === size) countHeld()
}

export function countHeld(): void {
  if (held > 0) isEnough = !count(numbers, <i32>(held >> 2))
  held = 0
}
