/** Bytes of a resample whose problems are weighed before the next ones: they stay in the nearest cache. */
const block: usize = 2048
/** Bytes of eight problems in a pair of columns: the upper and the lower halves of one, and those of the other. */
const eight: usize = 64
/** Bytes of a column's sums in one resample: of the upper halves, and of the lower ones, two 64-bit numbers each. */
const sums: usize = 32

/**
 * Adds up whole numbers under weights. `drawn` holds the weights of resamples, `resamples` of them and an even number, two
 * bytes a problem and `stride` bytes, a multiple of 16, a resample. At `columns` stand pairs of columns, each number q as
 * q >> 15 and q & 32767, eight problems after eight. Writes the sums to `found`: those of one column side by side, then the
 * next. All is exact, so the order does not matter. `totals` is room for `sums` bytes a column and resample.
 */
export function weigh(
  drawn: usize,
  resamples: u32,
  stride: usize,
  columns: usize,
  pairs: u32,
  totals: usize,
  found: usize,
): void {
  const row = <usize>pairs * 2 * sums
  memory.fill(totals, 0, row * resamples)
  for (let from: usize = 0; from < stride; from += block) {
    const length = min(block, stride - from)
    for (let pair: u32 = 0; pair < pairs; pair++) {
      const values = columns + (<usize>pair * stride + from) * 4
      let weights = drawn + from
      let to = totals + <usize>pair * 2 * sums
      for (let resample: u32 = 0; resample < resamples; resample += 2) {
        add(weights, weights + stride, length, values, to, to + row)
        weights += stride << 1
        to += row << 1
      }
    }
  }
  for (let column: u32 = 0; column < pairs << 1; column++) {
    let from = totals + <usize>column * sums
    for (let resample: u32 = 0; resample < resamples; resample++, from += row, found += 8)
      store<f64>(
        found,
        <f64>(((load<i64>(from) + load<i64>(from, 8)) << 15) + load<i64>(from, 16) + load<i64>(from, 24)),
      )
  }
}

/** Of two resamples. A sum over a block stays below 2^31, as its weights add up to far less than 65,536. */
function add(one: usize, two: usize, length: usize, values: usize, ofOne: usize, ofTwo: usize): void {
  const end = one + length
  let upper1 = i64x2.splat(0)
  let lower1 = i64x2.splat(0)
  let upper2 = i64x2.splat(0)
  let lower2 = i64x2.splat(0)
  let others1 = i64x2.splat(0)
  let rest1 = i64x2.splat(0)
  let others2 = i64x2.splat(0)
  let rest2 = i64x2.splat(0)
  for (; one < end; one += 16, two += 16, values += eight) {
    const w1 = v128.load(one)
    const w2 = v128.load(two)
    const a = v128.load(values)
    upper1 = i32x4.add(upper1, i32x4.dot_i16x8_s(w1, a))
    upper2 = i32x4.add(upper2, i32x4.dot_i16x8_s(w2, a))
    const b = v128.load(values, 16)
    lower1 = i32x4.add(lower1, i32x4.dot_i16x8_s(w1, b))
    lower2 = i32x4.add(lower2, i32x4.dot_i16x8_s(w2, b))
    const c = v128.load(values, 32)
    others1 = i32x4.add(others1, i32x4.dot_i16x8_s(w1, c))
    others2 = i32x4.add(others2, i32x4.dot_i16x8_s(w2, c))
    const d = v128.load(values, 48)
    rest1 = i32x4.add(rest1, i32x4.dot_i16x8_s(w1, d))
    rest2 = i32x4.add(rest2, i32x4.dot_i16x8_s(w2, d))
  }
  addWide(ofOne, upper1)
  addWide(ofOne + 16, lower1)
  addWide(ofOne + 32, others1)
  addWide(ofOne + 48, rest1)
  addWide(ofTwo, upper2)
  addWide(ofTwo + 16, lower2)
  addWide(ofTwo + 32, others2)
  addWide(ofTwo + 48, rest2)
}

/** @inline */
function addWide(at: usize, four: v128): void {
  const two = i64x2.add(i64x2.extend_low_i32x4_s(four), i64x2.extend_high_i32x4_s(four))
  v128.store(at, i64x2.add(v128.load(at), two))
}
