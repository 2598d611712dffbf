// Trend → up to four panels over the entries of a history: pass@1, pass@k, problems lost since the entry compared with,
// answer entropy. Entries stand at equal distances, because commits do not come in equal times; their dates are below.
import type { TopLevelSpec } from 'vega-lite'
import { formatChange, formatLevel, formatValue } from '../../metrics/format-value.ts'
import type { ValueUnit } from '../../metrics/format-value.ts'
import type { Trend, TrendPoint } from '../../record/trend.ts'
import { quantitiesOf } from '../history/quantities.ts'
import type { Quantity } from '../history/quantities.ts'
import type { Chart, Layer } from './chart.ts'
import { key } from './key.ts'
import { nameOf } from './say.ts'
import { textWidth } from './text-width.ts'
import { config, fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, niceStep, percentLabels, undusted } from './ticks.ts'
import { verdictLooks } from './verdict-looks.ts'
import type { VerdictLook } from './verdict-looks.ts'

const panelWidth = 316
const panelHeight = 118
const between = { column: 54, row: 66 }
/** Room at both ends of the axis, so that the first and last mark are not cut. */
const margin = 8

export function trend(of: Trend): Chart {
  const quantities = quantitiesOf(of)
  const alt = inWords(of, quantities)
  return {
    name: 'trend',
    title: of.task === null ? 'Trend of all problems' : 'Trend of one task',
    alt,
    spec: (theme) => ({ ...specOf(of, quantities, theme), description: alt }),
  }
}

function specOf(of: Trend, quantities: readonly Quantity[], theme: Theme): TopLevelSpec {
  const level = of.points[0]?.past.entry.level ?? 0.95
  const count = of.points.length
  const looks = verdictLooks(theme)
  const seen = looks.filter((look) => isShown(look, count) && of.points.some(({ past }) => look.isOf(past)))
  const chance = quantities.some(({ byChance }) => byChance !== undefined) ? [chanceEntry(theme)] : []
  const legend = key([...seen.map(({ entry }) => entry), ...chance], 2 * panelWidth + between.column, theme)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: config(theme),
    title: {
      text: of.task === null ? 'All problems, entry by entry' : `${nameOf(of)}, entry by entry`,
      subtitle: `${entriesInWords(count)}, the oldest at the left. Intervals: ${formatLevel(level)}, over resampled problems.`,
    },
    spacing: 14,
    vconcat: [
      { width: 2 * panelWidth + between.column, height: legend.height, layer: legend.layer },
      {
        columns: 2,
        spacing: between,
        align: 'each',
        bounds: 'flush',
        concat: quantities.map((quantity) => panel(of.points, quantity, looks, theme)),
      },
    ],
  }
}

interface Row {
  readonly at: number
  readonly value: number
  readonly lo: number
  readonly hi: number
  readonly chance: number | null
  /** Entries that follow each other without a gap are one run. */
  readonly run: number
  readonly look: string
}

function rowsOf(
  points: readonly TrendPoint[],
  { values, byChance }: Quantity,
  looks: readonly VerdictLook[],
): Row[] {
  let run = 0
  return points.flatMap(({ past }, at): Row[] => {
    const one = values[at]
    if (one === undefined) {
      run += 1
      return []
    }
    const [lo, hi] = one.interval ?? [one.value, one.value]
    const look = looks.find((each) => each.isOf(past))?.name ?? ''
    return [{ at, value: one.value, lo, hi, chance: byChance?.[at] ?? null, run, look }]
  })
}

