// Two values → two short texts that differ where the values differ. Escapes nothing.

const longest = 80

/** Cuts both around their first difference; what is short stays as it is. */
export function showPair(
  before: string | undefined,
  after: string | undefined,
): [before: string | undefined, after: string | undefined] {
  const start = firstDifference(Array.from(before ?? ''), Array.from(after ?? ''))
  const short = (text: string | undefined) => (text === undefined ? undefined : cut(text, start))
  return [short(before), short(after)]
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a[at] === b[at]) at += 1
  return at
}

function cut(text: string, difference: number): string {
  const characters = Array.from(text)
  if (characters.length <= longest) return text
  const from = Math.max(0, Math.min(difference - longest / 4, characters.length - longest))
  const to = from + longest
  const piece = characters.slice(from, to).join('')
  return `${from > 0 ? '…' : ''}${piece}${to < characters.length ? '…' : ''}`
}
