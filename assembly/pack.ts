// All that a scan found → one stretch of bytes that means the same in any other scan's memory, and back.
// Words: texts, groups, problems, sums a group. A text: length, text. A group: length of the key, bytes of its answers,
// lines, first line's position, sums, all as doubles but the first two, key, answers. An answer: length of the token, lines
// as a double, token. A problem: length of the name, bytes of attempts, name, attempts. Each part padded to 16 bytes.
import { countSums } from './fields'
import {
  addAnswer,
  addLines,
  answerBefore,
  bitsAt,
  bitsOf,
  firstAt,
  groupOf,
  groups,
  keyAt,
  lastAnswer,
  linesAt,
  nameAt,
  numberOfGroup,
  problemOf,
  problems,
  sumsAt,
  texts,
  tokenLength,
  tokenOf,
} from './groups'
import { allocate, attemptTwice, giveUp, inexact } from './heap'
import { countEntries, firstEntry, hashOf, keyLength, nextEntry, padded } from './table'
import { numberOf, renumber, textAt, tokenRoom } from './tokens'

const partHead: usize = 16

export function packedSize(): usize {
  let size = partHead
  for (let text = firstEntry(texts); text !== 0; text = nextEntry(text)) {
    size += partHead + padded(keyLength(text))
  }
  for (let group = firstEntry(groups); group !== 0; group = nextEntry(group)) {
    size += keyAt() + padded(keyLength(group)) + answersSize(group)
  }
  for (let problem = firstEntry(problems); problem !== 0; problem = nextEntry(problem)) {
    size += partHead + padded(keyLength(problem)) + padded(attemptsSize(problem))
  }
  return size
}

function answersSize(group: usize): usize {
  let size: usize = 0
  for (let answer = lastAnswer(group); answer !== 0; answer = answerBefore(answer)) {
    size += partHead + padded(tokenLength(answer))
  }
  return size
}

/** Up to the last one; there is room for up to twice as many. */
function attemptsSize(problem: usize): usize {
  const bits = load<usize>(problem, bitsAt)
  let size = load<usize>(problem, bitsAt + 4)
  while (size > 0 && load<u8>(bits + size - 1) === 0) size -= 1
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
    store<usize>(to, keyLength(group))
    store<usize>(to, answersSize(group), 4)
    store<f64>(to, asDouble(load<i64>(group, linesAt)), linesAt)
    for (let slot = sumsAt; slot < sumsAt + countSums() * 8; slot += 8)
      store<f64>(to + slot, asDouble(load<i64>(group + slot)))
    to += size
    for (let answer = lastAnswer(group); answer !== 0; answer = answerBefore(answer)) {
      const length = tokenLength(answer)
      store<usize>(to, length)
      store<f64>(to, asDouble(load<i64>(answer, linesAt)), 8)
      memory.copy(to + partHead, tokenOf(answer), length)
      to += partHead + padded(length)
    }
  }
  for (let problem = firstEntry(problems); problem !== 0; problem = nextEntry(problem)) {
    const length = keyLength(problem)
    const bits = attemptsSize(problem)
    store<usize>(to, length)
    store<usize>(to, bits, 4)
    memory.copy(to + partHead, problem + nameAt, length)
    to += partHead + padded(length)
    memory.copy(to, load<usize>(problem, bitsAt), bits)
    to += padded(bits)
  }
}

/** A key of a group or of an answer, padded with zeros. */
const scratch: usize = allocate(32 * 64 + 2 * tokenRoom)
const sums: usize = allocate(32 * 8)

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
  for (let count: usize = 0; count < groupCount; count += 1) {
    const length = load<usize>(from)
    const answersEnd = from + keyAt() + padded(length) + load<usize>(from, 4)
    for (let slot: usize = 0; slot < countSums() * 8; slot += 8)
      store<i64>(sums + slot, <i64>load<f64>(from + sumsAt + slot))
    copyTokens(scratch, from + keyAt(), length, numbers)
    const group = groupOf(hashOf(scratch, length), scratch, length, load<f64>(from, firstAt))
    addLines(group, <i64>load<f64>(from, linesAt), sums)
    for (from += keyAt() + padded(length); from < answersEnd;) {
      const size = load<usize>(from)
      store<u32>(scratch, numberOfGroup(group))
      copyTokens(scratch + 4, from + partHead, size, numbers)
      addAnswer(group, hashOf(scratch, size + 4), scratch, size + 4, <i64>load<f64>(from, 8))
      from += partHead + padded(size)
    }
  }
  for (let problem: usize = 0; problem < problemCount; problem += 1) {
    const length = load<usize>(from)
    const size = load<usize>(from, 4)
    copyTokens(scratch, from + partHead, length, numbers)
    from += partHead + padded(length)
    addBits(bitsOf(problemOf(scratch, length), size), from, size)
    from += padded(size)
  }
}

function copyTokens(to: usize, from: usize, length: usize, numbers: usize): void {
  memory.copy(to, from, length)
  v128.store(to + length, i64x2.splat(0))
  renumber(to, length, numbers)
}

/** Whole numbers beyond 2^53 are not exact there, and not in the full parse either. */
function asDouble(value: i64): f64 {
  if (value > 9007199254740991 || value < -9007199254740991) giveUp(inexact)
  return <f64>value
}

function addBits(to: usize, from: usize, size: usize): void {
  for (let at: usize = 0; at < size; at += 8) {
    const ours = load<u64>(to + at)
    const theirs = load<u64>(from + at)
    if ((ours & theirs) !== 0) giveUp(attemptTwice)
    store<u64>(to + at, ours | theirs)
  }
}
