// Numbers as text → whole numbers: counts as they are, others in millionths, rounded exactly as the host rounds. What is
// written in an unusual way, or lies so near a half that the host's floating-point numbers decide, is the host's to read.
import { count, loss } from './fields'

/** In the unit of `role`; NaN: not a number of that role. */
declare function number(at: usize, length: usize, role: i32): f64

/** Where the number that was read ends; 0: it was not one. */
let end: usize = 0

export function afterNumber(): usize {
  return end
}

function isDigit(byte: u8): bool {
  return byte >= 48 && byte <= 57
}

/** Whether the eight bytes are digits. */
function areDigits(bytes: u64): bool {
  const high = (bytes + 0x4646464646464646) | (bytes - 0x3030303030303030)
  return (high & 0x8080808080808080) === 0
}

/** Eight digits at once, the first one in the lowest byte. */
function eightDigits(bytes: u64): u64 {
  bytes -= 0x3030303030303030
  bytes = bytes * 10 + (bytes >> 8)
  const pairs = (bytes & 0x000000ff000000ff) * 0x000f424000000064
  return (pairs + ((bytes >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32
}

/** A sum that a line adds to its group. */
export function readNumber(at: usize, role: i32): i64 {
  return role === count ? readCount(at) : readMillionths(at, role)
}

function readCount(at: usize): i64 {
  let value: i64 = 0
  let to = at
  for (let byte = load<u8>(to); isDigit(byte) && to - at < 16; byte = load<u8>(++to)) {
    value = value * 10 + <i64>(byte - 48)
  }
  const digits = to - at
  const usual = digits > 0 && digits < 16 && (digits === 1 || load<u8>(at) !== 48) && isEnd(load<u8>(to))
  if (!usual) return unusual(at, count)
  end = to
  return value
}

function readMillionths(at: usize, role: i32): i64 {
  const negative = load<u8>(at) === 45
  let to = at + usize(negative)
  const from = to
  let units: u64 = 0
  for (let byte = load<u8>(to); isDigit(byte) && to - from < 10; byte = load<u8>(++to)) {
    units = units * 10 + <u64>(byte - 48)
  }
  const digits = to - from
  if (digits === 0 || digits > 9 || (digits > 1 && load<u8>(from) === 48)) return unusual(at, role)
  if (load<u8>(to) !== 46) return signed(at, to, role, negative, units * 1000000)
  const high = load<u64>(to + 1)
  const low = load<u64>(to + 9)
  let first: u64 = 0
  let second: u64 = 0
  if (areDigits(high) && areDigits(low)) {
    first = eightDigits(high)
    second = eightDigits(low)
    to += 17
    while (isDigit(load<u8>(to))) to += 1
  } else {
    const start = ++to
    for (let places = 0; places < 16; places += 1) {
      const byte = load<u8>(to)
      const digit = isDigit(byte) ? <u64>(byte - 48) : 0
      if (isDigit(byte)) to += 1
      if (places < 8) first = first * 10 + digit
      else second = second * 10 + digit
    }
    if (to === start) return unusual(at, role)
  }
  const millionths = units * 1000000 + first / 100
  const rest = (first % 100) * 10000000 + second / 10
  // Of 10^9. The host's product is off by at most 3 · 2^-53 of itself.
  const doubt = 2 + (millionths >> 21)
  if (rest + doubt >= 500000000 && rest <= 500000000 + doubt) return unusual(at, role)
  return signed(at, to, role, negative, millionths + u64(rest > 500000000))
}

/** A number of the wrong sign is the host's to judge: it may be a zero. */
function signed(at: usize, to: usize, role: i32, negative: bool, value: u64): i64 {
  if (negative !== (role === loss) || !isEnd(load<u8>(to))) return unusual(at, role)
  end = to
  return negative ? -(<i64>value) : <i64>value
}

/** Whether a number or a word may end before this byte. */
export function isEnd(byte: u8): bool {
  return byte === 44 || byte === 125 || byte <= 32
}

function unusual(at: usize, role: i32): i64 {
  let to = at
  while (!isEnd(load<u8>(to))) to += 1
  const value = number(at, to - at, role)
  end = value === value ? to : 0
  return end === 0 ? 0 : <i64>value
}
