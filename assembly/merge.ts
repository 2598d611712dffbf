// What another scan packed (pack.ts has the layout) → this scan's groups, answers and attempts.
import { answerField, countSums } from './fields'
import {
  addAnswer,
  addLines,
  bitsOf,
  firstAt,
  groupOf,
  keyAt,
  linesAt,
  numberOfGroup,
  problemOf,
  sumsAt,
} from './groups'
import { allocate, attemptTwice, giveUp } from './heap'
import { head, partHead } from './pack'
import { hashOf, padded } from './table'
import { numberOf, putToken, renumber, tokenRoom } from './tokens'

/** A key of a group or of an answer, padded with zeros. */
const scratch: usize = allocate(32 * 64 + 2 * tokenRoom)
const sums: usize = allocate(32 * 8)

/** Adds what another scan packed to this one. */
export function addPacked(from: usize): void {
  const textCount = load<usize>(from)
  const groupCount = load<usize>(from, 4)
  const problemCount = load<usize>(from, 12)
  const start = from
  const numbers = allocate(textCount * 4)
  const ours = allocate(groupCount * 4)
  from += head
  for (let text: usize = 0; text < textCount; text += 1) {
    const length = load<usize>(from)
    store<u32>(numbers + text * 4, numberOf(from + partHead, length))
    from += partHead + padded(length)
  }
  for (let count: usize = 0; count < groupCount; count += 1) {
    const length = load<usize>(from)
    for (let slot: usize = 0; slot < countSums() * 8; slot += 8)
      store<i64>(sums + slot, <i64>load<f64>(from + sumsAt + slot))
    copyTokens(scratch, from + keyAt(), length, numbers)
    const group = groupOf(hashOf(scratch, length), scratch, length, load<f64>(from, firstAt))
    addLines(group, <i64>load<f64>(from, linesAt), sums)
    store<usize>(ours + count * 4, group)
    from += keyAt() + padded(length)
  }
  from = addAnswers(from, load<usize>(start, 8), ours) + padded(load<usize>(start, 20))
  for (let problem: usize = 0; problem < problemCount; problem += 1) {
    const length = load<usize>(from)
    const size = load<usize>(from, 4)
    copyTokens(scratch, from + partHead, length, numbers)
    from += partHead + padded(length)
    addBits(bitsOf(problemOf(scratch, length), size), from, size)
    from += padded(size)
  }
}

/** `ours`: the groups here, by their numbers there. Gives where the texts start. */
function addAnswers(from: usize, count: usize, ours: usize): usize {
  const numbers = from + padded(count * 4)
  const lines = numbers + padded(count * 4)
  const start = lines + padded(count * 8)
  let text = start
  for (let index: usize = 0; index < count; index += 1) {
    const length = load<usize>(from + index * 4)
    const group = load<usize>(ours + load<usize>(numbers + index * 4) * 4)
    store<u32>(scratch, numberOfGroup(group))
    const end = putToken(scratch + 4, answerField, text, length)
    v128.store(end, i64x2.splat(0))
    const size = end - scratch
    addAnswer(group, hashOf(scratch, size), scratch, size, <i64>load<f64>(lines + index * 8))
    text += length + 1
  }
  return start
}

function copyTokens(to: usize, from: usize, length: usize, numbers: usize): void {
  memory.copy(to, from, length)
  v128.store(to + length, i64x2.splat(0))
  renumber(to, length, numbers)
}

function addBits(to: usize, from: usize, size: usize): void {
  for (let at: usize = 0; at < size; at += 8) {
    const ours = load<u64>(to + at)
    const theirs = load<u64>(from + at)
    if ((ours & theirs) !== 0) giveUp(attemptTwice)
    store<u64>(to + at, ours | theirs)
  }
}
