// One config at base and head → what changed in it, key by key. Texts in, values out; reads no files and decides nothing.
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { topicOf } from './known-keys.ts'
import type { Topic } from './known-keys.ts'
import { dottedKey } from './leaf.ts'
import type { Leaf, Leaves } from './leaf.ts'
import { readConfig } from './read-config.ts'
import { showPair } from './show-pair.ts'

/** A config's text on each side; undefined: the file is not there. */
export interface ConfigTexts {
  /** Path at the head; where the file was removed, at the base. Hostile. */
  readonly file: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface KeyChange {
  /** Dotted, as OmegaConf writes it. Hostile, like the values. */
  readonly key: string
  /** Short; undefined: the key is not there. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** Line of the key at the head, from 1. */
  readonly line: number | undefined
  readonly known: Topic | undefined
}

export interface ConfigChange {
  readonly file: string
  readonly change: 'added' | 'removed' | 'modified'
  /** Known keys first, in the order of their table, then the others; each by code units. */
  readonly keys: readonly KeyChange[]
}

/** What changed, or a note on why that cannot be told. Undefined: the file is on neither side. */
export function compareConfig(texts: ConfigTexts): ConfigChange | Note | undefined {
  const { file, before, after } = texts
  if (before === undefined && after === undefined) return undefined
  const old = readConfig(file, before)
  if (typeof old === 'string') return note('config-unreadable', { file, side: 'base', why: old })
  const now = readConfig(file, after)
  if (typeof now === 'string') return note('config-unreadable', { file, side: 'head', why: now })
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified'
  return { file, change, keys: changedKeys(old, now) }
}

function changedKeys(old: Leaves, now: Leaves): KeyChange[] {
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort()
  const changes = keys.flatMap((key) => {
    const [before, after] = [old.get(key), now.get(key)]
    return before?.identity === after?.identity ? [] : [keyChange(before, after)]
  })
  const ranks = [...changes].sort((a, b) => a.rank - b.rank)
  return ranks.map(({ change }) => change)
}

function keyChange(before: Leaf | undefined, after: Leaf | undefined): { rank: number; change: KeyChange } {
  const path = (after ?? before)?.path ?? []
  const found = topicOf(path)
  const [was, is] = hidden(path) ? [before && secret, after && secret] : showPair(before?.text, after?.text)
  return {
    rank: found?.rank ?? Number.MAX_SAFE_INTEGER,
    change: { key: dottedKey(path), before: was, after: is, line: after?.line, known: found?.topic },
  }
}

const secret = '(not shown)'

/** Reports travel further than the repository they come from. */
function hidden(path: Leaf['path']): boolean {
  const last = path.findLast((step) => typeof step === 'string') ?? ''
  return /(^|[_-])(api[_-]?key|password|passwd|secret|secret[_-]key|access[_-]key|(hf|auth|access|api)[_-]token)$/i.test(
    last,
  )
}
