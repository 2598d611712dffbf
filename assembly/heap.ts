// Memory that only grows. The host's budget is for what is kept (groups, texts, attempts), not for the input.

let top: usize = (__heap_base + 63) & ~63
let budget: usize = 0
let kept: usize = 0

/** Why the scan cannot be used; 0: it can. The host has the same numbers. */
let state = 0
export const overBudget = 1
export const attemptTwice = 2
export const inexact = 4

export function allowKeeping(bytes: usize): void {
  budget = bytes
}

/** For what is bounded by something else. */
export function allowMore(bytes: usize): void {
  budget += bytes
}

export function getState(): i32 {
  return state
}

export function giveUp(why: i32): void {
  state |= why
}

/** Filled with zeros, as a heap that only grows is; in one line of the processor's cache where it fits into one. */
export function allocate(size: usize): usize {
  const align: usize = size > 64 ? 15 : 63
  const at = (top + align) & ~align
  top = at + size
  const pages = <i32>((top + 65535) >> 16)
  const missing = pages - memory.size()
  if (missing > 0 && memory.grow(max(missing, 16)) < 0) unreachable()
  return at
}

/** The same, counted against the budget. */
export function keep(size: usize): usize {
  kept += size
  if (kept > budget) state |= overBudget
  return allocate(size)
}
