// Ways over values whose content does not matter, exact for escapes and nesting. All of them stop at a newline, which no
// JSON value in a line can hold; the host puts one behind the input, so none runs beyond it. 0: there is no end.

import { allocate } from './heap'

const newline: u8 = 10
const quote: u8 = 34
const backslash: u8 = 92
/** Brackets and braces differ in one bit. */
const oneKind: u8 = 0xdf
const opening: u8 = 0x5b
const closing: u8 = 0x5d

/** Space, tab, carriage return. */
export function skipBlanks(at: usize): usize {
  let byte = load<u8>(at)
  while (byte === 32 || byte === 9 || byte === 13) byte = load<u8>(++at)
  return at
}

/** The newline at or after `at`. */
export function findNewline(at: usize): usize {
  while (true) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(newline)))
    if (mask !== 0) return at + <usize>ctz(mask)
    at += 16
  }
}

/**
 * A byte sixteen times over, in memory. What is a constant to some compilers of WebAssembly they make anew each time that a
 * loop uses it, with three instructions; what was loaded before the loop stays in a register.
 */
function spread(byte: u8): usize {
  const at = allocate(16)
  v128.store(at, i8x16.splat(byte))
  return at
}

const quotesAt = spread(quote)
const newlinesAt = spread(newline)
const slashesAt = spread(backslash)

/** Bytes of the 16 at `at` that may end a string: a newline, or a quote without exactly one backslash before it. */
function mayEnd(at: usize, quotes: v128, newlines: v128, slashes: v128): v128 {
  const bytes = v128.load(at)
  const escape = v128.andnot(i8x16.eq(v128.load(at - 1), slashes), i8x16.eq(v128.load(at - 2), slashes))
  return v128.or(v128.andnot(i8x16.eq(bytes, quotes), escape), i8x16.eq(bytes, newlines))
}

/** Bytes of the 16 at `at` that are a quote or a newline. */
function stops(at: usize, quotes: v128, newlines: v128): v128 {
  const bytes = v128.load(at)
  return v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, newlines))
}

/** `at`: the opening quote. The place after the closing one. */
export function afterString(at: usize): usize {
  const quotes = v128.load(quotesAt)
  const newlines = v128.load(newlinesAt)
  at += 1
  while (true) {
    const low = v128.or(stops(at, quotes, newlines), stops(at + 16, quotes, newlines))
    const high = v128.or(stops(at + 32, quotes, newlines), stops(at + 48, quotes, newlines))
    if (v128.any_true(v128.or(low, high))) break
    at += 64
  }
  // A text with one escaped quote mostly has more, so from the first quote on those are passed over without looking twice.
  const slashes = v128.load(slashesAt)
  while (true) {
    const low = mayEnd(at, quotes, newlines, slashes)
    const high = mayEnd(at + 16, quotes, newlines, slashes)
    if (v128.any_true(v128.or(low, high))) {
      let mask = i8x16.bitmask(low) | (i8x16.bitmask(high) << 16)
      do {
        const found = at + <usize>ctz(mask)
        if (load<u8>(found) === newline) return 0
        if (!isEscaped(found)) return found + 1
        mask &= mask - 1
      } while (mask !== 0)
    }
    at += 32
  }
}

/**
 * `at`: the opening quote. The length of the string, with its quotes, if it has at most 16 bytes and its first quote ends it
 * for sure; else 0.
 */
export function plainString(at: usize): usize {
  const ends = i8x16.bitmask(stops(at, i8x16.splat(quote), i8x16.splat(newline))) & ~1
  const last = <usize>ctz(ends | 0x10000)
  return ends !== 0 && load<u8>(at + last) === quote && load<u8>(at + last - 1) !== backslash ? last + 1 : 0
}

/** The length of the number or word at `at`, if it ends within 16 bytes; else 16. */
export function plainScalar(at: usize): usize {
  const bytes = v128.load(at)
  const kind = v128.and(bytes, i8x16.splat(oneKind))
  const brackets = v128.or(i8x16.eq(kind, i8x16.splat(opening)), i8x16.eq(kind, i8x16.splat(closing)))
  const others = v128.or(i8x16.eq(bytes, i8x16.splat(quote)), i8x16.eq(bytes, i8x16.splat(44)))
  const ends = v128.or(v128.or(brackets, others), i8x16.lt_u(bytes, i8x16.splat(33)))
  return <usize>ctz(i8x16.bitmask(ends) | 0x10000)
}

/** An odd number of backslashes stands before it; a string's own opening quote ends the count. */
function isEscaped(at: usize): bool {
  let before = at - 1
  while (load<u8>(before) === backslash) before -= 1
  return ((at - before) & 1) === 0
}

