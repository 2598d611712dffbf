// Trend → the sentence that stands for its chart where it cannot be seen.
import { formatChange, formatValue } from '../../metrics/format-value.ts'
import type { Trend } from '../../record/trend.ts'
import type { Quantity } from '../history/quantities.ts'
import { nameOf } from './say.ts'

export function entriesInWords(count: number): string {
  return count === 1 ? 'one entry' : `${count} entries`
}

export function inWords(of: Trend, quantities: readonly Quantity[]): string {
  const { points } = of
  const first = points[0]?.past.entry
  const last = points.at(-1)?.past.entry
  const span =
    first === undefined || last === undefined
      ? ''
      : ` from ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}`
  const failed = points.filter(({ past }) => past.entry.verdict === 'fail').length
  const said = quantities.flatMap(({ name, unit, values }) => {
    const known = values.filter((value) => value !== undefined)
    const [from, to] = [known[0], known.at(-1)]
    if (from === undefined || to === undefined || unit === 'problems') return []
    const change = formatChange(to.value - from.value, unit)
    return [`${name} ${formatValue(from.value, unit)} → ${formatValue(to.value, unit)} (${change})`]
  })
  const lost = quantities.find(({ unit }) => unit === 'problems')?.values.at(-1)
  const losses =
    lost === undefined ? '' : ` Lost by the last entry: ${formatValue(lost.value, 'problems')} problems.`
  const what = of.task === null ? 'all problems' : `task ${nameOf(of)}`
  return `Trend of ${what} over ${entriesInWords(points.length)}${span}, ${failed} of them failed: ${said.join(', ')}.${losses}`
}
