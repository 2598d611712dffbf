// The two looks of every chart: colours of GitHub's Primer, and the config that all Vega-Lite specs share.
// Baseline is orange, dashed and square, candidate blue, solid and round: told apart in grey and by the colour-blind too.
import type { Config } from 'vega-lite'

export interface Theme {
  readonly name: 'light' | 'dark'
  readonly background: string
  readonly text: string
  readonly muted: string
  readonly axis: string
  readonly grid: string
  readonly baseline: string
  readonly candidate: string
}

export const light: Theme = {
  name: 'light',
  background: '#ffffff',
  text: '#1f2328',
  muted: '#59636e',
  axis: '#818b98',
  grid: '#e4e8ec',
  baseline: '#d1570f',
  candidate: '#0757ba',
}

export const dark: Theme = {
  name: 'dark',
  background: '#0d1117',
  text: '#f0f6fc',
  muted: '#9198a1',
  axis: '#656c76',
  grid: '#21262d',
  baseline: '#f0883e',
  candidate: '#58a6ff',
}

/** Arial and Liberation Sans have the same widths; widths.ts holds them. */
export const fontFamily = 'Arial, "Liberation Sans", Helvetica, sans-serif'

/** Sizes in px. */
export const fontSizes = { title: 14, heading: 12, label: 11, tick: 10 } as const

export function config(theme: Theme): Config {
  return {
    font: fontFamily,
    background: theme.background,
    padding: 12,
    // Labels of every single mark would be most of the file; the description of the whole says it better.
    aria: false,
    view: { stroke: null },
    axis: {
      labelColor: theme.muted,
      labelFontSize: fontSizes.tick,
      titleColor: theme.muted,
      titleFontSize: fontSizes.label,
      titleFontWeight: 'normal',
      domainColor: theme.axis,
      tickColor: theme.axis,
      gridColor: theme.grid,
      tickSize: 4,
      labelFlush: false,
      labelOverlap: false,
      labelLimit: 0,
      titleLimit: 0,
    },
    // Away from the corner, where the first label of the other axis stands.
    axisX: { labelPadding: 6 },
    title: {
      anchor: 'start',
      color: theme.text,
      fontSize: fontSizes.title,
      fontWeight: 'bold',
      subtitleColor: theme.muted,
      subtitleFontSize: fontSizes.label,
      subtitlePadding: 4,
      offset: 12,
      limit: 0,
    },
    text: { color: theme.text, fontSize: fontSizes.label },
  }
}
