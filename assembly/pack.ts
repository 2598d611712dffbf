// All that a scan found → one stretch of bytes that means the same in any other scan's memory; merge.ts reads it.
// Words: texts, groups, answers, problems, sums a group, texts of answers, bytes of them, length of the longest. A text: length,
// text. A group: length of the key, how many answers, lines, first line's position, sums, all as doubles but the first two,
// key. The texts of answers, as columns: length; where every 4096th starts; text as it is written and a comma. The answers,
// those of a group together, as columns: number of the text; lines as a whole number of 64 bits. A problem: length of the name, bytes of
// attempts, name, attempts. Each part and each column is padded to 16 bytes. All are in the order in which they were found, but
// the answers of a group in none.
import { countAnswers, eachAnswer, numberOfText, said, saidAt } from './answers'
import { countSums } from './fields'
import { bitsAt, groups, keyAt, linesAt, nameAt, numberOfGroup, problems, sumsAt, texts } from './groups'
import { allocate, giveUp, inexact } from './heap'
import { countEntries, firstEntry, keyLength, nextEntry, padded } from './table'
import { textAt } from './tokens'

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
  size += saidColumnsSize(countEntries(said)) + padded(saidSize()) + answersSize(countAnswers())
  for (let problem = firstEntry(problems); problem !== 0; problem = nextEntry(problem)) {
    size += partHead + padded(keyLength(problem)) + padded(attemptsSize(problem))
  }
  return size
}

/** Of the columns before the texts of answers. */
export function saidColumnsSize(count: usize): usize {
  return padded(count * 4) + padded(((count + atOnce - 1) / atOnce) * 4)
}

/** Of those texts, each with a comma. */
function saidSize(): usize {
  let size: usize = 0
  for (let text = firstEntry(said); text !== 0; text = nextEntry(text)) size += keyLength(text) + 1
  return size
}

export function answersSize(count: usize): usize {
  return padded(count * 4) + padded(count * 8)
}

/** Up to the last one; there is room for more. */
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
  store<usize>(to, countAnswers(), 8)
  store<usize>(to, countEntries(problems), 12)
  store<usize>(to, countSums(), 16)
  store<usize>(to, countEntries(said), 20)
  store<usize>(to, saidSize(), 24)
  const start = to
  countInGroups()
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
  to = packAnswers(packSaid(to, start + 28))
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

/** Of each group, by its number, as words: how many answers it has; then where the next one goes. */
let counts: usize = 0

function countInGroups(): void {
  counts = allocate(countEntries(groups) * 4)
  eachAnswer(countInGroup)
}

function countInGroup(group: usize, _text: usize, _lines: i64): void {
  const count = counts + <usize>numberOfGroup(group) * 4
  store<usize>(count, load<usize>(count) + 1)
}

/** Gives where they end, and writes at `longest` how long the longest is. */
function packSaid(to: usize, longest: usize): usize {
  const count = countEntries(said)
  const starts = to + padded(count * 4)
  const written = to + saidColumnsSize(count)
  let most: usize = 0
  let at = written
  let number: usize = 0
  for (let text = firstEntry(said); text !== 0; text = nextEntry(text)) {
    const length = keyLength(text)
    if (number % atOnce === 0) store<usize>(starts + (number / atOnce) * 4, at - written)
    store<usize>(to + number * 4, length)
    memory.copy(at, text + saidAt, length)
    store<u8>(at + length, comma)
    at += length + 1
    most = max(most, length)
    number += 1
  }
  store<usize>(longest, most)
  return written + padded(at - written)
}

let numbersAt: usize = 0
let linesOfAnswersAt: usize = 0

/** Gives where they end. */
function packAnswers(to: usize): usize {
  let before: usize = 0
  for (let count = counts, end = counts + countEntries(groups) * 4; count < end; count += 4) {
    const size = load<usize>(count)
    store<usize>(count, before)
    before += size
  }
  numbersAt = to
  linesOfAnswersAt = to + padded(countAnswers() * 4)
  eachAnswer(packAnswer)
  return to + answersSize(countAnswers())
}

function packAnswer(group: usize, text: usize, lines: i64): void {
  const next = counts + <usize>numberOfGroup(group) * 4
  const place = load<usize>(next)
  store<u32>(numbersAt + place * 4, numberOfText(text))
  checkExact(lines)
  store<i64>(linesOfAnswersAt + place * 8, lines)
  store<usize>(next, place + 1)
}

function asDouble(value: i64): f64 {
  checkExact(value)
  return <f64>value
}

/** Whole numbers beyond 2^53 are not exact for the host, and not in the full parse either. */
function checkExact(value: i64): void {
  if (value > 9007199254740991 || value < -9007199254740991) giveUp(inexact)
}
