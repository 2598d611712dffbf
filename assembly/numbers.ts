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

/** How many of the eight bytes are digits, up to the first that is none. */
export function countDigits(bytes: u64): u32 {
  const others = ((bytes + 0x4646464646464646) | (bytes - 0x3030303030303030)) & 0x8080808080808080
  return others === 0 ? 8 : <u32>(ctz(others) >> 3)
}

/** Eight digits, less the letter 0 each, the first one in the lowest byte. */
function eightDigits(bytes: u64): u64 {
  bytes = bytes * 10 + (bytes >> 8)
  const pairs = (bytes & 0x000000ff000000ff) * 0x000f424000000064
  return (pairs + ((bytes >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32
}

/** The number that the first `digits` of the bytes are, 1 to 7. */
export function leading(bytes: u64, digits: u32): u64 {
  return eightDigits((bytes - 0x3030303030303030) << (64 - <u64>digits * 8))
}

/** The first `places` bytes, 0 to 8; then zeros. */
function only(bytes: u64, places: u32): u64 {
  return places === 8 ? bytes : bytes & (((<u64>1) << (<u64>places * 8)) - 1)
}

/** A sum that a line adds to its group. @inline */
export function readNumber(at: usize, role: i32): i64 {
  return role === count ? readCount(at) : readMillionths(at, role)
}

/** @inline */
function readCount(at: usize): i64 {
  const bytes = load<u64>(at)
  const digits = countDigits(bytes)
  const to = at + digits
  const usual = digits > 0 && digits < 8 && (digits === 1 || load<u8>(at) !== 48) && isEnd(load<u8>(to))
  if (!usual) return unusual(at, count)
  end = to
  return leading(bytes, digits)
}

/** @inline */
function readMillionths(at: usize, role: i32): i64 {
  const negative = load<u8>(at) === 45
  const from = at + usize(negative)
  const bytes = load<u64>(from)
  const digits = countDigits(bytes)
  if (digits === 0 || digits === 8 || (digits > 1 && load<u8>(from) === 48)) return unusual(at, role)
  const units = leading(bytes, digits)
  let to = from + digits
  if (load<u8>(to) !== 46) return signed(at, to, role, negative, units * 1000000)
  to += 1
  const fraction = i8x16.sub(v128.load(to), i8x16.splat(48))
  const places = countPlaces(fraction, to)
  if (places === 0 || places === 32) return unusual(at, role)
  to += places
  const first = eightDigits(only(i64x2.extract_lane(fraction, 0), min(places, 8)))
  const millionths = units * 1000000 + first / 100
  const next = first % 100
  if (next < 49 || next > 50) return signed(at, to, role, negative, millionths + u64(next > 50))
  const second = eightDigits(only(i64x2.extract_lane(fraction, 1), min(max(places, 8) - 8, 8)))
  const rest = next * 10000000 + second / 10
  // Of 10^9. The host's product is off by at most 3 · 2^-53 of itself.
  const doubt = 2 + (millionths >> 21)
  if (rest + doubt >= 500000000 && rest <= 500000000 + doubt) return unusual(at, role)
  return signed(at, to, role, negative, millionths + u64(rest > 500000000))
}

/** How many of the 32 bytes at `at` are digits, up to the first that is none. `first`: 16 of them, less the letter 0 each. */
function countPlaces(first: v128, at: usize): u32 {
  const second = i8x16.sub(v128.load(at, 16), i8x16.splat(48))
  const nine = i8x16.splat(9)
  const others =
    (<u64>(<u32>i8x16.bitmask(i8x16.gt_u(first, nine)))) |
    ((<u64>(<u32>i8x16.bitmask(i8x16.gt_u(second, nine)))) << 16)
  return <u32>ctz(others | 0x100000000)
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
