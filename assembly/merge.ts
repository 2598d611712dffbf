// What another scan packed (pack.ts has the layout) → this scan's groups, answers and attempts.
import { addAnswer, saidLongText } from './answers'
import { countSums } from './fields'
import { addLines, bitsOf, firstAt, groupOf, keyAt, linesAt, problemOf, sumsAt } from './groups'
import { allocate, attemptTwice, giveUp } from './heap'
import { answersSize, head, partHead, saidColumnsSize } from './pack'
import { hashOf, padKey, padded } from './table'
import { numberOf, renumber, tokenRoom } from './tokens'

/** A key of a group, padded with zeros. */
const scratch: usize = allocate(32 * 64 + tokenRoom)
const sums: usize = allocate(32 * 8)

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
  const saidCount = load<usize>(start, 20)
  const said = saidTexts(from, saidCount)
  from += saidColumnsSize(saidCount) + padded(load<usize>(start, 24))
  addAnswers(from, load<usize>(start, 8), ours, said)
  from += answersSize(load<usize>(start, 8))
  for (let problem: usize = 0; problem < problemCount; problem += 1) {
    const length = load<usize>(from)
    const size = load<usize>(from, 4)
    copyTokens(scratch, from + partHead, length, numbers)
    from += partHead + padded(length)
    addBits(bitsOf(problemOf(scratch, length), size), from, size)
    from += padded(size)
  }
}

/** For each text of an answer there, the one here. */
function saidTexts(from: usize, count: usize): usize {
  const ours = allocate(count * 4)
  let text = from + saidColumnsSize(count)
  for (let index: usize = 0; index < count; index += 1) {
    const length = load<usize>(from + index * 4)
    store<usize>(ours + index * 4, saidLongText(text, length))
    text += length + 1
  }
  return ours
}

/** `ours`: for each group there, the one here, and how many of the answers are its. `said`: the same for texts. */
function addAnswers(from: usize, count: usize, ours: usize, said: usize): void {
  const lines = from + padded(count * 4)
  let left = load<usize>(ours, 4)
  for (let index: usize = 0; index < count; index += 1) {
    for (; left === 0; left = load<usize>(ours, 4)) ours += 8
    left -= 1
    const text = load<usize>(said + load<usize>(from + index * 4) * 4)
    addAnswer(load<usize>(ours), text, load<i64>(lines + index * 8))
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
