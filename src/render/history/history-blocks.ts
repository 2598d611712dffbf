// Trend → its table: one entry a row, the newest first. Names, reasons and branches are foreign text and stay so until a
// renderer escapes them.
import { formatRange, formatValue } from '../../metrics/format-value.ts'
import type { PastEntry, Trend } from '../../record/trend.ts'
import type { Block, Text } from '../document.ts'
import { tableOf, unknown } from '../parts/cells.ts'
import { quantitiesOf } from './quantities.ts'
import type { Quantity } from './quantities.ts'

/** `most`: the latest so many; undefined: all. */
export function historyBlocks(trend: Trend, most?: number): Block[] {
  const quantities = quantitiesOf(trend)
  const first = most === undefined ? 0 : Math.max(0, trend.points.length - most)
  const rows = trend.points.flatMap(({ past }, index): Text[][] => {
    if (index < first) return []
    const cells = quantities.map(({ values, unit, byChance }) => [
      cell(values[index], unit, byChance?.[index]),
    ])
    return [
      [[past.entry.date.slice(0, 10)], [{ name: past.entry.commit.slice(0, 12) }], verdict(past), ...cells],
    ]
  })
  return [tableOf(['Date', 'Commit', 'Verdict', ...quantities.map(({ name }) => name)], 3, rows.reverse())]
}

/** Who accepted which entry, and why, newest first; none: no block. */
export function acceptedBlocks({ points }: Pick<Trend, 'points'>): Block[] {
  const items = points.flatMap(({ past: { entry, acceptance } }): Text[] =>
    acceptance === undefined
      ? []
      : [
          [
            { name: entry.commit.slice(0, 12) },
            ` (${verdictOf(entry.verdict)}) was accepted by `,
            { name: acceptance.by },
            ': ',
            { name: acceptance.reason },
          ],
        ],
  )
  return items.length === 0 ? [] : [{ kind: 'list', items: items.reverse() }]
}

function verdict({ entry, acceptance }: PastEntry): Text {
  const said = verdictOf(entry.verdict)
  const where = entry.onDefaultBranch ? '' : ', side branch'
  return [`${said}${acceptance === undefined ? '' : ', accepted'}${where}`]
}

function verdictOf(verdict: PastEntry['entry']['verdict']): string {
  return verdict ?? 'first'
}

function cell(one: Quantity['values'][number], unit: Quantity['unit'], byChance: number | undefined): string {
  if (one === undefined) return unknown
  const range = one.interval === null ? '' : ` (${formatRange(...one.interval, unit, 'value')})`
  const expected = byChance === undefined ? '' : `, ${formatValue(byChance, unit)} by chance`
  return `${formatValue(one.value, unit)}${range}${expected}`
}
