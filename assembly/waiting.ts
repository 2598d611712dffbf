// Lines wait here for each other, so that the memory their groups and answers lie in is fetched for all of them at once:
// where there are many, that is what takes the time. The line that is being read stands behind those that wait.
import {
  addAnswer,
  leaveOut,
  leaveOutIfMany,
  leavesAnswersOut,
  placeOf,
  said,
  saidLongText,
  saidText,
} from './answers'
import { numberOfAnswer } from './different'
import { countSums } from './fields'
import { addAttempt, addLines, attemptByte, groupOf, groups } from './groups'
import { allocate } from './heap'
import { hashOf, padKey, paddedKey, slotOf } from './table'
import { longestInline, putKnown, putToken, tokenRoom } from './tokens'

// A line: hash (u32), length of the key (u32), position (f64), attempt (u32), length of the answer while it waits (u32), its
// hash, or its number if it is left out (u32), its text once it is kept (u32), group (u32), next line (u32), where its pair and
// its attempt will be looked for (u32 each), sums (i64 each), answer, key.
const attemptAt: usize = 16
const noAttempt: usize = 0xffff_ffff
const answerLengthAt: usize = 20
const answerHashAt: usize = 24
const answerTextAt: usize = 28
const groupAt: usize = 32
const nextAt: usize = 36
const pairAt: usize = 40
const attemptByteAt: usize = 44
const sumsAt: usize = 48

const mostLines = 32
const usualSize: usize = 1 << 14
const longest: usize = sumsAt + 32 * 8 + 2 * tokenRoom + 32 * 64
const from: usize = allocate(usualSize + longest)
let count = 0
let line: usize = from
let answer: usize = 0
/** Of an answer that is too long to wait: where it is in the input, and its length. */
let long: usize = 0
let longLength: usize = 0
let key: usize = 0
let keyEnd: usize = 0
/** So that the compiler does not leave out what only fetches. */
let fetched: u32 = 0

/** Begins a line, in the place of one that was not ended. @inline */
export function startLine(): void {
  const sums = (countSums() * 8 + 15) & ~15
  for (let slot: usize = 0; slot < sums; slot += 16) v128.store(line + sumsAt + slot, i64x2.splat(0))
  answer = line + sumsAt + sums
  key = keyEnd = answer + tokenRoom
  store<usize>(line, noAttempt, attemptAt)
  store<usize>(line, 0, answerLengthAt)
  store<u32>(line, 0, answerHashAt)
  store<usize>(line, 0, answerTextAt)
  longLength = 0
}

/** A part of the group's key. */
export function addToken(field: i32, at: usize, length: usize): void {
  keyEnd = putToken(keyEnd, field, at, length)
}

/** The same for one of at most 16 bytes. @inline */
export function addShort(field: i32, at: usize, length: usize): void {
  store<u16>(keyEnd, <u16>(field | ((<i32>length) << 8)))
  v128.store(keyEnd + 2, v128.load(at))
  keyEnd += 2 + length
}

/** @inline */
export function setAnswer(at: usize, length: usize): void {
  if (leavesAnswersOut) {
    const number = numberOfAnswer(at, length)
    store<u32>(line, number, answerHashAt)
    if (number !== 0) return
  }
  if (length <= longestInline) {
    for (let from: usize = 0; from < length; from += 16) v128.store(answer + from, v128.load(at + from))
    padKey(answer + length)
    store<usize>(line, length, answerLengthAt)
  } else {
    long = at
    longLength = length
  }
}

export function setSum(slot: i32, value: i64): void {
  store<i64>(line + sumsAt + ((<usize>slot) << 3), value)
}

export function setAttempt(index: i32): void {
  store<usize>(line, <usize>index, attemptAt)
}

/** `known`: a bit for each field outside the key that has a value. What the line adds is there after `addWaiting`. @inline */
export function endLine(known: u32, position: f64): void {
  keyEnd = putKnown(keyEnd, known)
  if (longLength !== 0) store<usize>(line, saidLongText(long, longLength), answerTextAt)
  const length = keyEnd - key
  store<u32>(line, hashOf(key, length))
  store<usize>(line, length, 4)
  store<f64>(line, position, 8)
  const next = key + paddedKey(length)
  store<usize>(line, next, nextAt)
  line = next
  count += 1
  if (count === mostLines || line > from + usualSize) addWaiting()
}

/** Each loop asks for memory that the next one needs, in so few steps that the processor asks for many lines at once. */
export function addWaiting(): void {
  const sums = (countSums() * 8 + 15) & ~15
  const answerOf = sumsAt + sums
  const keyOf = answerOf + tokenRoom
  const end = line
  let all: u32 = 0
  for (let one = from; one < end; one = load<usize>(one, nextAt)) {
    const length = load<usize>(one, answerLengthAt)
    if (length !== 0) store<u32>(one, hashOf(one + answerOf, length), answerHashAt)
    all ^= load<u32>(slotOf(groups, load<u32>(one))) ^ load<u32>(slotOf(said, load<u32>(one, answerHashAt)))
  }
  for (let one = from; one < end; one = load<usize>(one, nextAt)) {
    const group = load<usize>(slotOf(groups, load<u32>(one)))
    all ^= load<u32>(group) ^ load<u32>(group + 64)
    all ^= load<u32>(load<usize>(slotOf(said, load<u32>(one, answerHashAt))))
  }
  for (let one = from; one < end; one = load<usize>(one, nextAt)) {
    const group = groupOf(load<u32>(one), one + keyOf, load<usize>(one, 4), load<f64>(one, 8))
    addLines(group, 1, one + sumsAt)
    store<usize>(one, group, groupAt)
    const length = load<usize>(one, answerLengthAt)
    if (length !== 0)
      store<usize>(one, saidText(load<u32>(one, answerHashAt), one + answerOf, length), answerTextAt)
    store<usize>(one, placeOf(group, load<usize>(one, answerTextAt)), pairAt)
    store<usize>(one, attemptByte(group, load<usize>(one, attemptAt)), attemptByteAt)
  }
  for (let one = from; one < end; one = load<usize>(one, nextAt))
    all ^= load<u32>(load<usize>(one, pairAt)) ^ load<u8>(load<usize>(one, attemptByteAt))
  fetched = all
  for (let one = from; one < end; one = load<usize>(one, nextAt)) {
    const group = load<usize>(one, groupAt)
    const text = load<usize>(one, answerTextAt)
    const leftOut = load<u32>(one, answerHashAt)
    if (text !== 0) addAnswer(group, text, 1)
    else if (leftOut !== 0) leaveOut(group, leftOut)
    const attempt = load<usize>(one, attemptAt)
    if (attempt !== noAttempt) addAttempt(group, attempt)
  }
  count = 0
  line = from
  leaveOutIfMany()
}
