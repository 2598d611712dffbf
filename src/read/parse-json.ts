// One record's text → its value. Python writes bare NaN and Infinity, and ids beyond 2^53; both are read here without
// touching a character inside a string. Knows nothing of lines or fields.
import { clipped } from './shown.ts'

export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly bareNaN: boolean }
  | { readonly ok: false; readonly why: string }

/**
 * Strict JSON, and beside it: NaN is read as null, ±Infinity as an infinite number. Where a field of the record is a
 * whole number too large to be exact, all such numbers of the record are given as text with all their digits.
 */
export function parseJson(text: string): Parsed {
  const strict = parseStrictly(text)
  const parsed = strict.ok ? strict : (parseWithBareNaN(text) ?? strict)
  return parsed.ok && hasInexactNumber(parsed.value)
    ? { ...parsed, value: withAllDigits(text, parsed) }
    : parsed
}

function parseStrictly(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, bareNaN: false }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, why: `it reads ${startAndEnd(text)}` }
    throw error
  }
}

/** Not the engine's own words: they differ between versions of Node and repeat the file unescaped. */
export function startAndEnd(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= 60) return `"${clipped(trimmed)}"`
  return `"${clipped(trimmed.slice(0, 30))} … ${clipped(trimmed.slice(-25))}"`
}

const bareWord = /-?\b(?:NaN|Infinity)\b/g
const replacements: Readonly<Record<string, string>> = {
  NaN: 'null',
  '-NaN': 'null',
  Infinity: '1e999',
  '-Infinity': '-1e999',
}

function parseWithBareNaN(text: string): Parsed | undefined {
  if (!/NaN|Infinity/.test(text)) return undefined
  const mended = outsideStrings(text, (part) => part.replace(bareWord, (word) => replacements[word] ?? word))
  const parsed = parseStrictly(mended)
  return parsed.ok ? { ...parsed, bareNaN: true } : undefined
}

/** Whether a field of the record is a whole number too large to be exact, or no finite number. */
export function hasInexactNumber(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  // Once a record, and a list of the values would be made for each.
  for (const name in value) {
    const field: unknown = (value as Record<string, unknown>)[name]
    if (typeof field === 'number' && !(Math.abs(field) <= Number.MAX_SAFE_INTEGER)) return true
  }
  return false
}

const longInteger = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

function withAllDigits(
  text: string,
  parsed: { readonly value: unknown; readonly bareNaN: boolean },
): unknown {
  const quoted = outsideStrings(text, (part) => {
    const finite = parsed.bareNaN ? part.replace(bareWord, (word) => replacements[word] ?? word) : part
    return finite.replace(longInteger, (digits) =>
      Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`,
    )
  })
  const again = parseStrictly(quoted)
  return again.ok ? again.value : parsed.value
}

/** Applies `change` to the stretches of JSON text that are not inside a string. */
function outsideStrings(text: string, change: (part: string) => string): string {
  const parts: string[] = []
  let from = 0
  while (from < text.length) {
    const quote = text.indexOf('"', from)
    if (quote < 0) break
    const end = endOfString(text, quote)
    parts.push(change(text.slice(from, quote)), text.slice(quote, end))
    from = end
  }
  parts.push(change(text.slice(from)))
  return parts.join('')
}

/** Index after the closing quote of the string that opens at `quote`; the text's length where it is not closed. */
function endOfString(text: string, quote: number): number {
  let at = quote + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return text.length
    let backslashes = 0
    while (text[close - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return close + 1
    at = close + 1
  }
}
