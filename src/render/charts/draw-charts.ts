// Report or trends → charts as SVG, light and dark. Loads vega only here, and only when there is something to draw.
import type { Report } from '../report.ts'
import type { Trend } from '../../record/trend.ts'
import type { Chart } from './chart.ts'
import { charts } from './charts.ts'
import { dark, light } from './theme.ts'
import { trend } from './trend.ts'

export interface DrawnChart {
  readonly name: string
  readonly title: string
  /** Plain text with foreign names in it: escape it. */
  readonly alt: string
  /** SVG documents. */
  readonly light: string
  readonly dark: string
}

/** `onWarning` hears what vega finds odd about a spec; nothing of it concerns the user. */
export function drawCharts(report: Report, onWarning?: (text: string) => void): Promise<DrawnChart[]> {
  return drawAll(charts(report), onWarning)
}

/** One chart a trend, named after its place: `trend`, `trend-2`, … */
export function drawTrends(
  trends: readonly Trend[],
  onWarning?: (text: string) => void,
): Promise<DrawnChart[]> {
  const all = trends.map((one, index) => ({
    ...trend(one),
    name: index === 0 ? 'trend' : `trend-${index + 1}`,
  }))
  return drawAll(all, onWarning)
}

async function drawAll(all: readonly Chart[], onWarning?: (text: string) => void): Promise<DrawnChart[]> {
  if (all.length === 0) return []
  const { draw } = await import('./vega.ts')
  const drawn: DrawnChart[] = []
  for (const { name, title, alt, spec } of all) {
    const pictures = { light: await draw(spec(light), onWarning), dark: await draw(spec(dark), onWarning) }
    drawn.push({ name, title, alt, ...pictures })
  }
  return drawn
}
