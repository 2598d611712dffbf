/**
 * Draws resamples until `end`, one every `stride` bytes from `drawn` on: of each of the `count` sizes at `strata`, so many
 * problems out of as many, with repetition. Two bytes a problem say how often it was drawn.
 * `state` is that of xoroshiro128+, whose lower 32 bits come down to an index by multiplication with rejection.
 */
export function draw(state: usize, strata: usize, count: u32, drawn: usize, stride: usize, end: usize): void {
  memory.fill(drawn, 0, end - drawn)
  let s0 = load<u64>(state)
  let s1 = load<u64>(state, 8)
  for (let resample = drawn; resample < end; resample += stride) {
    let begin = resample
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
        const at = begin + <usize>((product >> 32) << 1)
        const times = load<i16>(at) + 1
        // 32,768 times the same problem: less likely than a broken machine.
        if (times < 0) unreachable()
        store<i16>(at, times)
      }
      begin += (<usize>size) << 1
    }
  }
  store<u64>(state, s0)
  store<u64>(state, s1, 8)
}
