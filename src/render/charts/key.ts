// The key (legend) of a chart: symbols and words in a row, wrapped to a width. Made by hand, because Vega's own legend
// takes the pale symbol of the first layer and cuts long words.
import type { Layer, Mark } from './chart.ts'
import { textWidth } from './text-width.ts'
import type { Theme } from './theme.ts'
import { fontSizes } from './theme.ts'

export interface KeyEntry {
  readonly words: string
  /** Marks of the symbol, in the box x … x + symbolWidth, centred at y (px). */
  readonly symbol: (x: number, y: number) => Layer[]
}

export const symbolWidth = 26
const gap = 20
const rowHeight = 18

/** Height in px and marks of a key for a view `width` px wide; the first row is centred at y = 7. */
export function key(
  entries: readonly KeyEntry[],
  width: number,
  theme: Theme,
): { height: number; layer: Layer[] } {
  const layer: Layer[] = []
  let x = 0
  let y = 7
  for (const { words, symbol } of entries) {
    const needed = symbolWidth + 6 + textWidth(words, fontSizes.label)
    if (x > 0 && x + needed > width) {
      x = 0
      y += rowHeight
    }
    layer.push(
      ...symbol(x, y),
      still(
        { type: 'text', text: words, align: 'left', baseline: 'middle', color: theme.text },
        { x: x + symbolWidth + 6, y },
      ),
    )
    x += needed + gap
  }
  return { height: y + 7, layer }
}

/** A mark at a fixed place in px. The places must be encodings: as properties of the mark, a rule would lose its length. */
export function still(mark: Mark, place: Readonly<Record<string, number>>): Layer {
  const encoding = Object.fromEntries(Object.entries(place).map(([channel, value]) => [channel, { value }]))
  return { data: { values: [{}] }, mark, encoding }
}
