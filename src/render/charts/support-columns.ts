// Rows of the support chart → the columns of numbers right of the bars.
import type { ReportTask } from '../report-task.ts'
import type { Layer } from './chart.ts'
import { still } from './key.ts'
import { textLayers } from './rows.ts'
import type { Row, Rows } from './rows.ts'
import { count } from './say.ts'
import { textWidth } from './text-width.ts'
import { fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'

const columnGap = 18

interface Column {
  readonly heading: string
  readonly cells: readonly string[]
}

/** Problems both or neither reach, all compared ones, and the budget where tasks differ in it. */
export function columnsOf({ rows }: Rows): Column[] {
  const cells = (of: (task: ReportTask) => number) => rows.map(({ task }: Row) => count(of(task)))
  const budgets = rows.map(({ task: { support } }) =>
    support.budget === support.largestBudget
      ? `${support.budget}`
      : `${support.budget}–${support.largestBudget}`,
  )
  const columns = [
    { heading: 'both', cells: cells(({ support }) => support.preserved) },
    { heading: 'neither', cells: cells(({ support }) => support.outOfSupport) },
    { heading: 'problems', cells: cells(({ problems }) => problems.paired) },
  ]
  return new Set(budgets).size === 1 ? columns : [...columns, { heading: 'n', cells: budgets }]
}

/** Right edges of the columns in px from the end of the plot, and the room they all take. */
export function placeColumns(columns: readonly Column[]): { rights: number[]; width: number } {
  let width = 0
  const rights = columns.map(({ heading, cells }) => {
    const widest = Math.max(...[heading, ...cells].map((text) => textWidth(text, fontSizes.label, true)))
    width += columnGap + Math.ceil(widest)
    return width
  })
  return { rights, width }
}

export function columnLayers(
  columns: readonly Column[],
  rights: readonly number[],
  { rows }: Rows,
  theme: Theme,
): Layer[] {
  return columns.flatMap(({ heading, cells }, place) => {
    const x = rights[place] ?? 0
    const values = rows.map(({ y, bold }, i) => ({ y, bold, words: cells[i] ?? '' }))
    return [
      still(
        { type: 'text', align: 'right', baseline: 'middle', text: heading, color: theme.muted },
        { x, y: -10 },
      ),
      ...textLayers(values, { x, align: 'right', color: theme.text }, { text: { field: 'words' } }),
    ]
  })
}
