// Which filter's score counts. lm-evaluation-harness writes a doc once per filter, so adding them up would count every
// sample several times. Before November 2024 the filters had no names in the file: then they are numbered.
import { field } from '../../fields.ts'
import { shortText } from '../../large/long-text.ts'
import { sha256 } from '../../question-hash.ts'

export interface FilterBook {
  /** The record's filter by name, else `1`, `2`, … by how often the same doc with the same texts was seen before. */
  of(record: unknown, doc: string): { readonly filter: string; readonly again: boolean }
  /** All filters seen, in order of appearance. */
  readonly seen: ReadonlySet<string>
  /** Whether a record did not name its filter. */
  readonly numbered: boolean
}

export function filterBook(): FilterBook {
  const seen = new Set<string>()
  const times = new Map<string, number>()
  let numbered = false
  return {
    of(record, doc) {
      const name = field(record, 'filter')
      const named = typeof name === 'string'
      if (!named) numbered = true
      const texts = flat(field(record, 'resps'), 3)
      const key = sha256(JSON.stringify([named ? name : null, doc, ...texts])).slice(0, 24)
      const count = (times.get(key) ?? 0) + 1
      times.set(key, count)
      const filter = named ? name : String(count)
      seen.add(filter)
      return { filter, again: named && count > 1 }
    },
    seen,
    get numbered() {
      return numbered
    },
  }
}

/** The texts in lists within lists, not deeper than `depth`, so that no file can exhaust the stack. */
function flat(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [shortText(value)]
  if (!Array.isArray(value) || depth === 0) return []
  return value.flatMap((one) => flat(one, depth - 1))
}
