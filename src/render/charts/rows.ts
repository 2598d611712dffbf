// What charts with one row a task share: names at the left, shortened to a column, and places in px.
import type { ReportTask } from '../report-task.ts'
import type { Encoding, Layer, TextStyle } from './chart.ts'
import { fit } from './fit.ts'
import { nameOf } from './say.ts'
import { textWidth } from './text-width.ts'
import { fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'

export interface Row {
  readonly task: ReportTask
  /** Centre, in px from the top of the view. */
  readonly y: number
  readonly name: string
  readonly bold: boolean
}

const widestName = 230
const gapBeforePooled = 10

export interface Rows {
  readonly rows: readonly Row[]
  readonly rowHeight: number
  /** Height of the view in px. */
  readonly height: number
  /** Of the column of names in px, with its gap. */
  readonly namesWidth: number
}

/** One row a task in the given order; `pooled` (all problems together) comes last and bold, a little apart. */
export function rowsOf(tasks: readonly ReportTask[], pooled: ReportTask | undefined, tight: number): Rows {
  const rowHeight = tasks.length > 16 ? tight : tight + 8
  const rows = [
    ...tasks.map((task) => ({ task, bold: false })),
    ...(pooled === undefined ? [] : [{ task: pooled, bold: true }]),
  ].map(({ task, bold }, place) => ({
    task,
    bold,
    name: fit(nameOf(task), widestName, fontSizes.label, bold),
    y: (place + 0.5) * rowHeight + (bold ? gapBeforePooled : 0),
  }))
  const widths = rows.map(({ name, bold }) => textWidth(name, fontSizes.label, bold))
  const height = rows.length * rowHeight + (pooled === undefined ? 0 : gapBeforePooled)
  return { rows, rowHeight, height, namesWidth: Math.ceil(Math.max(...widths)) + 12 }
}

/** The names, right-aligned before the plot; a shortened one carries the whole in its `aria-label`. */
export function nameLayers({ rows }: Rows, theme: Theme): Layer[] {
  const values = rows.map(({ task, y, name, bold }) => ({ y, name, bold, whole: nameOf(task) }))
  return textLayers(
    values,
    { x: -12, align: 'right', color: theme.text, aria: true },
    { text: { field: 'name' }, description: { field: 'whole' } },
  )
}

/** Texts centred at `y` px. The weight of a text cannot depend on data, so there is a layer for either. */
export function textLayers(
  values: readonly { readonly y: number; readonly bold: boolean }[],
  mark: TextStyle,
  encoding: Encoding,
): Layer[] {
  return [false, true].flatMap((bold): Layer[] => {
    const chosen = values.filter((one) => one.bold === bold)
    if (chosen.length === 0) return []
    return [
      {
        data: { values: chosen },
        mark: { ...mark, type: 'text', baseline: 'middle', fontWeight: bold ? 'bold' : 'normal' },
        encoding: { ...encoding, y: pixel('y') },
      },
    ]
  })
}

/** An encoding whose field already is a place in px. */
export function pixel(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const
}
