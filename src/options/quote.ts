// A value from a policy, for messages: short, on one line, and never mistaken for the message.

/** Scalars and flat lists as JSON, a map by its keys, anything else by its kind; cut at 60 characters. */
export function quote(value: unknown): string {
  const text = shown(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'empty'
  if (Array.isArray(value)) return value.some(isDeep) ? 'a list' : `[${value.map(shown).join(', ')}]`
  if (typeof value === 'object') {
    const keys = Object.keys(value)
    return keys.length === 0
      ? 'an empty map'
      : `a map with ${keys.map((key) => JSON.stringify(key)).join(', ')}`
  }
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

function isDeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
