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