/** One bit for each of 64 bytes that are all ones. */
function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = i8x16.bitmask(a) | (i8x16.bitmask(b) << 16)
  const high = i8x16.bitmask(c) | (i8x16.bitmask(d) << 16)
  return (<u64>(<u32>low)) | ((<u64>(<u32>high)) << 32)
}

function either(a: v128, b: v128, c: v128, d: v128): v128 {
  return v128.or(v128.or(a, b), v128.or(c, d))
}

const evenBits: u64 = 0x5555555555555555

/**
 * `at`: an opening bracket or brace. The place after what closes it. 64 bytes at a time, as simdjson does, but only brackets
 * of its own kind are looked at: most blocks have none, and of their quotes only the number matters.
 */
export function afterNested(at: usize): usize {
  const newlines = v128.load(newlinesAt)
  const quoting = v128.load(quotesAt)
  const slashing = v128.load(slashesAt)
  const openings = i8x16.splat(load<u8>(at))
  const closings = i8x16.splat(load<u8>(at) + 2)
  let depth: i64 = 0
  /** All ones where a block starts within a string. */
  let inString: u64 = 0
  let escaping: u64 = 0
  while (true) {
    const a = v128.load(at)
    const b = v128.load(at, 16)
    const c = v128.load(at, 32)
    const d = v128.load(at, 48)
    const slash = either(
      i8x16.eq(a, slashing),
      i8x16.eq(b, slashing),
      i8x16.eq(c, slashing),
      i8x16.eq(d, slashing),
    )
    let quotes = mask(i8x16.eq(a, quoting), i8x16.eq(b, quoting), i8x16.eq(c, quoting), i8x16.eq(d, quoting))
    if (v128.any_true(slash) || escaping !== 0) {
      const slashes = mask(
        i8x16.eq(a, slashing),
        i8x16.eq(b, slashing),
        i8x16.eq(c, slashing),
        i8x16.eq(d, slashing),
      )
      const starters = slashes & ~escaping
      const follows = (starters << 1) | escaping
      const oddStarts = starters & ~evenBits & ~follows
      const carried = oddStarts + starters
      escaping = u64(carried < oddStarts)
      quotes &= ~((evenBits ^ (carried << 1)) & follows)
    }
    const stops = either(
      oneOf(a, newlines, openings, closings),
      oneOf(b, newlines, openings, closings),
      oneOf(c, newlines, openings, closings),
      oneOf(d, newlines, openings, closings),
    )
    if (v128.any_true(stops)) {
      const outside = ~(xorPrefix(quotes) ^ inString)
      const opens =
        mask(i8x16.eq(a, openings), i8x16.eq(b, openings), i8x16.eq(c, openings), i8x16.eq(d, openings)) &
        outside
      const closes =
        mask(i8x16.eq(a, closings), i8x16.eq(b, closings), i8x16.eq(c, closings), i8x16.eq(d, closings)) &
        outside
      const ends = mask(
        i8x16.eq(a, newlines),
        i8x16.eq(b, newlines),
        i8x16.eq(c, newlines),
        i8x16.eq(d, newlines),
      )
      if (ends === 0 && <i64>popcnt(closes) < depth) depth += <i64>popcnt(opens) - <i64>popcnt(closes)
      else {
        for (let left = opens | closes | ends; left !== 0; left &= left - 1) {
          const bit = left & (~left + 1)
          if ((bit & ends) !== 0) return 0
          depth += (bit & opens) !== 0 ? 1 : -1
          if (depth === 0) return at + <usize>ctz(bit) + 1
        }
      }
    }
    inString ^= 0 - (popcnt(quotes) & 1)
    at += 64
  }
}

function oneOf(bytes: v128, one: v128, two: v128, three: v128): v128 {
  return v128.or(v128.or(i8x16.eq(bytes, one), i8x16.eq(bytes, two)), i8x16.eq(bytes, three))
}

/** Bit i: whether an odd number of the bits 0 … i is set. */
function xorPrefix(mask: u64): u64 {
  mask ^= mask << 1
  mask ^= mask << 2
  mask ^= mask << 4
  mask ^= mask << 8
  mask ^= mask << 16
  mask ^= mask << 32
  return mask
}

/** The place after a number or a word; `at` itself where there is neither. */
export function afterScalar(at: usize): usize {
  while (true) {
    const byte = load<u8>(at)
    // Blanks and control characters, quote, comma, and brackets or braces of both kinds.
    const kind = byte & oneKind
    if (byte <= 32 || byte === quote || byte === 44 || kind === opening || kind === closing) return at
    at += 1
  }
}
