// A function of counts that is asked for the same ones again and again → the same function, which remembers its values.

type OfCounts = (n: number, c: number, k: number) => number | undefined

/** What is known of one n and k. */
interface Known {
  asked: number
  /** By c; NaN: not known. Made when it seems worth it. */
  values: Float64Array | undefined
}

/**
 * `of`, whose values are numbers or undefined and depend on nothing else. Remembers by n and k with every c, where many
 * problems have as many samples; where n is different each time it costs a look-up. Forgets all when it holds a few MB.
 */
export function remembered(of: OfCounts): OfCounts {
  const tables = new Map<number, Known>()
  let held = 0
  return (n, c, k) => {
    if (!isSmall(n) || !isSmall(c) || !isSmall(k)) return of(n, c, k)
    const key = n * LIMIT + k
    const known = tables.get(key) ?? { asked: 0, values: undefined }
    if (known.asked === 0) tables.set(key, known)
    known.asked += 1
    if (known.values === undefined) {
      if (known.asked < WORTH) return of(n, c, k)
      if (held > MOST) {
        tables.clear()
        held = 0
      }
      held += n + 1
      known.values = new Float64Array(n + 1).fill(Number.NaN)
      tables.set(key, known)
    }
    const before = known.values[c]
    if (before !== undefined && !Number.isNaN(before)) return before
    const value = of(n, c, k)
    if (value !== undefined && before !== undefined) known.values[c] = value
    return value
  }
}

/** Times that an n and k are asked for before their values are kept. */
const WORTH = 16
const MOST = 2 ** 20
const LIMIT = 2 ** 26

function isSmall(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count < LIMIT
}
