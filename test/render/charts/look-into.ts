// A chart's spec → the parts tests ask about, whatever the nesting. Knows Vega-Lite's words, not our layout.
import type { Chart } from '../../../src/render/charts/chart.ts'
import { light } from '../../../src/render/charts/theme.ts'

type Row = Readonly<Record<string, unknown>>

interface Part {
  readonly mark: Row
  readonly rows: readonly Row[]
}

export interface View {
  readonly title: string | undefined
  readonly domain: { readonly x: readonly number[] | undefined; readonly y: readonly number[] | undefined }
  readonly parts: readonly Part[]
}

/** The views that have an axis (so not the key), in the order in which they stand. */
export function views(chart: Chart | undefined): View[] {
  return find(chart?.spec(light), (node) => 'layer' in node && 'encoding' in node).map((node) => ({
    title: (node['title'] as { text: string } | undefined)?.text,
    domain: { x: domainOf(node, 'x'), y: domainOf(node, 'y') },
    parts: find(node['layer'], (inner) => 'mark' in inner).map((inner) => ({
      mark: inner['mark'] as Row,
      rows: (inner['data'] as { values: Row[] }).values,
    })),
  }))
}

/** All rows of the marks of one type (and colour) of a view. */
export function rowsOf(view: View | undefined, type: string, color?: string): Row[] {
  return (view?.parts ?? [])
    .filter(({ mark }) => mark['type'] === type && (color === undefined || mark['color'] === color))
    .flatMap(({ rows }) => rows)
}

function domainOf(node: Row, channel: 'x' | 'y'): number[] | undefined {
  const encoding = node['encoding'] as Record<string, { scale?: { domain?: number[] } } | undefined>
  return encoding[channel]?.scale?.domain
}

function find(node: unknown, wanted: (node: Row) => boolean): Row[] {
  if (Array.isArray(node)) return node.flatMap((one) => find(one, wanted))
  if (typeof node !== 'object' || node === null) return []
  const here = node as Row
  return wanted(here) ? [here] : Object.values(here).flatMap((one) => find(one, wanted))
}
