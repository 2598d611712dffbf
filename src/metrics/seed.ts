// One seed per task, so that adding or renaming one task does not move another task's intervals.

/** FNV-1a of the name, folded into the run's seed; 32 bits. */
export function seedOf(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
