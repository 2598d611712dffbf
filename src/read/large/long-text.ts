// A text of any length, in parts → what is kept of it: all of a short one; of a long one its start, its end, its length and
// its hash. What is kept does not depend on where the parts were cut.
import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'

/** Characters (UTF-16 units) of a text that is kept whole. */
export const longestText = 16_384

/** Characters of a long one's start and of its end. */
const shownPart = 1000

export interface LongText {
  add(part: string): void
  /** The text; where it has more than `longestText` characters what is kept of it, empty where it is all blanks. */
  finish(): string
}

export function longText(): LongText {
  const hash = textHash()
  let start = ''
  let end = ''
  let length = 0
  return {
    add(part) {
      length += part.length
      if (start.length < longestText) start += part.slice(0, longestText + 1 - start.length)
      end = `${end}${part.slice(-shownPart)}`.slice(-shownPart)
      hash.add(part)
    },
    finish() {
      const named = hash.finish()
      if (length <= longestText) return start
      if (named === undefined) return ''
      return `${start.slice(0, shownPart)} … ${end} [${length} characters, SHA-256 ${named}]`
    },
  }
}

/** What is kept of a text that is in memory. */
export function shortText(text: string): string {
  if (text.length <= longestText) return text
  const long = longText()
  long.add(text)
  return long.finish()
}

/** The hash that a text kept by its start and end states of itself. */
export function statedHash(text: string): string | undefined {
  return text.endsWith(']')
    ? / \[\d+ characters, SHA-256 ([0-9a-f]{16})\]$/.exec(text.slice(-80))?.[1]
    : undefined
}

/** So many characters without a place to cut them are normalised by themselves. */
const longestPending = 2 ** 20

/** First 16 hex digits of the SHA-256 of a text's UTF-8 bytes, NFC-normalised and trimmed; undefined: it is blank. */
export function textHash(): { add(part: string): void; finish(): string | undefined } {
  const running = createHash('sha256')
  let upToLastInk: Hash | undefined
  let pending = ''

  function take(text: string): void {
    const normal = text.normalize('NFC')
    const some = upToLastInk === undefined ? normal.trimStart() : normal
    const ink = some.trimEnd()
    if (ink !== '') {
      running.update(ink, 'utf8')
      upToLastInk = running.copy()
    }
    if (upToLastInk !== undefined) running.update(some.slice(ink.length), 'utf8')
  }

  return {
    add(part) {
      pending += part
      const cut = lastPlaceToCut(pending)
      if (cut === 0) return
      take(pending.slice(0, cut))
      pending = pending.slice(cut)
    },
    finish() {
      take(pending)
      return upToLastInk?.digest('hex').slice(0, 16)
    },
  }
}

/** Index of the last character before which a text can be cut so that its parts normalise to what the whole does. */
function lastPlaceToCut(text: string): number {
  for (let at = text.length - 1; at > 0; at -= 1) if (isStart(text.charCodeAt(at))) return at
  if (text.length < longestPending) return 0
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length
}

/** Letters that never join with what stands before them: ASCII, Latin, Greek, Cyrillic, Hebrew, kana, Han, Hangul. */
const starts: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x24f],
  [0x391, 0x3ce],
  [0x400, 0x482],
  [0x5d0, 0x5ea],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
]

function isStart(code: number): boolean {
  return starts.some(([from, to]) => code >= from && code <= to)
}
