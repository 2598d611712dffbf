// A Parquet schema → a record with its fields and nothing in them, from which a format is recognised before a row is read.
import type { SchemaTree } from 'hyparquet'

/** A struct as an object, a list as a list with one entry, a map as an empty object, anything else as null. */
export function shapeOf(tree: SchemaTree): unknown {
  const { element, children } = tree
  const kind = element.converted_type ?? element.logical_type?.type
  const [only] = children
  if (only === undefined) return element.repetition_type === 'REPEATED' ? [null] : null
  if (kind === 'MAP' || kind === 'MAP_KEY_VALUE') return {}
  // A list is a group around a repeated group around its entries; some writers leave the one in the middle out.
  if (kind === 'LIST') return [shapeOf(only.children.length === 1 ? (only.children[0] ?? only) : only)]
  const struct: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const child of children) struct[child.element.name] = shapeOf(child)
  return struct
}
