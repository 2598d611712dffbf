// Trend → its chart as a table of bars, made of text alone: for where no picture can be stored.
import type { Trend } from '../../record/trend.ts'
import type { Bars } from '../markdown.ts'
import { paragraph, tableOf } from '../parts/cells.ts'
import { rangeOf, sparklinesOf } from './sparklines.ts'

/** Entries that fit a phone. */
const most = 20

/** None where no quantity is known twice. */
export function trendBars(trend: Trend): Bars[] {
  const rows = sparklinesOf(trend, most).map((one) => [
    [one.name],
    // A space would be lost in a table.
    [one.line.replaceAll(' ', '·')],
    [rangeOf(one)],
  ])
  if (rows.length === 0) return []
  const says = 'The latest entries, the oldest at the left; each line from its least to its greatest value.'
  return [
    { name: 'trend', blocks: [paragraph(says), tableOf(['', 'Trend', 'From least to greatest'], 3, rows)] },
  ]
}
