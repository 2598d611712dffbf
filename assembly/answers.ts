// How often each answer stands in the lines of a group. A text is kept once, with the first group that has it: where all
// answers are different there is nothing else. Each other group that has it makes a pair, in a table of nothing but pairs.
import { countAnswer, numberOfAnswer } from './different'
import { problemNumberOf } from './groups'
import { allocate, allowMore, keep } from './heap'
import {
  countEntries,
  find,
  firstEntry,
  hashOf,
  insert,
  keyLength,
  newTable,
  nextEntry,
  paddedKey,
} from './table'
import { paddedCopy } from './tokens'

// A text: the table's words, its number (u32), the first group (u32), nothing (u32), lines of that group (i64), text.
const numberAt: usize = 12
const firstGroupAt: usize = 16
const firstLinesAt: usize = 24
export const saidAt: usize = 32

/** The texts of answers, as they are written. */
export let said: usize = 0

// A pair: group (u32), text (u32), lines (i64).
const pairSize: usize = 16
const pairLinesAt: usize = 8
let pairs: usize = 0
let pairsEnd: usize = 0
let pairCount: usize = 0
/** A pair's place is the highest bits of its product with an odd factor, so many less than 64. */
let shift: u64 = 0
/** Nobody knows it who writes a file, so nobody can have all pairs fall on one place. */
let factor: u64 = 1

/** Bytes that the answers take, about. */
let size: usize = 0
let most: usize = 0
/** What they take up to here is no part of the budget: the host leaves them out where they are too many. */
const enough: usize = 160 << 20
/** Whether only those answers are kept that are blank or odd. */
export let leavesAnswersOut = false

/** `bytes`: where answers take more, they are left out. `seed`: any number. */
export function newAnswers(bytes: usize, seed: u64): void {
  most = bytes
  factor = seed | 1
  forgetAnswers()
}

function forgetAnswers(): void {
  said = newTable(1 << 8)
  pairCount = 0
  placePairs(allocate(pairSize << 12), 12)
}

function placePairs(at: usize, bits: u64): void {
  pairs = at
  pairsEnd = at + (pairSize << (<usize>bits))
  shift = 64 - bits
}

/** The text that is kept of the one at `at`, which is padded with zeros. @inline */
export function saidText(hash: u32, at: usize, length: usize): usize {
  const known = find(said, hash, saidAt, at, length)
  if (known !== 0) return known
  addSize(saidAt + paddedKey(length) + 24)
  const number = countEntries(said)
  const text = insert(said, hash, saidAt, at, length)
  store<usize>(text, number, numberAt)
  return text
}

/** The same for one that is not padded. */
export function saidLongText(at: usize, length: usize): usize {
  const copy = paddedCopy(at, length)
  return saidText(hashOf(copy, length), copy, length)
}

/** In the order in which texts were found. */
export function numberOfText(text: usize): u32 {
  return load<u32>(text, numberAt)
}

function addSize(bytes: usize): void {
  size += bytes
  if (size < enough) allowMore(bytes)
}

/** @inline */
export function addAnswer(group: usize, text: usize, lines: i64): void {
  const first = load<usize>(text, firstGroupAt)
  if (first === 0) store<usize>(text, group, firstGroupAt)
  if (first === 0 || first === group) store<i64>(text, load<i64>(text, firstLinesAt) + lines, firstLinesAt)
  else addPair(group, text, lines)
}

/** Where a pair is looked for first. */
export function placeOf(group: usize, text: usize): usize {
  return pairs + <usize>((pairOf(group, text) * factor) >> shift) * pairSize
}

function pairOf(group: usize, text: usize): u64 {
  return (<u64>group) | ((<u64>text) << 32)
}

/** Where a pair is, or the free place where it would be. @inline */
function findPair(group: usize, text: usize): usize {
  const pair = pairOf(group, text)
  let place = placeOf(group, text)
  while (load<u64>(place) !== pair && load<u64>(place) !== 0) {
    place += pairSize
    if (place === pairsEnd) place = pairs
  }
  return place
}

/** @inline */
function addPair(group: usize, text: usize, lines: i64): void {
  const place = findPair(group, text)
  store<i64>(place, load<i64>(place, pairLinesAt) + lines, pairLinesAt)
  if (load<u64>(place) !== 0) return
  store<u64>(place, pairOf(group, text))
  pairCount += 1
  if (pairCount * pairSize * 2 > pairsEnd - pairs) growPairs()
}

function growPairs(): void {
  const old = pairs
  const oldEnd = pairsEnd
  const bytes = (oldEnd - old) * 2
  addSize(bytes)
  placePairs(keep(bytes), 65 - shift)
  for (let one = old; one < oldEnd; one += pairSize) {
    if (load<u64>(one) !== 0) v128.store(findPair(load<usize>(one), load<usize>(one, 4)), v128.load(one))
  }
}

/** How many there are, each text counted with each group that has it. */
export function countAnswers(): usize {
  return countEntries(said) + pairCount
}

/** All of them, in no order. */
export function eachAnswer(visit: (group: usize, text: usize, lines: i64) => void): void {
  visitAll(said, pairs, pairsEnd, visit)
}

function visitAll(
  texts: usize,
  from: usize,
  end: usize,
  visit: (group: usize, text: usize, lines: i64) => void,
): void {
  for (let text = firstEntry(texts); text !== 0; text = nextEntry(text))
    visit(load<usize>(text, firstGroupAt), text, load<i64>(text, firstLinesAt))
  for (let place = from; place < end; place += pairSize) {
    if (load<u64>(place) === 0) continue
    visit(load<usize>(place), load<usize>(place, 4), load<i64>(place, pairLinesAt))
  }
}

export function leaveOutIfMany(): void {
  if (size > most && !leavesAnswersOut) leaveAnswersOut()
}

/** From now on answers are counted and not kept, also those that are there. */
export function leaveAnswersOut(): void {
  leavesAnswersOut = true
  const texts = said
  const from = pairs
  const end = pairsEnd
  forgetAnswers()
  visitAll(texts, from, end, leaveOutOrKeep)
}

function leaveOutOrKeep(group: usize, text: usize, lines: i64): void {
  const length = keyLength(text)
  const number = numberOfAnswer(text + saidAt, length)
  if (number !== 0) leaveOut(group, number)
  else addAnswer(group, saidText(load<u32>(text), text + saidAt, length), lines)
}

/** An answer of the group that is not kept. */
export function leaveOut(group: usize, number: u32): void {
  countAnswer(problemNumberOf(group), number)
}
