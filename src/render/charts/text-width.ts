// Text, font size and weight → its width in px, from the advance widths of Liberation Sans (= Arial). Kerning is not
// counted, which can only make text narrower. Knows neither charts nor vega.
import { eastAsianWidth } from 'get-east-asian-width'
import { alphabet, bold, regular, unitsPerEm } from './widths.ts'
import type { FontWidths } from './widths.ts'

/** What other fonts may need for characters that Liberation Sans lacks (Thai, Devanagari …), in em. Rather too wide. */
const unknownWidth = 0.85
const wideWidth = 1
/** Emoji fonts draw a little wider than one em. */
const emojiWidth = 1.25

/** Unfolded at first use, because most runs of Leash draw no chart. */
const tables = new Map<FontWidths, ReadonlyMap<number, number>>()

/** Width of `text` in px at `fontSize` px. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const table = tableOf(isBold ? bold : regular)
  let ems = 0
  for (const cluster of clusters(text)) ems += clusterWidth(cluster, table)
  return ems * fontSize
}

/**
 * What must not be torn apart: a character with its accents, an emoji with its modifiers and what is joined to it.
 * (`Intl.Segmenter` would follow the Unicode version of the Node that runs it.)
 */
export function clusters(text: string): string[] {
  return text.match(/\P{M}(?:[\p{M}\u200c\u{1f3fb}-\u{1f3ff}]|\u200d\P{M})*|\p{M}+/gsu) ?? []
}

function clusterWidth(cluster: string, table: ReadonlyMap<number, number>): number {
  const code = cluster.codePointAt(0) ?? 0
  const known = table.get(code)
  if (known !== undefined) return known
  if (/^[\p{M}\p{Cf}]/u.test(cluster)) return 0
  if (/^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u.test(cluster)) return emojiWidth
  return eastAsianWidth(code) === 2 ? wideWidth : unknownWidth
}

function tableOf(font: FontWidths): ReadonlyMap<number, number> {
  let table = tables.get(font)
  if (table === undefined) tables.set(font, (table = unfold(font)))
  return table
}

/** Code point → em. */
function unfold(font: FontWidths): ReadonlyMap<number, number> {
  const places = new Map(Array.from(alphabet).map((letter, place) => [letter, place]))
  const table = new Map<number, number>()
  for (const [first, letters] of font.runs) {
    for (const [i, letter] of Array.from(letters).entries()) {
      const width = font.widths[places.get(letter) ?? -1]
      if (width !== undefined) table.set(first + i, width / unitsPerEm)
    }
  }
  return table
}