function panel(
  points: readonly TrendPoint[],
  quantity: Quantity,
  looks: readonly VerdictLook[],
  theme: Theme,
) {
  const rows = rowsOf(points, quantity, looks)
  const { domain, step } = rangeOf(rows, quantity.unit)
  const count = points.length
  return {
    width: panelWidth,
    height: panelHeight,
    title: {
      text: quantity.name + (quantity.unit === 'nats' ? ' (nats)' : ''),
      fontSize: fontSizes.heading,
      frame: 'group' as const,
      offset: 8,
    },
    layer: [...ranges(rows, count, theme), ...lines(rows, count, theme), ...marks(rows, count, looks)],
    encoding: {
      x: {
        field: 'at',
        type: 'quantitative' as const,
        scale: { domain: [0, Math.max(1, count - 1)], nice: false, padding: margin },
        axis: { ...dates(points), grid: false, title: null },
      },
      y: {
        type: 'quantitative' as const,
        scale: { domain: [domain.lo, domain.hi], nice: false, zero: false },
        axis: {
          values: multiples(domain, step),
          ...(quantity.unit === 'fraction'
            ? { labelExpr: percentLabels(step) }
            : { format: numberForm(step) }),
          domain: false,
          ticks: false,
          title: null,
        },
      },
    },
  }
}

function numberForm(step: number): string {
  return `.${Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))}f`
}

/** Everything drawn, on ticks; counts begin at 0, and nothing leaves what the quantity can be. */
function rangeOf(rows: readonly Row[], unit: ValueUnit) {
  const all = rows.flatMap(({ lo, hi, chance }) => (chance === null ? [lo, hi] : [lo, hi, chance]))
  const least = unit === 'problems' ? 0 : Math.min(...all)
  const most = Math.max(...all)
  const floor = { fraction: 0.05, nats: 0.1, problems: 4, ratio: 0.1, tokens: 10 }[unit]
  const step = Math.max(niceStep(Math.max(most - least, floor), 4), unit === 'problems' ? 1 : 0)
  const domain = {
    lo: undusted(Math.max(0, Math.floor(least / step + 1e-9) * step)),
    hi: undusted(Math.ceil(most / step - 1e-9) * step),
  }
  if (unit === 'fraction') domain.hi = Math.min(1, domain.hi)
  if (domain.hi <= domain.lo) domain.hi = domain.lo + step
  if (unit === 'fraction' && domain.hi > 1) return { domain: { lo: 1 - step, hi: 1 }, step }
  return { domain, step }
}

/** Up to four dates below, at even distances. They are our own words: digits and dashes. */
function dates(points: readonly TrendPoint[]) {
  const last = points.length - 1
  const wide = textWidth('2026-11-26', fontSizes.tick) + 16
  const most = Math.max(2, Math.min(points.length, Math.floor(panelWidth / wide)))
  const values =
    last < 1 ? [0] : [...new Set(Array.from({ length: most }, (_, i) => Math.round((i * last) / (most - 1))))]
  const cases = values.map(
    (at) => `datum.value === ${at} ? '${points[at]?.past.entry.date.slice(0, 10) ?? ''}'`,
  )
  return { values, labelExpr: `${cases.join(' : ')} : ''` }
}

/** Bands where many entries stand close, upright lines where each stands alone. */
function ranges(rows: readonly Row[], count: number, theme: Theme): Layer[] {
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

function lines(rows: readonly Row[], count: number, theme: Theme): Layer[] {
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
function marks(rows: readonly Row[], count: number, looks: readonly VerdictLook[]): Layer[] {
  return looks.flatMap((look): Layer[] => {
    const values = rows.filter((row) => row.look === look.name)
    if (values.length === 0 || !isShown(look, count)) return []
    const size = count > crowd ? 22 : 34
    return [{ data: { values }, mark: { ...look.mark, size }, encoding: { y: { field: 'value' } } }]
  })
}

/** So many entries stand close. */
const crowd = 60

function isShown(look: VerdictLook, count: number): boolean {
  return count <= crowd || !look.isQuiet
}

function chanceEntry(theme: Theme) {
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

function entriesInWords(count: number): string {
  return count === 1 ? 'one entry' : `${count} entries`
}

function inWords(of: Trend, quantities: readonly Quantity[]): string {
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
