// Text and a width in px → the same text, or its beginning and end with `…` between them. Names of tasks differ at their
// ends as often as at their beginnings, so neither may be cut off.
import { printable } from '../printable.ts'
import { clusters, textWidth } from './text-width.ts'

/** `text`, printable and no wider than `width` px; at least `…`. */
export function fit(text: string, width: number, fontSize: number, isBold = false): string {
  const whole = printable(text).trim()
  if (textWidth(whole, fontSize, isBold) <= width) return whole
  const parts = clusters(whole)
  let kept = '…'
  for (let count = 1; count < parts.length; count++) {
    const head = parts
      .slice(0, Math.ceil(count / 2))
      .join('')
      .trimEnd()
    const tail = parts
      .slice(parts.length - Math.floor(count / 2))
      .join('')
      .trimStart()
    const tried = `${head}…${tail}`
    if (textWidth(tried, fontSize, isBold) > width) break
    kept = tried
  }
  return kept
}
