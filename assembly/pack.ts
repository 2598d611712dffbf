// All that a scan found → one stretch of bytes that means the same in any other scan's memory, and back.
// Four words: texts, groups, problems, sums a group. A text: length, text. A group: length of the key, lines, first line's
// position, sums, all as doubles but the first, key. A problem: length of the name, bytes of attempts, name, attempts. Each part padded to 16 bytes.
import { countSums } from './fields'
import {
  addToGroup,
  added,
  bitsAt,
  bitsOf,
  firstAt,
  groups,
  keyAt,
  linesAt,
  nameAt,
  problems,
  sumsAt,
  texts,
} from './groups'
import { allocate, attemptTwice, giveUp, inexact } from './heap'
import { countEntries, firstEntry, keyLength, nextEntry, padded } from './table'
import { isLong, keyStart, numberOf, textAt } from './tokens'

const partHead: usize = 16

export function packedSize(): usize {
  let size = partHead
  for (let text = firstEntry(texts); text !== 0; text = nextEntry(text)) {
    size += partHead + padded(keyLength(text))
  }
  for (let group = firstEntry(groups); group !== 0; group = nextEntry(group)) {
    size += keyAt() + padded(keyLength(group))
  }
  for (let problem = firstEntry(problems); problem !== 0; problem = nextEntry(problem)) {
    size += partHead + padded(keyLength(problem)) + padded(load<usize>(problem, bitsAt + 4))
  }
  return size
}

/** Writes it at `to`, which has `packedSize` bytes of zeros. */
export function packTo(to: usize): void {
  store<usize>(to, countEntries(texts))
  store<usize>(to, countEntries(groups), 4)
  store<usize>(to, countEntries(problems), 8)
  store<usize>(to, countSums(), 12)
  to += partHead
  for (let text = firstEntry(texts); text !== 0; text = nextEntry(text)) {
    const length = keyLength(text)
    store<usize>(to, length)
    memory.copy(to + partHead, text + textAt, length)
    to += partHead + padded(length)
  }
  for (let group = firstEntry(groups); group !== 0; group = nextEntry(group)) {
    const size = keyAt() + padded(keyLength(group))
    memory.copy(to, group, size)
    store<u64>(to, <u64>keyLength(group))
    store<f64>(to, asDouble(load<i64>(group, linesAt)), linesAt)
    for (let slot = sumsAt; slot < sumsAt + countSums() * 8; slot += 8)
      store<f64>(to + slot, asDouble(load<i64>(group + slot)))
    to += size
  }
  for (let problem = firstEntry(problems); problem !== 0; problem = nextEntry(problem)) {
    const length = keyLength(problem)
    const bits = load<usize>(problem, bitsAt + 4)
    store<usize>(to, length)
    store<usize>(to, bits, 4)
    memory.copy(to + partHead, problem + nameAt, length)
    to += partHead + padded(length)
    memory.copy(to, load<usize>(problem, bitsAt), bits)
    to += padded(bits)
  }
}

/** Adds what another scan packed to this one. */
export function addPacked(from: usize): void {
  const textCount = load<usize>(from)
  const groupCount = load<usize>(from, 4)
  const problemCount = load<usize>(from, 8)
  const numbers = allocate(textCount * 4)
  from += partHead
  for (let text: usize = 0; text < textCount; text += 1) {
    const length = load<usize>(from)
    store<u32>(numbers + text * 4, numberOf(from + partHead, length))
    from += partHead + padded(length)
  }
  for (let group: usize = 0; group < groupCount; group += 1) {
    const length = load<usize>(from)
    for (let slot: usize = 0; slot < countSums() * 8; slot += 8)
      store<i64>(added + slot, <i64>load<f64>(from + sumsAt + slot))
    translate(from + keyAt(), length, numbers)
    addToGroup(keyStart, length, <i64>load<f64>(from, linesAt), load<f64>(from, firstAt))
    from += keyAt() + padded(length)
  }
  for (let problem: usize = 0; problem < problemCount; problem += 1) {
    const length = load<usize>(from)
    const size = load<usize>(from, 4)
    translate(from + partHead, length, numbers)
    from += partHead + padded(length)
    addBits(bitsOf(keyStart, length, size), from, size)
    from += padded(size)
  }
}

/** Whole numbers beyond 2^53 are not exact there, and not in the full parse either. */
function asDouble(value: i64): f64 {
  if (value > 9007199254740991 || value < -9007199254740991) giveUp(inexact)
  return <f64>value
}

/** The key at `from`, with the numbers that long texts have here, into `keyStart`. */
function translate(from: usize, length: usize, numbers: usize): void {
  memory.copy(keyStart, from, padded(length))
  for (let at: usize = 0; at < length;) {
    const token = keyStart + at
    if ((load<u8>(token) & isLong) === 0) at += 2 + <usize>load<u8>(token, 1)
    else {
      store<u32>(token, load<u32>(numbers + <usize>load<u32>(token, 1) * 4), 1)
      at += 5
    }
  }
}

function addBits(to: usize, from: usize, size: usize): void {
  for (let at: usize = 0; at < size; at += 8) {
    const ours = load<u64>(to + at)
    const theirs = load<u64>(from + at)
    if ((ours & theirs) !== 0) giveUp(attemptTwice)
    store<u64>(to + at, ours | theirs)
  }
}
