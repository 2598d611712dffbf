// All that a scan found → one stretch of bytes that means the same in any other scan's memory; merge.ts reads it.
// Words: texts, groups, answers, problems, sums a group, bytes of the answers' texts, length of the longest. A text: length,
// text. A group: length of the key, how many answers, lines, first line's position, sums, all as doubles but the first two,
// key. The answers, those of a group together, as columns: length of the text; lines as a double; where in the texts every
// 4096th starts; text as it is written and a comma. A problem: length of the name, bytes of attempts, name, attempts. Each
// part and each column is padded to 16 bytes. All are in the order in which they were found.
import { countSums } from './fields'
import {
  answers,
  bitsAt,
  groupNumberOf,
  groups,
  keyAt,
  linesAt,
  nameAt,
  numberOfGroup,
  problems,
  sumsAt,
  texts,
  tokenOf,
} from './groups'
import { allocate, giveUp, inexact } from './heap'
import { countEntries, firstEntry, keyLength, nextEntry, padded } from './table'
import { textAt, tokenText, tokenTextLength } from './tokens'

export const head: usize = 32
export const partHead: usize = 16
const comma: u8 = 44
/** The host decodes so many answers at a time. */
const atOnce: usize = 4096

export function packedSize(): usize {
  let size = head
  for (let text = firstEntry(texts); text !== 0; text = nextEntry(text)) {
    size += partHead + padded(keyLength(text))
  }
  for (let group = firstEntry(groups); group !== 0; group = nextEntry(group)) {
    size += keyAt() + padded(keyLength(group))
  }
  size += columnsSize(countEntries(answers)) + padded(textsSize())
  for (let problem = firstEntry(problems); problem !== 0; problem = nextEntry(problem)) {
    size += partHead + padded(keyLength(problem)) + padded(attemptsSize(problem))
  }
  return size
}

/** Of the columns before the texts. */
export function columnsSize(answerCount: usize): usize {
  return padded(answerCount * 4) + padded(answerCount * 8) + padded(((answerCount + atOnce - 1) / atOnce) * 4)
}

/** Of all answers, each with a comma. */
function textsSize(): usize {
  let size: usize = 0
  for (let answer = firstEntry(answers); answer !== 0; answer = nextEntry(answer))
    size += tokenTextLength(tokenOf(answer)) + 1
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
  store<usize>(to, countEntries(answers), 8)
  store<usize>(to, countEntries(problems), 12)
  store<usize>(to, countSums(), 16)
  store<usize>(to, textsSize(), 20)
  const start = to
  const counts = answersOfGroups()
  to += head
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
    store<usize>(to, load<usize>(counts + <usize>numberOfGroup(group) * 4), 4)
    store<f64>(to, asDouble(load<i64>(group, linesAt)), linesAt)
    for (let slot = sumsAt; slot < sumsAt + countSums() * 8; slot += 8)
      store<f64>(to + slot, asDouble(load<i64>(group + slot)))
    to += size
  }
  to = packAnswers(to, inGroups(counts), start + 24)
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

/** How many each group has, by its number, as words. */
function answersOfGroups(): usize {
  const counts = allocate(countEntries(groups) * 4)
  for (let answer = firstEntry(answers); answer !== 0; answer = nextEntry(answer)) {
    const count = counts + <usize>groupNumberOf(answer) * 4
    store<usize>(count, load<usize>(count) + 1)
  }
  return counts
}

/** All answers, those of a group together. Leaves in `counts` where each group's end. */
function inGroups(counts: usize): usize {
  const all = allocate(countEntries(answers) * 4)
  let before = all
  for (let count = counts, end = counts + countEntries(groups) * 4; count < end; count += 4) {
    const size = load<usize>(count) * 4
    store<usize>(count, before)
    before += size
  }
  for (let answer = firstEntry(answers); answer !== 0; answer = nextEntry(answer)) {
    const next = counts + <usize>groupNumberOf(answer) * 4
    const place = load<usize>(next)
    store<usize>(place, answer)
    store<usize>(next, place + 4)
  }
  return all
}

/** `all`: their places. Gives where they end, and writes at `longest` how long the longest is. */
function packAnswers(to: usize, all: usize, longest: usize): usize {
  const count = countEntries(answers)
  const lines = to + padded(count * 4)
  const starts = lines + padded(count * 8)
  const texts = to + columnsSize(count)
  let text = texts
  let most: usize = 0
  for (let index: usize = 0; index < count; index += 1) {
    const answer = load<usize>(all + index * 4)
    const length = tokenTextLength(tokenOf(answer))
    if (index % atOnce === 0) store<usize>(starts + (index / atOnce) * 4, text - texts)
    store<usize>(to + index * 4, length)
    store<f64>(lines + index * 8, asDouble(load<i64>(answer, linesAt)))
    memory.copy(text, tokenText(tokenOf(answer)), length)
    store<u8>(text + length, comma)
    text += length + 1
    most = max(most, length)
  }
  store<usize>(longest, most)
  return texts + padded(text - texts)
}

/** Whole numbers beyond 2^53 are not exact there, and not in the full parse either. */
function asDouble(value: i64): f64 {
  if (value > 9007199254740991 || value < -9007199254740991) giveUp(inexact)
  return <f64>value
}
