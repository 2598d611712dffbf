// Text of a TOML config → its leaves. The library gives no positions; lines are those of plain `key = value` lines under
// their `[table]`, and unknown elsewhere.
import { parse, TomlDate, TomlError } from 'smol-toml'
import { collectLeaves, dottedKey, scalarLeaf, Unreadable } from './leaf.ts'
import type { KeyPath, Leaf, Leaves } from './leaf.ts'

/** Throws `Unreadable`. */
export function readToml(text: string): Leaves {
  const lines = linesOf(text)
  const { leaves, add, visit } = collectLeaves()
  const walk = (value: unknown, path: KeyPath): void => {
    visit(path)
    const line = lines.get(dottedKey(path.filter((step) => typeof step === 'string')))
    if (value instanceof TomlDate || typeof value !== 'object' || value === null) {
      add({ path, line, ...leafOf(value) })
      return
    }
    const list = Array.isArray(value)
    const entries: [string | number, unknown][] = list
      ? [...(value as unknown[]).entries()]
      : Object.entries(value)
    if (entries.length === 0)
      add({ path, line, identity: list ? 'empty list' : 'empty map', text: list ? '[]' : '{}' })
    for (const [step, inner] of entries) walk(inner, [...path, step])
  }
  walk(parsed(text), [])
  return leaves
}

function parsed(text: string): unknown {
  try {
    return parse(text, { integersAsBigInt: true })
  } catch (error) {
    if (error instanceof TomlError) {
      throw new Unreadable(`line ${error.line}: ${error.message.split('\n', 1)[0]?.slice(0, 200) ?? ''}`)
    }
    if (error instanceof RangeError) throw new Unreadable('it is nested too deep.')
    throw error
  }
}

function leafOf(value: unknown): Pick<Leaf, 'identity' | 'text'> {
  return value instanceof TomlDate
    ? { identity: `date ${value.toISOString()}`, text: value.toISOString() }
    : scalarLeaf(value)
}

/** Dotted key without indices → its only line; a key that is on several lines, as in lists of tables, has none. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number[]>()
  let table: string[] = []
  let quoted = false
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[\[?\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*\]\]?\s*(?:#.*)?$/.exec(line)?.[1]
    const key = /^\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*=/.exec(line)?.[1]
    if (!quoted && header !== undefined) table = steps(header)
    else if (!quoted && key !== undefined) {
      const dotted = dottedKey([...table, ...steps(key)])
      found.set(dotted, [...(found.get(dotted) ?? []), index + 1])
    }
    // Text over several lines may look like keys.
    if ((line.match(/"""|'''/g) ?? []).length % 2 === 1) quoted = !quoted
  }
  return new Map(
    [...found].flatMap(([key, [line, ...more]]) =>
      line === undefined || more.length > 0 ? [] : [[key, line]],
    ),
  )
}

function steps(dotted: string): string[] {
  return dotted.split('.').map((step) => step.trim())
}
