/** Room for so many bytes; gives where it begins, which is always the same. */
export function reserve(bytes: usize): usize {
  const begin: usize = (__heap_base + 63) & ~63
  const missing = <i32>((begin + bytes + 65535) >> 16) - memory.size()
  if (missing > 0 && memory.grow(missing) < 0) unreachable()
  return begin
}
