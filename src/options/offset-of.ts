// Finds where a value stands in a YAML document. Knows no keys.
import { isAlias, isMap, isNode, isScalar, isSeq, type Document } from 'yaml'

/** A key or an index at each level, outermost first. */
export type Path = readonly PropertyKey[]

/**
 * The offset of the value at `path`, or of the last thing on the way there that exists. With `key`: of that key in the
 * map at `path`.
 */
export function offsetOf(document: Document, path: Path, key?: string): number {
  let node: unknown = document.contents
  let offset = start(node)
  for (const step of path) {
    node = child(document, node, step)
    offset = start(node) ?? offset
  }
  return (key === undefined ? undefined : start(pairOf(document, node, key)?.key)) ?? offset ?? 0
}

function child(document: Document, parent: unknown, step: PropertyKey): unknown {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (isSeq(node)) return node.items[Number(step)]
  return pairOf(document, node, String(step))?.value
}

function pairOf(
  document: Document,
  parent: unknown,
  key: string,
): { key: unknown; value: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (!isMap(node)) return undefined
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === key)
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
