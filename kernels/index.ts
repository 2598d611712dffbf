// Weights of resamples × columns of values → means, the same to the last bit as adding up one after the other: the two
// halves of a vector are two resamples, never two parts of one sum.

/** Room for so many bytes; gives where it begins, which is always the same. */
export function reserve(bytes: usize): usize {
  const begin: usize = (__heap_base + 63) & ~63
  const missing = <i32>((begin + bytes + 65535) >> 16) - memory.size()
  if (missing > 0 && memory.grow(missing) < 0) unreachable()
  return begin
}

/**
 * At `weights`, how often each problem was drawn in four resamples, these side by side; at `columns`, `count` columns of
 * one value a problem. Writes four means of each column to `means`, those of the next column `stride` bytes further.
 */
export function weigh(
  weights: usize,
  problems: i32,
  columns: usize,
  count: i32,
  means: usize,
  stride: usize,
): void {
  const size = (<usize>problems) << 3
  const end = weights + ((<usize>problems) << 5)
  const last = count - 1
  const length = f64x2.splat(<f64>problems)
  for (let at = 0; at < count; at += 4) {
    // Where there are no four columns left, the last one is weighed again.
    const second = <usize>min(at + 1, last)
    const third = <usize>min(at + 2, last)
    const fourth = <usize>min(at + 3, last)
    let a = columns + <usize>at * size
    let b = columns + second * size
    let c = columns + third * size
    let d = columns + fourth * size
    let a01 = f64x2.splat(0)
    let a23 = f64x2.splat(0)
    let b01 = f64x2.splat(0)
    let b23 = f64x2.splat(0)
    let c01 = f64x2.splat(0)
    let c23 = f64x2.splat(0)
    let d01 = f64x2.splat(0)
    let d23 = f64x2.splat(0)
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
    store(means + <usize>at * stride, a01, a23, length)
    store(means + second * stride, b01, b23, length)
    store(means + third * stride, c01, c23, length)
    store(means + fourth * stride, d01, d23, length)
  }
}

function store(at: usize, sums01: v128, sums23: v128, length: v128): void {
  v128.store(at, f64x2.div(sums01, length))
  v128.store(at, f64x2.div(sums23, length), 16)
}
