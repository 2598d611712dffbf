// What the host wants to know of a line: names, and what each field is for. The host has the same numbers.
import { allocate } from './heap'

export const skipped = -1
/** Part of the group's key. */
export const key = 1
/** The same, and part of the problem's name. */
export const identity = 2
/** A whole number from 0 on, summed. */
export const count = 3
/** A number from 0 on, summed in millionths. */
export const gain = 4
/** A number up to 0, summed in millionths. */
export const loss = 5
/** true or false; how often true. */
export const flag = 6
/** The index of an attempt: no two of a problem may have the same. */
export const attempt = 7
/** A line that has it is parsed whole. */
export const whole = 8
/** Text or null, counted within its group. One field at most. */
export const answer = 9

/** One bit less than a word has. */
const most = 31
const longestName: usize = 64
/** Role, slot among the sums, length of the name, name. */
const size: usize = 16 + longestName
const fields: usize = allocate(<usize>most * size)

let known = 0
let sums = 0

export function addKnown(role: i32, name: usize, length: i32): void {
  const field = fields + <usize>known * size
  const isSum = role >= count && role <= flag
  store<i32>(field, role)
  store<i32>(field, isSum ? sums : 0, 4)
  store<i32>(field, length, 8)
  memory.copy(field + 16, name, length)
  known += 1
  if (isSum) sums += 1
}

export function fieldNamed(name: usize, length: usize): i32 {
  for (let at = 0; at < known; at += 1) {
    const field = fields + <usize>at * size
    if (load<usize>(field, 8) === length && memory.compare(field + 16, name, length) === 0) return at
  }
  return skipped
}

export function roleOf(field: i32): i32 {
  return load<i32>(fields + <usize>field * size)
}

/** Its place among the sums. */
export function slotOf(field: i32): i32 {
  return load<i32>(fields + <usize>field * size, 4)
}

export function countSums(): usize {
  return <usize>sums
}
