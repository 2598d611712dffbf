// Groups of lines that agree in every field of the key, and what is kept of each: how many lines, where the first one
// is, sums. Also the attempts of each problem, so that one read twice is noticed.
import { countSums } from './fields'
import { allocate, attemptTwice, giveUp, keep } from './heap'
import { find, hashOf, insert, newTable, slotOf } from './table'

// A group: the table's words, lines (i64), first line's position (f64), sums (i64 each), key.
export const linesAt: usize = 16
export const firstAt: usize = 24
export const sumsAt: usize = 32
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
  return sumsAt + ((countSums() * 8 + 15) & ~15)
}

/** The sums that one line, or another scan's group, adds. */
export const added: usize = allocate(32 * 8)

/** `at`: the key, padded with zeros. Adds `added`. */
export function addToGroup(at: usize, length: usize, lines: i64, first: f64): void {
  addHashed(hashOf(at, length), at, length, lines, first, added)
}

function addHashed(hash: u32, at: usize, length: usize, lines: i64, first: f64, sums: usize): void {
  let group = find(groups, hash, keyAt(), at, length)
  if (group === 0) {
    group = insert(groups, hash, keyAt(), at, length)
    store<f64>(group, first, firstAt)
  } else if (first < load<f64>(group, firstAt)) store<f64>(group, first, firstAt)
  store<i64>(group, load<i64>(group, linesAt) + lines, linesAt)
  for (let slot: usize = 0, size = countSums() * 8; slot < size; slot += 8) {
    const sum = group + sumsAt + slot
    store<i64>(sum, load<i64>(sum) + load<i64>(sums + slot))
  }
}

// Lines wait here for each other, so that the memory their groups lie in is fetched for all of them at once: where there
// are many groups, that is what takes the time. A waiting line: hash, length of the key, position, sums, key.
const mostWaiting: usize = 32
const waitingSize: usize = 512
const waitingKey: usize = 272
const waiting: usize = allocate(mostWaiting * waitingSize)
let waitingCount: usize = 0
/** So that the compiler does not leave out what only fetches. */
let fetched: u32 = 0

/** The line's group gets `added`, at the latest with `addWaiting`. `at`: the key, padded with zeros. */
export function addLine(at: usize, length: usize, position: f64): void {
  if (length > waitingSize - waitingKey - 16) {
    addToGroup(at, length, 1, position)
    return
  }
  const line = waiting + waitingCount * waitingSize
  store<u32>(line, hashOf(at, length))
  store<u32>(line, <u32>length, 4)
  store<f64>(line, position, 8)
  for (let slot: usize = 0, size = countSums() * 8; slot < size; slot += 8)
    store<i64>(line + 16 + slot, load<i64>(added + slot))
  for (let byte: usize = 0; byte < length; byte += 16)
    v128.store(line + waitingKey + byte, v128.load(at + byte))
  waitingCount += 1
  if (waitingCount === mostWaiting) addWaiting()
}

export function addWaiting(): void {
  const end = waiting + waitingCount * waitingSize
  for (let line = waiting; line < end; line += waitingSize)
    fetched ^= load<u32>(slotOf(groups, load<u32>(line)))
  for (let line = waiting; line < end; line += waitingSize) {
    const group = load<usize>(slotOf(groups, load<u32>(line)))
    fetched ^= load<u32>(group) ^ load<u32>(group + 64)
  }
  for (let line = waiting; line < end; line += waitingSize) {
    const length = load<usize>(line, 4)
    addHashed(load<u32>(line), line + waitingKey, length, 1, load<f64>(line, 8), line + 16)
  }
  waitingCount = 0
}

/** `at`: the problem's name, padded with zeros. */
export function addAttempt(at: usize, length: usize, index: usize): void {
  const bits = bitsOf(at, length, (index >> 3) + 1)
  const byte = bits + (index >> 3)
  const bit = 1 << ((<i32>index) & 7)
  if ((load<u8>(byte) & bit) !== 0) giveUp(attemptTwice)
  store<u8>(byte, load<u8>(byte) | (<u8>bit))
}

/** Room for `size` bytes of attempts. */
export function bitsOf(at: usize, length: usize, size: usize): usize {
  const hash = hashOf(at, length)
  let problem = find(problems, hash, nameAt, at, length)
  if (problem === 0) problem = insert(problems, hash, nameAt, at, length)
  const old = load<usize>(problem, bitsAt)
  const had = load<usize>(problem, bitsAt + 4)
  if (size <= had) return old
  const larger = max(max(size, had * 2), 32)
  const bits = keep(larger)
  memory.copy(bits, old, had)
  store<usize>(problem, bits, bitsAt)
  store<usize>(problem, larger, bitsAt + 4)
  return bits
}
