// Rows of one quantity → the layers of its panel: intervals, lines, marks. Where many entries stand close, less is drawn of each.
import type { Layer } from './chart.ts'
import type { Theme } from './theme.ts'
import type { TrendRow } from './trend-rows.ts'
import type { VerdictLook } from './verdict-looks.ts'

export function trendLayers(
  rows: readonly TrendRow[],
  count: number,
  looks: readonly VerdictLook[],
  theme: Theme,
): Layer[] {
  return [...ranges(rows, count, theme), ...lines(rows, count, theme), ...marks(rows, count, looks)]
}

/** Bands where many entries stand close, upright lines where each stands alone. */
function ranges(rows: readonly TrendRow[], count: number, theme: Theme): Layer[] {
  const known = rows.filter(({ lo, hi }) => lo < hi)
  if (known.length === 0) return []
  if (count <= fewest)
    return [
      {
        data: { values: known },
        mark: { type: 'rule', color: theme.candidate, opacity: 0.45, strokeWidth: 1.5 },
        encoding: { y: { field: 'lo' }, y2: { field: 'hi' } },
      },
    ]
  return [
    {
      data: { values: known },
      mark: { type: 'area', color: theme.candidate, opacity: 0.16, line: false },
      encoding: { y: { field: 'lo' }, y2: { field: 'hi' }, detail: { field: 'run' } },
    },
  ]
}

const fewest = 24

function lines(rows: readonly TrendRow[], count: number, theme: Theme): Layer[] {
  const line: Layer = {
    data: { values: rows },
    mark: { type: 'line', color: theme.candidate, strokeWidth: count > crowd ? 1 : 1.5 },
    encoding: { y: { field: 'value' }, detail: { field: 'run' } },
  }
  const expected = rows.filter(({ chance }) => chance !== null)
  if (expected.length === 0) return [line]
  const chance: Layer = {
    data: { values: expected },
    mark: { type: 'line', color: theme.muted, strokeWidth: 1.5, strokeDash: [2, 2] },
    encoding: { y: { field: 'chance' }, detail: { field: 'run' } },
  }
  // A single value has no line, and yet was expected.
  const alone: Layer = {
    data: { values: expected.slice(0, expected.length === 1 ? 1 : 0) },
    mark: { type: 'tick', orient: 'horizontal', color: theme.muted, thickness: 1.5, size: 26 },
    encoding: { y: { field: 'chance' } },
  }
  return expected.length === 1 ? [line, alone] : [chance, line]
}

/** Where entries stand close, only what is no pass is marked. */
function marks(rows: readonly TrendRow[], count: number, looks: readonly VerdictLook[]): Layer[] {
  return looks.flatMap((look): Layer[] => {
    const values = rows.filter((row) => row.look === look.name)
    if (values.length === 0 || !isShown(look, count)) return []
    const size = count > crowd ? 22 : 34
    return [{ data: { values }, mark: { ...look.mark, size }, encoding: { y: { field: 'value' } } }]
  })
}

/** So many entries stand close. */
const crowd = 60

/** Whether marks of this look are drawn among so many entries. */
export function isShown(look: VerdictLook, count: number): boolean {
  return count <= crowd || !look.isQuiet
}

/** The dotted line in the key. */
export function chanceEntry(theme: Theme) {
  return {
    words: 'lost by chance between equal models',
    symbol: (x: number, y: number): Layer[] => [
      {
        data: { values: [{}] },
        mark: { type: 'rule', color: theme.muted, strokeWidth: 1.5, strokeDash: [2, 2] },
        encoding: { x: { value: x }, x2: { value: x + 26 }, y: { value: y } },
      },
    ],
  }
}
