// What another scan packed (pack.ts has the layout) → this scan's groups, answers and attempts.
import { answerField, countSums } from './fields'
import {
  addAnswer,
  addLines,
  answers,
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
import { columnsSize, head, partHead } from './pack'
import { hashOf, padKey, padded, slotOf } from './table'
import { numberOf, putToken, renumber, tokenRoom } from './tokens'

/** A key of a group, padded with zeros. */
const scratch: usize = allocate(32 * 64 + tokenRoom)
const sums: usize = allocate(32 * 8)

/** Answers wait for each other, as lines do (waiting.ts). */
const atOnce: usize = 32
const keySize: usize = 4 + tokenRoom + 12
const keys: usize = allocate(atOnce * keySize)
/** Of each: its group, length and hash of its key. */
const heads: usize = allocate(atOnce * 16)
/** So that the compiler does not leave out what only fetches. */
let fetched: u32 = 0

/** Adds what another scan packed to this one. */
export function addPacked(from: usize): void {
  const textCount = load<usize>(from)
  const groupCount = load<usize>(from, 4)
  const problemCount = load<usize>(from, 12)
  const start = from
  const numbers = allocate(textCount * 4)
  const ours = allocate(groupCount * 8)
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
    store<usize>(ours + count * 8, group)
    store<usize>(ours + count * 8, load<usize>(from, 4), 4)
    from += keyAt() + padded(length)
  }
  addAnswers(from, load<usize>(start, 8), ours)
  from += columnsSize(load<usize>(start, 8)) + padded(load<usize>(start, 20))
  for (let problem: usize = 0; problem < problemCount; problem += 1) {
    const length = load<usize>(from)
    const size = load<usize>(from, 4)
    copyTokens(scratch, from + partHead, length, numbers)
    from += partHead + padded(length)
    addBits(bitsOf(problemOf(scratch, length), size), from, size)
    from += padded(size)
  }
}

/** `ours`: for each group there, the one here, and how many of the answers are its. */
function addAnswers(from: usize, count: usize, ours: usize): void {
  const lines = from + padded(count * 4)
  let text = from + columnsSize(count)
  let left = load<usize>(ours, 4)
  for (let index: usize = 0; index < count; index += atOnce) {
    const many = min(atOnce, count - index)
    for (let one: usize = 0; one < many; one += 1) {
      for (; left === 0; left = load<usize>(ours, 4)) ours += 8
      left -= 1
      const key = keys + one * keySize
      const length = load<usize>(from + (index + one) * 4)
      const group = load<usize>(ours)
      store<u32>(key, numberOfGroup(group))
      const end = putToken(key + 4, answerField, text, length)
      padKey(end)
      const hash = hashOf(key, end - key)
      store<usize>(heads + one * 16, group)
      store<usize>(heads + one * 16, end - key, 4)
      store<u32>(heads + one * 16, hash, 8)
      fetched ^= load<u32>(slotOf(answers, hash))
      text += length + 1
    }
    for (let one: usize = 0; one < many; one += 1)
      fetched ^= load<u32>(load<usize>(slotOf(answers, load<u32>(heads + one * 16, 8))))
    for (let one: usize = 0; one < many; one += 1) {
      const at = heads + one * 16
      const key = keys + one * keySize
      addAnswer(
        load<usize>(at),
        load<u32>(at, 8),
        key,
        load<usize>(at, 4),
        <i64>load<f64>(lines + (index + one) * 8),
      )
    }
  }
}

function copyTokens(to: usize, from: usize, length: usize, numbers: usize): void {
  memory.copy(to, from, length)
  padKey(to + length)
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
