// The inner loops of what is drawn by chance: resamples and the means of columns over them, and elections among some of the
// samples. The same to the last bit as plain loops: the two halves of a vector are two resamples, never two parts of one sum.

/** Room for so many bytes; gives where it begins, which is always the same. */
export function reserve(bytes: usize): usize {
  const begin: usize = (__heap_base + 63) & ~63
  const missing = <i32>((begin + bytes + 65535) >> 16) - memory.size()
  if (missing > 0 && memory.grow(missing) < 0) unreachable()
  return begin
}

/** Resamples that are weighed together, four to a run of bytes. */
const tile: u32 = 16

/**
 * Draws a tile of resamples: of each of the `count` sizes at `strata`, so many problems out of as many, with repetition. At
 * `drawn`, four resamples after four, one byte says how often a problem was drawn, those of a problem side by side.
 * `state` is that of xoroshiro128+, whose lower 32 bits come down to an index by multiplication with rejection.
 */
export function draw(state: usize, strata: usize, count: u32, drawn: usize, problems: u32): void {
  memory.fill(drawn, 0, <usize>problems * tile)
  let s0 = load<u64>(state)
  let s1 = load<u64>(state, 8)
  for (let resample: u32 = 0; resample < tile; resample++) {
    let begin = drawn + <usize>(resample >> 2) * ((<usize>problems) << 2) + (resample & 3)
    for (let stratum: u32 = 0; stratum < count; stratum++) {
      const size = load<u32>(strata + ((<usize>stratum) << 2))
      for (let i: u32 = 0; i < size;) {
        const product = ((s0 + s1) & 0xffffffff) * <u64>size
        const a = s0 ^ s1
        s0 = rotl<u64>(s0, 24) ^ a ^ (a << 16)
        s1 = rotl<u64>(a, 37)
        // What the 32 bits leave over.
        if (<u32>product < size && <u32>product < <u32>(0x100000000 % <u64>size)) continue
        i++
        const at = begin + <usize>((product >> 32) << 2)
        const weight = load<u8>(at) + 1
        // 256 times the same problem: less likely than a broken machine.
        if (weight == 0) unreachable()
        store<u8>(at, weight)
      }
      begin += (<usize>size) << 2
    }
  }
  store<u64>(state, s0)
  store<u64>(state, s1, 8)
}

/**
 * Draws the first `m` of the `length` samples at `samples` by a shuffle that goes on from the one before; each is the
 * number of its answer, or below 0 for none. Gives the mean of `shares` over the most frequent answers among the drawn; 0
 * where there is none. `counts` holds a 0 for each answer, before and after.
 */
export function elect(state: usize, samples: usize, length: u32, m: u32, counts: usize, shares: usize): f64 {
  let s0 = load<u64>(state)
  let s1 = load<u64>(state, 8)
  for (let i: u32 = 0; i < m;) {
    const left = length - i
    const product = ((s0 + s1) & 0xffffffff) * <u64>left
    const a = s0 ^ s1
    s0 = rotl<u64>(s0, 24) ^ a ^ (a << 16)
    s1 = rotl<u64>(a, 37)
    if (<u32>product < left && <u32>product < <u32>(0x100000000 % <u64>left)) continue
    const here = samples + ((<usize>i) << 2)
    const there = here + ((<usize>(product >> 32)) << 2)
    const answer = load<i32>(there)
    store<i32>(there, load<i32>(here))
    store<i32>(here, answer)
    if (answer >= 0) {
      const count = counts + ((<usize>answer) << 2)
      store<i32>(count, load<i32>(count) + 1)
    }
    i++
  }
  store<u64>(state, s0)
  store<u64>(state, s1, 8)
  let most = 1
  let leaders = 0
  let correct: f64 = 0
  for (let i: u32 = 0; i < m; i++) {
    const answer = load<i32>(samples + ((<usize>i) << 2))
    if (answer < 0) continue
    const at = counts + ((<usize>answer) << 2)
    const count = load<i32>(at)
    store<i32>(at, 0)
    if (count < most) continue
    if (count > most) {
      most = count
      leaders = 0
      correct = 0
    }
    leaders++
    correct += load<f64>(shares + ((<usize>answer) << 3))
  }
  return leaders == 0 ? 0 : correct / <f64>leaders
}

/** Problems whose weights and values stay in the nearest cache while they are weighed. */
const block: u32 = 256

