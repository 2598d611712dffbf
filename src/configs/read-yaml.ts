// Text of a YAML or JSON config (JSON is YAML 1.2) → its leaves with their lines. Aliases and merge keys are resolved, the
// documents of a stream count as a list. Runs nothing: `${…}` of Hydra and unknown tags stay what they are.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml'
import type { Document, Node, Pair, YAMLMap } from 'yaml'
import { budgets, collectLeaves, scalarLeaf, Unreadable } from './leaf.ts'
import type { KeyPath, Leaf, Leaves } from './leaf.ts'

/** Throws `Unreadable`. */
export function readYaml(text: string): Leaves {
  const lines = new LineCounter()
  const documents = parse(text, lines)
  for (const { errors } of documents) {
    const [first] = errors
    if (first === undefined) continue
    if (first.code === 'RESOURCE_EXHAUSTION') throw new Unreadable(tooDeep)
    throw new Unreadable(`line ${lines.linePos(first.pos[0]).line}: ${firstLine(first.message)}`)
  }
  const { leaves, add, visit: count } = collectLeaves()
  for (const [index, document] of documents.entries()) {
    const walk = walker(document, lines, add, count)
    walk(document.contents, documents.length > 1 ? [index] : [], undefined)
  }
  return leaves
}

const tooDeep = `it is nested more than ${budgets.depth} deep.`

function parse(text: string, lines: LineCounter): Document.Parsed[] {
  const options = {
    lineCounter: lines,
    uniqueKeys: false,
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: 'silent',
  } as const
  try {
    return [...parseAllDocuments(text, options)]
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable(tooDeep)
    throw error
  }
}

type Walk = (node: unknown, path: KeyPath, line: number | undefined) => void

function walker(
  document: Document,
  lines: LineCounter,
  add: (leaf: Leaf) => void,
  count: (path: KeyPath) => void,
): Walk {
  const targets = aliasTargets(document)
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node)
  const lineOf = (node: unknown): number | undefined => {
    const start = (node as Node | null | undefined)?.range?.[0]
    return start === undefined ? undefined : lines.linePos(start).line
  }
  const walk: Walk = (given, path, line) => {
    count(path)
    const node = resolve(given)
    if (isMap(node) && node.items.length > 0) {
      for (const [key, pair] of entriesOf(node, resolve)) walk(pair.value, [...path, key], lineOf(pair.key))
    } else if (isSeq(node) && node.items.length > 0) {
      for (const [index, item] of node.items.entries()) walk(item, [...path, index], lineOf(item))
    } else if (isMap(node) || isSeq(node)) {
      add({ path, line, identity: isMap(node) ? 'empty map' : 'empty list', text: isMap(node) ? '{}' : '[]' })
    } else {
      add({ path, line, ...scalar(node) })
    }
  }
  return walk
}

function scalar(node: unknown): Pick<Leaf, 'identity' | 'text'> {
  if (!isScalar(node)) return scalarLeaf(null)
  const { identity, text } = scalarLeaf(node.value, node.source === '' ? undefined : node.source)
  const { tag } = node
  const own = tag === undefined || tag.startsWith('tag:yaml.org,') ? undefined : tag
  return own === undefined ? { identity, text } : { identity: `${own} ${identity}`, text: `${own} ${text}` }
}

/** What each alias stands for: the last anchor of its name before it. One walk, where the library would take one an alias. */
function aliasTargets(document: Document): ReadonlyMap<unknown, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<unknown, Node>()
  visit(document, {
    Alias: (_, alias) => {
      const target = anchors.get(alias.source)
      if (target === undefined)
        throw new Unreadable('it has an alias (*name) without an anchor (&name) before it.')
      targets.set(alias, target)
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

/** Key → pair, with what `<<` merges in beneath what the map says itself; of doubled keys the last. */
function entriesOf(map: YAMLMap, resolve: (node: unknown) => unknown, depth = 0): Map<string, Pair> {
  if (depth > budgets.depth) throw new Unreadable(tooDeep)
  const own = new Map<string, Pair>()
  const merged = new Map<string, Pair>()
  for (const pair of map.items) {
    if (isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<') {
      const value = resolve(pair.value)
      // Of several merged maps the first one wins.
      const sources = isSeq(value) ? value.items.map(resolve).toReversed() : [value]
      for (const source of sources) {
        if (isMap(source))
          for (const [key, one] of entriesOf(source, resolve, depth + 1)) merged.set(key, one)
      }
    } else {
      own.set(keyOf(resolve(pair.key)), pair)
    }
  }
  return new Map([...merged, ...own])
}

function keyOf(key: unknown): string {
  if (isScalar(key))
    return key.source !== undefined && typeof key.value !== 'string' ? key.source : String(key.value)
  return isMap(key) || isSeq(key) ? String(key) : 'null'
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.slice(0, 200) ?? ''
}
