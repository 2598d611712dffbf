// JSON Lines as bytes → groups of lines that agree in every field that matters, with counts and sums. AssemblyScript, a
// TypeScript with machine types that compiles to WebAssembly; the host is src/read/scan/scanner.ts. Looks only at the
// fields it was told and steps over the rest 16 or 64 bytes at a time. A line it does not understand at once goes back to
// the host, so nothing here has to be lenient.
import { leaveAnswersOut, leavesAnswersOut, newAnswers } from './answers'
import { addKnown } from './fields'
import { countHeld } from './different'
import { newGroups } from './groups'
import { allocate, allowKeeping, getState } from './heap'
import { incomplete, readLine } from './line'
import { addPacked } from './merge'
import { packTo, packedSize } from './pack'
import { findNewline, skipBlanks } from './skip'
import { seedTables } from './table'
import { addWaiting } from './waiting'

/** Takes a line that has to be parsed whole. `ended`: whether a newline ended it. */
declare function odd(at: usize, length: usize, position: f64, ended: bool): void

/** Around the input so many bytes may be read. */
const slack: usize = 128
/** The system copies a file several times as fast to where a page of memory starts as to somewhere in it. */
const page: usize = 4096
let buffer: usize = 0
let capacity: usize = 0
/** Where the input starts: what was kept of the one before lies in front of a page's start. */
let input: usize = 0

/**
 * Makes room for `size` bytes behind `kept` ones, which are the input's from `from` on: together they are the input from
 * now on. Gives the place for the new ones.
 */
export function reserve(size: usize, from: usize, kept: usize): usize {
  const old = input + from
  const head = (kept + page - 1) & ~(page - 1)
  if (head + size > capacity) {
    // Twice as much each time, because what was there before is not used again.
    capacity = max(head + size, capacity * 2)
    buffer = (allocate(capacity + 2 * slack + page) + slack + page - 1) & ~(page - 1)
  }
  input = buffer + head - kept
  memory.copy(input, old, kept)
  return buffer + head
}

/** A field to look at; its name, at most 64 bytes, is the input. */
export function addField(role: i32, nameLength: i32): void {
  addKnown(role, input, nameLength)
}

/**
 * After the last field. `budget`: bytes that may be kept. `answers`: where they take more bytes than that, they are left
 * out. `seed`: any number; it changes no result.
 */
export function begin(budget: usize, answers: usize, seed: u64): void {
  allowKeeping(budget)
  seedTables(seed)
  newGroups()
  newAnswers(answers, seed)
}

let records: f64 = 0
let newlines: f64 = 0

/** Lines that were read so far, blank ones left out. */
export function countRecords(): f64 {
  return records
}

export function countNewlines(): f64 {
  return newlines
}

/**
 * Reads the lines of the first `size` bytes of the input that start before `limit`. `position`: where in the file the
 * input starts. `last`: the file ends with it. Gives the offset of the first line that was not read.
 */
export function scan(size: usize, limit: usize, position: f64, last: bool): usize {
  const to = input + size
  const stop = input + min(limit, size)
  const openEnd = last ? <usize>0 : to
  store<u8>(to, 10)
  let at = input
  while (at < stop && getState() === 0) {
    const start = position + <f64>(at - input)
    const next = readLine(at, start, openEnd)
    if (next === incomplete) break
    if (next !== 0) {
      records += 1
      newlines += 1
      at = next
      continue
    }
    const end = findNewline(at)
    if (end === openEnd) break
    if (skipBlanks(at) !== end) {
      records += 1
      odd(at, end - at, start, end !== to)
    }
    newlines += 1
    at = end + 1
  }
  addWaiting()
  countHeld()
  return min(at, to) - input
}

/** Packs all groups; gives where they are, and `packedSize` how long that is. */
export function pack(): usize {
  const at = allocate(packedSize())
  packTo(at)
  return at
}

/** Adds the groups that another scan packed, and that are the input. */
export function merge(): void {
  addPacked(input)
}

/** Whether answers are left out. */
export function hasLeftOut(): bool {
  return leavesAnswersOut
}

/** Keeps no answers but odd ones. */
export function leaveOut(): void {
  leaveAnswersOut()
  countHeld()
}

export { getState, packedSize }
