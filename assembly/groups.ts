// What is kept: groups of lines that agree in every field of the key, with how many lines, where the first one is, and
// sums; the attempts at each problem, so that one read twice is noticed. Their answers are in answers.ts.
import { countSums } from './fields'
import { allocate, attemptTwice, giveUp, keep } from './heap'
import { countEntries, find, hashOf, insert, newTable } from './table'
import { isLong, putName, textOf, tokenSize } from './tokens'

// A group: the table's words, lines (i64), first line's position (f64), number (u32), its problem (u32), what stands for its
// problem where answers are left out (u32), nothing (u32), sums (i64 each), key.
export const linesAt: usize = 16
export const firstAt: usize = 24
const numberAt: usize = 32
const problemAt: usize = 36
const problemNumberAt: usize = 40
export const sumsAt: usize = 48
// A problem's attempts: the table's words, place of the bits (u32), bytes of bits (u32), name.
export const bitsAt: usize = 16
export const nameAt: usize = 32

export let groups: usize = 0
export let problems: usize = 0
/** Long texts, each once: the table's words, number (u32), text. */
export let texts: usize = 0

export function newGroups(): void {
  groups = newTable(1 << 12)
  problems = newTable(1 << 8)
  texts = newTable(1 << 8)
}

/** Bytes of a group before its key. */
export function keyAt(): usize {
  return (sumsAt + countSums() * 8 + 15) & ~15
}

/** The group with this key, a new one where there is none. `at`: the key, padded with zeros. @inline */
export function groupOf(hash: u32, at: usize, length: usize, first: f64): usize {
  let group = find(groups, hash, keyAt(), at, length)
  if (group === 0) {
    const number = countEntries(groups)
    group = insert(groups, hash, keyAt(), at, length)
    store<u32>(group, <u32>number, numberAt)
    store<f64>(group, first, firstAt)
  } else if (first < load<f64>(group, firstAt)) store<f64>(group, first, firstAt)
  return group
}

/** In the order in which groups were found. */
export function numberOfGroup(group: usize): u32 {
  return load<u32>(group, numberAt)
}

/** @inline */
export function addLines(group: usize, lines: i64, sums: usize): void {
  store<i64>(group, load<i64>(group, linesAt) + lines, linesAt)
  for (let slot: usize = 0, size = countSums() * 8; slot < size; slot += 8) {
    const sum = group + sumsAt + slot
    store<i64>(sum, load<i64>(sum) + load<i64>(sums + slot))
  }
}

/** Stands for the problem of a group, and for the same problem in any scan with the same seed. */
export function problemNumberOf(group: usize): u32 {
  const known = load<u32>(group, problemNumberAt)
  if (known !== 0) return known
  const length = putName(name, group + keyAt())
  // Numbers of long texts are those of this scan.
  for (let token = name; token < name + length; token += tokenSize(token)) {
    if ((load<u8>(token) & isLong) !== 0) store<u32>(token, load<u32>(textOf(token)), 1)
  }
  const number = hashOf(name, length) | 1
  store<u32>(group, number, problemNumberAt)
  return number
}

/** A key has at most 32 tokens. */
const name: usize = allocate(32 * 64 + 64)

/** Where the bit of an attempt is, if there is room for it by now; else somewhere in the memory. */
export function attemptByte(group: usize, index: usize): usize {
  const problem = load<usize>(group, problemAt)
  const byte = index >> 3
  return load<usize>(problem, bitsAt) + (byte < load<usize>(problem, bitsAt + 4) ? byte : 0)
}

/** @inline */
export function addAttempt(group: usize, index: usize): void {
  let problem = load<usize>(group, problemAt)
  if (problem === 0) {
    problem = problemOf(name, putName(name, group + keyAt()))
    store<usize>(group, problem, problemAt)
  }
  const bits = bitsOf(problem, (index >> 3) + 1)
  const byte = bits + (index >> 3)
  const bit = 1 << ((<i32>index) & 7)
  if ((load<u8>(byte) & bit) !== 0) giveUp(attemptTwice)
  store<u8>(byte, load<u8>(byte) | (<u8>bit))
}

/** The problem with this name, a new one where there is none. `at`: the name, padded with zeros. */
export function problemOf(at: usize, length: usize): usize {
  const hash = hashOf(at, length)
  const problem = find(problems, hash, nameAt, at, length)
  return problem === 0 ? insert(problems, hash, nameAt, at, length) : problem
}

/** Bytes for all attempts that there may be. */
const mostBits: usize = 1024

/** Room for `size` bytes of attempts. */
export function bitsOf(problem: usize, size: usize): usize {
  const old = load<usize>(problem, bitsAt)
  const had = load<usize>(problem, bitsAt + 4)
  if (size <= had) return old
  // Four times as much, because what was there before is not used again.
  const larger = max(size, min(max(had * 4, 64), mostBits))
  const bits = keep(larger)
  memory.copy(bits, old, had)
  store<usize>(problem, bits, bitsAt)
  store<usize>(problem, larger, bitsAt + 4)
  return bits
}
