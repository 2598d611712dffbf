// What every reader of configs makes of a text: its leaves by dotted key. Compares nothing.

/** A key or an index at each level, outermost first. */
export type KeyPath = readonly (string | number)[]

/** A value that holds no others: a scalar, an empty map or an empty list. */
export interface Leaf {
  readonly path: KeyPath
  /** Equal texts mean equal values: `1e-6` and `0.000001` are one number, `1` and `"1"` are not one value. */
  readonly identity: string
  /** The value as it is shown. Hostile, and as long as the file has it. */
  readonly text: string
  /** Line of its key, from 1; undefined where the reader cannot tell. */
  readonly line: number | undefined
}

/** Dotted key → leaf. Of a key that is given twice the last one counts, as in Python's readers. */
export type Leaves = ReadonlyMap<string, Leaf>

/** A config is a page or ten; what goes beyond these is not one. */
export const budgets = { characters: 131_072, leaves: 20_000, depth: 64 } as const

/** Why a text has no leaves: a clause that ends a sentence, with its line where it has one. */
export class Unreadable extends Error {}

export interface Collector {
  readonly leaves: Leaves
  readonly add: (leaf: Leaf) => void
  /** Counts a value, leaf or not. Throws `Unreadable` beyond the budgets. */
  readonly visit: (path: KeyPath) => void
}

export function collectLeaves(): Collector {
  const leaves = new Map<string, Leaf>()
  let visited = 0
  return {
    leaves,
    add: (leaf) => {
      leaves.set(dottedKey(leaf.path), leaf)
    },
    visit: (path) => {
      visited += 1
      if (path.length > budgets.depth) throw new Unreadable(`it is nested more than ${budgets.depth} deep.`)
      // Aliases can make a small file stand for billions of values.
      if (visited > 2 * budgets.leaves) throw new Unreadable(`it has more than ${budgets.leaves} values.`)
    },
  }
}

/** `actor.optim.lr`, `reward_funcs[0]`, `a."b.c".d`: as OmegaConf writes it, with odd keys quoted. */
export function dottedKey(path: KeyPath): string {
  const key = path
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : `.${/^[^\s."'[\]]+$/.test(step) ? step : JSON.stringify(step)}`,
    )
    .join('')
  const plain = key.startsWith('.') ? key.slice(1) : key
  return plain === '' ? '(the whole file)' : plain
}

/** A scalar of any reader → identity and text. `source`: how the file writes it, where that is known. */
export function scalarLeaf(value: unknown, source?: string): Pick<Leaf, 'identity' | 'text'> {
  if (typeof value === 'string') return { identity: `text ${value}`, text: shownText(value) }
  const text = source ?? String(value)
  if (typeof value !== 'bigint' && typeof value !== 'number')
    return { identity: `other ${String(value)}`, text }
  const exact = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value
  return { identity: `number ${exact}`, text }
}

/** Quoted where a bare word would be read as something else, or not be seen. */
function shownText(text: string): string {
  const ambiguous = text.trim() !== text || /^(|~|null|true|false|yes|no|on|off|[-+.\d][\w.+-]*)$/i.test(text)
  return ambiguous ? JSON.stringify(text) : text
}