/**
 * Adds up `count` columns of one value a problem at `columns` under the weights that were drawn, and divides by the number of
 * problems. Writes a tile of means of each column to `means`, those of the next column `stride` bytes further. `room`
 * holds the weights of a block, as numbers.
 */
export function weigh(
  drawn: usize,
  problems: u32,
  columns: usize,
  count: u32,
  means: usize,
  stride: usize,
  room: usize,
): void {
  const size = (<usize>problems) << 3
  const last = count - 1
  const length = f64x2.splat(<f64>problems)
  for (let column: u32 = 0; column < count; column++)
    memory.fill(means + <usize>column * stride, 0, (<usize>tile) << 3)
  for (let first: u32 = 0; first < problems; first += block) {
    const many = min(block, problems - first)
    unfold(drawn + ((<usize>first) << 2), problems, many, room)
    for (let at: u32 = 0; at < count; at += 4) {
      // Where there are no four columns left, the last one is weighed again, to the same sums.
      const a = <usize>at
      const b = <usize>min(at + 1, last)
      const c = <usize>min(at + 2, last)
      const d = <usize>min(at + 3, last)
      const from = columns + ((<usize>first) << 3)
      for (let four: usize = 0; four < tile >> 2; four++) {
        add(
          room + four * ((<usize>block) << 5),
          many,
          from + a * size,
          from + b * size,
          from + c * size,
          from + d * size,
          means + a * stride + (four << 5),
          means + b * stride + (four << 5),
          means + c * stride + (four << 5),
          means + d * stride + (four << 5),
        )
      }
    }
  }
  for (let column: u32 = 0; column < count; column++) {
    for (let at: usize = 0; at < (<usize>tile) << 3; at += 16) {
      const mean = means + <usize>column * stride + at
      v128.store(mean, f64x2.div(v128.load(mean), length))
    }
  }
}

/** The bytes of a block's problems → numbers, four resamples after four. */
function unfold(drawn: usize, problems: u32, many: u32, room: usize): void {
  for (let four: usize = 0; four < tile >> 2; four++) {
    let from = drawn + four * ((<usize>problems) << 2)
    let to = room + four * ((<usize>block) << 5)
    for (let i: u32 = 0; i < many; i++) {
      const whole = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(from)))
      v128.store(to, f64x2.convert_low_i32x4_u(whole))
      v128.store(to, f64x2.convert_low_i32x4_u(v128.shuffle<i64>(whole, whole, 1, 0)), 16)
      from += 4
      to += 32
    }
  }
}

/** Adds up to the sums of four columns over four resamples, in the order of the problems. */
function add(
  weights: usize,
  many: u32,
  a: usize,
  b: usize,
  c: usize,
  d: usize,
  aSum: usize,
  bSum: usize,
  cSum: usize,
  dSum: usize,
): void {
  const end = weights + ((<usize>many) << 5)
  let a01 = v128.load(aSum)
  let a23 = v128.load(aSum, 16)
  let b01 = v128.load(bSum)
  let b23 = v128.load(bSum, 16)
  let c01 = v128.load(cSum)
  let c23 = v128.load(cSum, 16)
  let d01 = v128.load(dSum)
  let d23 = v128.load(dSum, 16)
  for (let w = weights; w < end; w += 32) {
    const w01 = v128.load(w)
    const w23 = v128.load(w, 16)
    const x = v128.load64_splat(a)
    a01 = f64x2.add(a01, f64x2.mul(w01, x))
    a23 = f64x2.add(a23, f64x2.mul(w23, x))
    const y = v128.load64_splat(b)
    b01 = f64x2.add(b01, f64x2.mul(w01, y))
    b23 = f64x2.add(b23, f64x2.mul(w23, y))
    const z = v128.load64_splat(c)
    c01 = f64x2.add(c01, f64x2.mul(w01, z))
    c23 = f64x2.add(c23, f64x2.mul(w23, z))
    const v = v128.load64_splat(d)
    d01 = f64x2.add(d01, f64x2.mul(w01, v))
    d23 = f64x2.add(d23, f64x2.mul(w23, v))
    a += 8
    b += 8
    c += 8
    d += 8
  }
  v128.store(aSum, a01)
  v128.store(aSum, a23, 16)
  v128.store(bSum, b01)
  v128.store(bSum, b23, 16)
  v128.store(cSum, c01)
  v128.store(cSum, c23, 16)
  v128.store(dSum, d01)
  v128.store(dSum, d23, 16)
}
