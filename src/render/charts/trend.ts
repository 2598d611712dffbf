// Trend → up to four panels over the entries of a history: pass@1, pass@k, problems lost since the entry compared with,
// answer entropy. Entries stand at equal distances, because commits do not come in equal times; their dates are below.
import type { TopLevelSpec } from 'vega-lite'
import { formatLevel } from '../../metrics/format-value.ts'
import type { Trend, TrendPoint } from '../../record/trend.ts'
import { quantitiesOf } from '../history/quantities.ts'
import type { Quantity } from '../history/quantities.ts'
import type { Chart } from './chart.ts'
import { key } from './key.ts'
import { nameOf } from './say.ts'
import { config, fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, percentLabels } from './ticks.ts'
import { chanceEntry, isShown, trendLayers } from './trend-layers.ts'
import { dates, rangeOf, rowsOf } from './trend-rows.ts'
import { entriesInWords, inWords } from './trend-words.ts'
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
    layer: trendLayers(rows, count, looks, theme),
    encoding: {
      x: {
        field: 'at',
        type: 'quantitative' as const,
        scale: { domain: [0, Math.max(1, count - 1)], nice: false, padding: margin },
        axis: { ...dates(points, panelWidth), grid: false, title: null },
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
