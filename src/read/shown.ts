// A value from a file → a short, harmless piece of text for a message. Everything in a file is hostile: control and
// direction characters come out escaped, long text is cut. Does not escape for Markdown; that is render's business.

const longest = 60
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu

/** `"abc"` for text, the number, `null`, `a list of 3`, `an object`. Never recurses, so that no depth can hurt. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${clipped(value)}"`
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return 'an object'
}

/** The text without its unprintable characters, at most about 60 characters of it. */
export function clipped(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest)}…` : text
  return printable(start)
}

/** The whole text, with its unprintable characters escaped. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, escaped)
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** The keys of a record, at most twelve of them: `task_id, completion and 3 more`. */
export function shownKeys(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shown(value)
  const keys = Object.keys(value)
  if (keys.length === 0) return 'no fields'
  const first = keys.slice(0, 12).map(clipped).join(', ')
  return keys.length > 12 ? `${first} and ${keys.length - 12} more` : first
}
