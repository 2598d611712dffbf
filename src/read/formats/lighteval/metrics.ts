// The metrics of a doc, by name → which of them says how many samples were correct. lighteval aggregates the samples of a
// doc before it writes, so the counts have to be read back from pass@k and avg@n.
import { isFields } from '../../fields.ts'
import { correctFromPass } from '../../pass-at-k.ts'
import { isBinary } from '../../score.ts'

/** What a metric's name says: `pass@k:k=1&n=8`, `avg@n:n=64`; before June 2025 `math_pass@1:64_samples`. */
export interface Counting {
  readonly name: string
  /** The name without its numbers: metrics of one family have one scorer. */
  readonly family: string
  readonly k: number
  /** Undefined: all texts of the doc. */
  readonly n: number | undefined
}

const sampled = /^(?<family>(?:.*_)?(?:pass@k|avg@n)[^:]*):(?<settings>(?:[kn]=\d+)(?:&[kn]=\d+)*)$/
const older = /^(?<family>(?:.*_)?pass@)(?<k>\d+):(?<n>\d+)(?:_samples)?$/

export function countingOf(name: string): Counting | undefined {
  const old = older.exec(name)?.groups
  if (old !== undefined) {
    return { name, family: old['family'] ?? '', k: Number(old['k']), n: Number(old['n']) }
  }
  const found = sampled.exec(name)?.groups
  if (found === undefined) return undefined
  const settings = new URLSearchParams(found['settings'])
  const [k, n] = [settings.get('k'), settings.get('n')]
  return {
    name,
    family: found['family'] ?? '',
    k: k === null ? 1 : Number(k),
    n: n === null ? undefined : Number(n),
  }
}

/** How the doc's correctness is read: from counts, or as the one score of one sample. */
export type Chosen = { readonly counting: readonly Counting[] } | { readonly single: string }

/** What could be meant, for a question to the user. */
export interface Choice {
  readonly chosen: Chosen | undefined
  readonly names: readonly string[]
}

/**
 * The metric named `wanted` (a name without n looks at all `texts` of the doc); else of every family of pass@k and avg@n the one with most samples and then the smallest k,
 * where these look at the same number of samples; else the only metric that is 0 or 1.
 */
export function chooseCounting(metrics: unknown, texts: unknown, wanted: string | undefined): Choice {
  const all = Array.isArray(texts) ? texts.length : undefined
  const names = isFields(metrics) ? Object.keys(metrics).filter((name) => metrics[name] !== null) : []
  if (wanted !== undefined) {
    const counting = countingOf(wanted)
    const chosen =
      counting === undefined ? { single: wanted } : { counting: [{ ...counting, n: counting.n ?? all }] }
    return { chosen: names.includes(wanted) ? chosen : undefined, names }
  }
  const families = new Map<string, Counting>()
  for (const found of names.flatMap((name) => countingOf(name) ?? [])) {
    const counting = { ...found, n: found.n ?? all }
    const best = families.get(counting.family)
    if (best === undefined || isBetter(counting, best)) families.set(counting.family, counting)
  }
  const best = [...families.values()]
  if (best.length > 0) {
    const same = new Set(best.map(({ n }) => n)).size === 1
    return { chosen: same ? { counting: best } : undefined, names: best.map(({ name }) => name) }
  }
  const binary = isFields(metrics) ? names.filter((name) => isBinary(metrics[name])) : []
  const [only] = binary
  return {
    chosen: only !== undefined && binary.length === 1 ? { single: only } : undefined,
    names: binary.length > 0 ? binary : names,
  }
}

function isBetter(one: Counting, other: Counting): boolean {
  const [n, most] = [one.n ?? 0, other.n ?? 0]
  return n > most || (n === most && one.k < other.k)
}

/** [fewest, most] correct samples of n that give this value; undefined: none do. */
export function countsOf(
  value: unknown,
  { k }: Counting,
  n: number,
): { readonly least: number; readonly most: number } | undefined {
  return typeof value === 'number' ? correctFromPass(value, n, k) : undefined
}
