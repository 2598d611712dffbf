// Tasks → one row each: the share of problems lost to the left of zero, gained to the right, a tick on either side where
// two equal models would be, and the problems both or neither reach as numbers. Shares, because tasks differ in size.
import type { TopLevelSpec } from 'vega-lite'
import { formatValue } from '../../metrics/format-value.ts'
import type { ReportTask } from '../report-task.ts'
import type { Layer } from './chart.ts'
import { key, still, symbolWidth } from './key.ts'
import type { KeyEntry } from './key.ts'
import { nameLayers, pixel, rowsOf, textLayers } from './rows.ts'
import type { Rows } from './rows.ts'
import { count, share as percentOf } from './say.ts'
import { columnLayers, columnsOf, placeColumns } from './support-columns.ts'
import { textWidth } from './text-width.ts'
import { config, fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, niceStep, percentLabels } from './ticks.ts'

const totalWidth = 720
/** Even where next to nothing is lost, an axis that ends at less would make noise look large. */
const leastShare = 0.05

/** One side of zero in one row. Shares are 0–1, without sign. */
interface Side {
  readonly y: number
  readonly share: number
  readonly byChance: number
  readonly words: string
  readonly bold: boolean
}

export function supportBars(
  tasks: readonly ReportTask[],
  pooled: ReportTask | undefined,
  theme: Theme,
): TopLevelSpec {
  const rows = rowsOf(tasks, pooled, 18)
  const columns = columnsOf(rows)
  const numbers = placeColumns(columns)
  const width = totalWidth - rows.namesWidth - numbers.width
  const lost = sides(rows, (task) => [task.support.shrunk, task.support.noise.shrunkExpected])
  const gained = sides(rows, (task) => [task.support.expanded, task.support.noise.expandedExpected])
  const legend = key(entries(theme), totalWidth - rows.namesWidth, theme)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: config(theme),
    title: { text: 'Support change: problems lost and gained', subtitle: reached(tasks) },
    spacing: 26,
    vconcat: [
      { width, height: legend.height, layer: legend.layer },
      {
        width,
        height: rows.height,
        encoding: { x: shareAxis(lost, gained, width) },
        layer: [
          ...barLayers(lost, -1, rows.rowHeight, theme.baseline, theme),
          ...barLayers(gained, 1, rows.rowHeight, theme.candidate, theme),
          zero(theme),
          ...nameLayers(rows, theme),
          ...columnLayers(
            columns,
            numbers.rights.map((right) => width + right),
            rows,
            theme,
          ),
        ],
      },
    ],
  }
}

/** What `reached` means in this report. */
function reached(tasks: readonly ReportTask[]): string {
  const budgets = [...new Set(tasks.map(({ support }) => support.budget))]
  const epsilon = Math.max(...tasks.map(({ support }) => support.epsilon))
  const [only] = budgets
  const samples = budgets.length === 1 && only !== undefined ? `${only}` : 'n'
  if (samples === '1') return 'One sample a problem. Reached: it is correct.'
  const share = epsilon === 0 ? 'at least 1' : `more than ${formatValue(epsilon, 'fraction')}`
  return `Reached: ${share} of ${samples} samples ${epsilon === 0 ? 'is' : 'are'} correct.`
}

function sides({ rows }: Rows, of: (task: ReportTask) => readonly [number, number]): Side[] {
  return rows.map(({ task, y, bold }) => {
    const [problems, expected] = of(task)
    const all = task.problems.paired
    const words = problems === 0 ? '0' : `${count(problems)} (${percentOf(problems / all)})`
    return { y, bold, share: problems / all, byChance: expected / all, words }
  })
}

/** A scale on which every bar with its words fits into `width` px; the same for both sides. */
function shareAxis(lost: readonly Side[], gained: readonly Side[], width: number) {
  const left = reach(lost)
  const right = reach(gained)
  const perPixel = (left.share + right.share) / (width - left.words - right.words)
  const domain = [-(left.share + left.words * perPixel), right.share + right.words * perPixel]
  const step = niceStep(left.share + right.share, Math.max(2, width / 70))
  return {
    type: 'quantitative' as const,
    scale: { domain, nice: false, zero: false },
    axis: {
      values: multiples({ lo: -left.share, hi: right.share }, step),
      labelExpr: percentLabels(step),
      domain: false,
      ticks: false,
      title: 'share of the compared problems',
    },
  }
}

function reach(all: readonly Side[]): { share: number; words: number } {
  const share = Math.max(leastShare, ...all.map((one) => Math.max(one.share, one.byChance)))
  const words = Math.max(...all.map((one) => textWidth(one.words, fontSizes.label, one.bold)))
  return { share, words: words + 14 }
}

function barLayers(
  all: readonly Side[],
  sign: 1 | -1,
  rowHeight: number,
  color: string,
  theme: Theme,
): Layer[] {
  const half = Math.min(8, rowHeight / 2 - 3)
  const values = all.map(({ y, share, byChance, words, bold }) => ({
    top: y - half,
    bottom: y + half,
    tickTop: y - half - 2,
    tickBottom: y + half + 2,
    y,
    words,
    bold,
    from: 0,
    share: sign * share,
    byChance: sign * byChance,
    end: sign * Math.max(share, byChance),
  }))
  return [
    {
      data: { values },
      mark: { type: 'rect', color },
      encoding: { x: { field: 'from' }, x2: { field: 'share' }, y: pixel('top'), y2: { field: 'bottom' } },
    },
    // A halo first, so that the tick is seen on a dark bar too.
    tickLayer(values, theme.background, 4),
    tickLayer(values, theme.text, 2),
    ...textLayers(
      values,
      { align: sign < 0 ? 'right' : 'left', dx: sign * 6, color: theme.text },
      { x: { field: 'end' }, text: { field: 'words' } },
    ),
  ]
}

interface Tick {
  readonly byChance: number
  readonly tickTop: number
  readonly tickBottom: number
}

function tickLayer(ticks: readonly Tick[], color: string, strokeWidth: number): Layer {
  return {
    data: { values: ticks.filter(({ byChance }) => byChance !== 0) },
    mark: { type: 'rule', color, strokeWidth },
    encoding: { x: { field: 'byChance' }, y: pixel('tickTop'), y2: { field: 'tickBottom' } },
  }
}

function zero(theme: Theme): Layer {
  return {
    data: { values: [{ at: 0 }] },
    mark: { type: 'rule', color: theme.axis },
    encoding: { x: { field: 'at' } },
  }
}

function entries(theme: Theme): KeyEntry[] {
  const box = (color: string) => (x: number, y: number) => [
    still({ type: 'rect', color }, { x: x + 6, x2: x + symbolWidth, y: y - 6, y2: y + 6 }),
  ]
  return [
    { words: 'lost: only the baseline reaches it', symbol: box(theme.baseline) },
    { words: 'gained: only the candidate', symbol: box(theme.candidate) },
    {
      words: 'expected by chance from equal models',
      symbol: (x, y) => [
        still(
          { type: 'rule', color: theme.text, strokeWidth: 2 },
          { x: x + symbolWidth - 6, y: y - 7, y2: y + 7 },
        ),
      ],
    },
  ]
}
