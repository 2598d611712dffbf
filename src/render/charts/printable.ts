// Any text → one line that XML may hold and that cannot act on its surroundings: no terminal codes, no control
// characters, no direction overrides. Does not escape: who writes SVG or Markdown does that.
import { stripVTControlCharacters } from 'node:util'

/** C0 and C1 controls, line and paragraph separators, direction marks and overrides, halves of surrogate pairs, non-characters. */
const unprintable =
  /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu

/** `text` on one line; what cannot be shown becomes one U+FFFD, so that two different names rarely look the same. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\r\n]+/g, ' ')
    .replace(unprintable, '\ufffd')
    .trim()
}
