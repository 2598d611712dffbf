// Trend → one line of bars a quantity, for a terminal. Scaled from its least to its greatest value, which stand beside it.
import { formatValue } from '../../metrics/format-value.ts'
import { quantitiesOf } from './quantities.ts'
import type { Trend } from '../../record/trend.ts'

const bars = '▁▂▃▄▅▆▇█'

/** `width` in columns. The latest entries where there is no room for all. */
export function sparklines(trend: Trend, width: number): string[] {
  const quantities = quantitiesOf(trend)
  const names = Math.max(0, ...quantities.map(({ name }) => name.length))
  const room = Math.max(8, width - names - 36)
  return quantities.flatMap(({ name, unit, values }) => {
    const latest = values.slice(-room).map((one) => one?.value)
    const known = latest.filter((value) => value !== undefined)
    if (known.length < 2) return []
    const [least, most] = [Math.min(...known), Math.max(...known)]
    const line = latest.map((value) => (value === undefined ? ' ' : barOf(value, least, most))).join('')
    return [`${name.padEnd(names)}  ${line}  ${formatValue(least, unit)} to ${formatValue(most, unit)}`]
  })
}

function barOf(value: number, least: number, most: number): string {
  const step = most === least ? 0 : Math.round(((value - least) / (most - least)) * (bars.length - 1))
  return bars.charAt(step)
}
