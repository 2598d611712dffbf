// Trend → one line of bars a quantity, for where only text is shown. Scaled from its least to its greatest value.
import type { ValueUnit } from '../../metrics/format-value.ts'
import { formatValue } from '../../metrics/format-value.ts'
import type { Trend } from '../../record/trend.ts'
import { quantitiesOf } from './quantities.ts'

const bars = '▁▂▃▄▅▆▇█'

export interface Sparkline {
  readonly name: string
  /** One character an entry, the oldest first; a space where it does not know the value. */
  readonly line: string
  readonly unit: ValueUnit
  readonly least: number
  readonly most: number
}

/** One a quantity that two entries know, of the latest `room` entries. */
export function sparklinesOf(trend: Trend, room: number): Sparkline[] {
  return quantitiesOf(trend).flatMap(({ name, unit, values }) => {
    const latest = values.slice(-room).map((one) => one?.value)
    const known = latest.filter((value) => value !== undefined)
    if (known.length < 2) return []
    const [least, most] = [Math.min(...known), Math.max(...known)]
    const line = latest.map((value) => (value === undefined ? ' ' : barOf(value, least, most))).join('')
    return [{ name, line, unit, least, most }]
  })
}

/** For a terminal, `width` columns wide. The latest entries where there is no room for all. */
export function sparklines(trend: Trend, width: number): string[] {
  const names = Math.max(0, ...quantitiesOf(trend).map(({ name }) => name.length))
  const room = Math.max(8, width - names - 36)
  return sparklinesOf(trend, room).map((one) => `${one.name.padEnd(names)}  ${one.line}  ${rangeOf(one)}`)
}

/** `31.0 % to 35.2 %` */
export function rangeOf({ least, most, unit }: Sparkline): string {
  return `${formatValue(least, unit)} to ${formatValue(most, unit)}`
}

function barOf(value: number, least: number, most: number): string {
  const step = most === least ? 0 : Math.round(((value - least) / (most - least)) * (bars.length - 1))
  return bars.charAt(step)
}
