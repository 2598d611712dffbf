// Tasks of which only pass@1 is known → one row each: a dot and its interval for either model.
import type { TopLevelSpec } from 'vega-lite'
import { formatLevel } from '../../metrics/format-value.ts'
import type { ReportTask } from '../report-task.ts'
import type { Layer } from './chart.ts'
import { key } from './key.ts'
import { models } from './models.ts'
import type { Model } from './models.ts'
import { nameLayers, pixel, rowsOf } from './rows.ts'
import type { Rows } from './rows.ts'
import { config } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, percentLabels } from './ticks.ts'

const totalWidth = 720
/** How far the two models of a row are from its centre, in px. */
const apart = 4

/** `level`: of the intervals, 0–1. */
export function passAtKDots(tasks: readonly ReportTask[], level: number, theme: Theme): TopLevelSpec {
  const rows = rowsOf(tasks, undefined, 20)
  const width = totalWidth - rows.namesWidth
  const legend = key(
    models(theme).map(({ entry }) => entry),
    width,
    theme,
  )
  const intervals = tasks.some(({ passAtK }) => passAtK.some((one) => one.candidateInterval !== null))
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: config(theme),
    title: {
      text: 'pass@1 of baseline and candidate',
      subtitle: `One sample a problem: reach (pass@k) needs more.${intervals ? ` Lines: ${formatLevel(level)} intervals.` : ''}`,
    },
    spacing: 10,
    vconcat: [
      { width, height: legend.height, layer: legend.layer },
      {
        width,
        height: rows.height,
        layer: [
          ...models(theme).flatMap((model) => [lines(rows, model), dots(rows, model)]),
          ...nameLayers(rows, theme),
        ],
        encoding: {
          x: {
            type: 'quantitative',
            scale: { domain: [0, 1], nice: false },
            axis: {
              values: multiples({ lo: 0, hi: 1 }, 0.2),
              labelExpr: percentLabels(0.2),
              title: 'pass@1',
              domain: false,
              ticks: false,
            },
          },
        },
      },
    ],
  }
}

function offset({ side }: Model): number {
  return side === 'baseline' ? -apart : apart
}

function dots({ rows }: Rows, model: Model): Layer {
  const values = rows.flatMap(({ task, y }) =>
    task.passAtK.slice(0, 1).map((one) => ({ y: y + offset(model), solved: one[model.side] })),
  )
  return {
    data: { values },
    mark: { type: 'point', shape: model.shape, color: model.color, filled: true, opacity: 1, size: 46 },
    encoding: { x: { field: 'solved' }, y: pixel('y') },
  }
}

function lines({ rows }: Rows, model: Model): Layer {
  const values = rows.flatMap(({ task, y }) =>
    task.passAtK.slice(0, 1).flatMap((one) => {
      const range = one[model.interval]
      return range === null ? [] : [{ y: y + offset(model), lo: range[0], hi: range[1] }]
    }),
  )
  return {
    data: { values },
    mark: { type: 'rule', color: model.color, strokeWidth: 1.5, opacity: 0.7 },
    encoding: { x: { field: 'lo' }, x2: { field: 'hi' }, y: pixel('y') },
  }
}
