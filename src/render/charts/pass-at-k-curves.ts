// Tasks → one panel each: pass@k over k (in doublings), two curves with pointwise bands. All panels show equally many
// percentage points, each where its task lies, so that gaps can be compared by eye and flat panels are flat.
import type { TopLevelSpec } from 'vega-lite'
import { formatLevel } from '../../metrics/format-value.ts'
import type { ReportPassAtK, ReportTask } from '../report-task.ts'
import type { Layer, Mark } from './chart.ts'
import { crossing } from './crossing.ts'
import { fit } from './fit.ts'
import { key } from './key.ts'
import { models } from './models.ts'
import type { Model } from './models.ts'
import { nameOf } from './say.ts'
import { config, fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, niceStep, percentLabels, powersOfTwo, undusted } from './ticks.ts'
import type { Domain } from './ticks.ts'

/** Sizes in px. */
interface Grid {
  readonly columns: number
  readonly width: number
  readonly height: number
  /** Greatest k of all panels. */
  readonly most: number
  readonly step: number
}

const totalWidth = 720
const between = { column: 46, row: 60 }
/** Room at both ends of the k axis, so that the first and last point are not cut. */
const margin = 6

/** `level`: of the bands, 0–1. */
export function passAtKCurves(tasks: readonly ReportTask[], level: number, theme: Theme): TopLevelSpec {
  const grid = gridOf(tasks)
  const domains = slices(tasks, grid.step)
  const legend = key(
    models(theme).map(({ entry }) => entry),
    totalWidth,
    theme,
  )
  const bands = tasks.some(({ passAtK }) => passAtK.some((one) => one.candidateInterval !== null))
  const same = tasks.length > 1 ? 'Equal scales: a gap is as high in every panel.' : ''
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: config(theme),
    title: {
      text: 'pass@k of baseline and candidate',
      subtitle: `${bands ? `Bands: ${formatLevel(level)} intervals, pointwise. ` : ''}${same}`,
    },
    spacing: 14,
    vconcat: [
      { width: totalWidth, height: legend.height, layer: legend.layer },
      {
        columns: grid.columns,
        spacing: between,
        align: 'each',
        bounds: 'flush',
        concat: tasks.map((task, place) =>
          panel(task, place, tasks.length, grid, domains[place] ?? { lo: 0, hi: 1 }, theme),
        ),
      },
    ],
  }
}

function gridOf(tasks: readonly ReportTask[]): Grid {
  const count = tasks.length
  const columns = count <= 3 ? count : count === 4 ? 2 : count <= 9 ? 3 : 4
  const width = columns === 1 ? 640 : Math.floor((totalWidth - 40 - between.column * (columns - 1)) / columns)
  const height = [300, 210, 150, 120][columns - 1] ?? 120
  const most = Math.max(...tasks.flatMap(({ passAtK }) => passAtK.map(({ k }) => k)))
  const spans = tasks.map(extent).map(({ lo, hi }) => hi - lo)
  return { columns, width, height, most, step: niceStep(Math.max(0.2, ...spans), Math.sqrt(height) / 2.1) }
}

/** Everything of the task that must be seen. */
function extent({ passAtK }: ReportTask): Domain {
  const all = passAtK.flatMap((one) => [
    one.baseline,
    one.candidate,
    ...(one.baselineInterval ?? []),
    ...(one.candidateInterval ?? []),
  ])
  return { lo: Math.min(...all), hi: Math.max(...all) }
}

/** Per task a domain that begins and ends on a tick; all are as long as the longest, and none leaves 0–1. */
function slices(tasks: readonly ReportTask[], step: number): Domain[] {
  const inSteps = tasks
    .map(extent)
    .map(({ lo, hi }) => ({ lo: Math.floor(lo / step + 1e-9), hi: Math.ceil(hi / step - 1e-9) }))
  const length = Math.max(1, ...inSteps.map(({ lo, hi }) => hi - lo))
  const end = Math.round(1 / step)
  return inSteps.map(({ lo }) => {
    const start = Math.max(0, Math.min(lo, end - length))
    return { lo: undusted(start * step), hi: Math.min(1, undusted((start + length) * step)) }
  })
}

function panel(task: ReportTask, place: number, count: number, grid: Grid, domain: Domain, theme: Theme) {
  const { width, height, columns, most } = grid
  const layer = [
    ...crossing(task, { width, height, margin, most: Math.max(most, 2), domain }, theme),
    ...models(theme).flatMap((model) => interval(task.passAtK, model)),
    ...models(theme).map((model) => curve(task.passAtK, model)),
  ]
  return {
    width,
    height,
    layer,
    title: {
      text: fit(nameOf(task), width + 20, fontSizes.heading, true),
      fontSize: fontSizes.heading,
      frame: 'group' as const,
      offset: 8,
    },
    encoding: {
      x: {
        field: 'k',
        type: 'quantitative' as const,
        scale: {
          type: 'log' as const,
          base: 2,
          domain: [1, Math.max(most, 2)],
          nice: false,
          padding: margin,
        },
        axis: {
          values: powersOfTwo(most, width - 2 * margin),
          format: 'd',
          grid: false,
          title: place + columns >= count ? 'k (samples a problem)' : null,
        },
      },
      y: {
        type: 'quantitative' as const,
        scale: { domain: [domain.lo, domain.hi], nice: false, zero: false },
        axis: {
          values: multiples(domain, grid.step),
          labelExpr: percentLabels(grid.step),
          domain: false,
          ticks: false,
          title: place % columns === 0 ? 'pass@k' : null,
        },
      },
    },
  }
}

function curve(passAtK: readonly ReportPassAtK[], model: Model): Layer {
  return {
    data: { values: passAtK.map((one) => ({ k: one.k, solved: one[model.side] })) },
    mark: {
      type: 'line',
      color: model.color,
      strokeWidth: 2,
      strokeDash: model.dash,
      point: { shape: model.shape, color: model.color, size: 26, filled: true, opacity: 1 },
    },
    encoding: { y: { field: 'solved' } },
  }
}

/** A band; a single k has no area, so it gets an upright line. */
function interval(passAtK: readonly ReportPassAtK[], model: Model): Layer[] {
  const values = passAtK.flatMap((one) => {
    const range = one[model.interval]
    return range === null ? [] : [{ k: one.k, lo: range[0], hi: range[1] }]
  })
  if (values.length === 0) return []
  const mark: Mark =
    values.length === 1
      ? { type: 'rule', color: model.color, opacity: 0.5 }
      : { type: 'area', color: model.color, opacity: 0.16, line: false }
  return [{ data: { values }, mark, encoding: { y: { field: 'lo' }, y2: { field: 'hi' } } }]
}
