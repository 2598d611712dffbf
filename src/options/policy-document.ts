// Policy text → its values and a way to say where each of them stands, or a fault. Knows YAML and no keys.
import { LineCounter, parseDocument, Parser, type CST, type Document } from 'yaml'
import { fault, Faults, type Fault } from '../faults.ts'
import { complaints, type Complaint } from './complaint.ts'
import { offsetOf, type Path } from './offset-of.ts'

/** The YAML library needs quadratic time for some hostile files; a policy is a page. */
const longest = 65_536
const deepest = 32

export interface PolicyDocument {
  readonly value: unknown
  /** `file:line:column` of the value at `path`; where it is missing, of what should hold it. */
  where(path: Path): string
  /** Notes a fault at the value at `path`; with `key`, at that key of the map there. */
  complain(complaint: Complaint, path: Path, key?: string): void
  /** All faults so far, in the order of the file. */
  faults(): Fault[]
}

/** Throws `Faults` where `text` is not YAML, is empty or is built to do harm. */
export function readDocument(text: string, file: string): PolicyDocument {
  const lines = new LineCounter()
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const complain = (complaint: Complaint, offset: number): Fault =>
    fault('policy', { file, ...at(offset), ...complaint })

  if (text.length > longest) throw new Faults([complain(complaints.tooLarge(longest), 0)])
  const tooDeep = offsetBelow(deepest, new Parser(lines.addNewLine).parse(text))
  if (tooDeep !== undefined) throw new Faults([complain(complaints.tooDeep(deepest), tooDeep)])
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, prettyErrors: false })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    throw new Faults(broken.map(({ message, pos }) => fault('yaml', { file, ...at(pos[0]), why: message })))
  }
  if (document.contents === null) throw new Faults([complain(complaints.empty(), 0)])
  const value = valueOf(document)
  if (value === undefined) throw new Faults([complain(complaints.tooManyAliases(), 0)])
  const found: { readonly offset: number; readonly fault: Fault }[] = []
  return {
    value,
    where(path) {
      const { line, column } = at(offsetOf(document, path))
      return `${file}:${line}:${column}`
    },
    complain(complaint, path, key) {
      const offset = offsetOf(document, path, key)
      found.push({ offset, fault: complain(complaint, offset) })
    },
    faults: () => found.toSorted((a, b) => a.offset - b.offset).map((one) => one.fault),
  }
}

/** Undefined where the aliases multiply each other beyond reason. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

/**
 * Where something is nested more than `depth` deep. Walks the tokens with a list of its own, because composing a deep
 * document overflows the call stack.
 */
function offsetBelow(depth: number, tokens: Iterable<CST.Token>): number | undefined {
  const open = Array.from(tokens, (token) => ({ token, level: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, level } = next
    if (level > depth) return token.offset
    open.push(...inside(token).map((child) => ({ token: child, level: level + 1 })))
  }
  return undefined
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((child) => child !== null && child !== undefined),
  )
}
