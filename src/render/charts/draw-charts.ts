// Report → its charts as SVG, light and dark. Loads vega only here, and only when there is something to draw.
import type { Report } from '../report.ts'
import { charts } from './charts.ts'
import { dark, light } from './theme.ts'

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
export async function drawCharts(report: Report, onWarning?: (text: string) => void): Promise<DrawnChart[]> {
  const all = charts(report)
  if (all.length === 0) return []
  const { draw } = await import('./vega.ts')
  const drawn: DrawnChart[] = []
  for (const { name, title, alt, spec } of all) {
    drawn.push({
      name,
      title,
      alt,
      light: await draw(spec(light), onWarning),
      dark: await draw(spec(dark), onWarning),
    })
  }
  return drawn
}
