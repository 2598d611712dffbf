// Made-up problems with counts of correct samples for two models, and the little arithmetic that example reports need.

export interface Problem {
  readonly id: string
  /** Correct samples of n. */
  readonly baseline: number
  readonly candidate: number
}

/** Mulberry32: 32 bits of state are plenty for examples. Gives numbers in [0, 1). */
export function dice(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Sharpening as the literature describes it: most tasks answer better at once, some rare problems are lost, few gained.
 * Tasks differ in hardness and in how much they lose, and one in a few gets worse.
 */
export function makeProblems(count: number, n: number, random: () => number): Problem[] {
  const hardness = 0.6 + 3.4 * random()
  const loss = 0.1 + 0.6 * random()
  const factor = 0.6 + 2 * random()
  return Array.from({ length: count }, (_, i) => {
    const rate = random() < 0.12 ? 0 : random() ** hardness
    const odds = (rate / (1 - rate)) * factor
    const kept = rate < 0.15 && random() < loss ? 0 : odds / (1 + odds)
    const gained = rate === 0 && random() < 0.2 ? 2 / Math.max(n, 4) : kept
    return { id: String(i + 1), baseline: draw(n, rate, random), candidate: draw(n, gained, random) }
  })
}

function draw(n: number, rate: number, random: () => number): number {
  let correct = 0
  for (let i = 0; i < n; i++) if (random() < rate) correct++
  return correct
}

/** 1 − C(n−c, k)/C(n, k). */
export function reach(n: number, c: number, k: number): number {
  if (n - c < k) return 1
  let none = 1
  for (let i = n - c + 1; i <= n; i++) none *= 1 - k / i
  return 1 - none
}

/** C(n, t)/C(2n, t): the chance that all t correct samples of two equal models fall to the first. */
export function allOnOneSide(n: number, t: number): number {
  if (t === 0 || t > n) return 0
  let chance = 1
  for (let i = 0; i < t; i++) chance *= (n - i) / (2 * n - i)
  return chance
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Mean ± 1.96 standard errors, cut at `least` and 1: looks like an interval, and is good for nothing else. */
export function rangeOf(values: readonly number[], least: number): [number, number] {
  const middle = mean(values)
  const spread = 1.96 * Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / values.length)
  return [Math.max(least, middle - spread), Math.min(1, middle + spread)]
}
