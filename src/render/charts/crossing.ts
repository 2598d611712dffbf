// A task whose baseline overtakes → a thin upright line at that k, and words beside it where no curve is in the way.
import type { ReportPassAtK, ReportTask } from '../report-task.ts'
import type { Layer } from './chart.ts'
import { textWidth } from './text-width.ts'
import { fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'
import type { Domain } from './ticks.ts'

/** The panel the line is drawn in; sizes in px. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Room at both ends of the k axis. */
  readonly margin: number
  /** Greatest k of the axis, 2 or more. */
  readonly most: number
  readonly domain: Domain
}

interface Spot {
  readonly text: string
  readonly side: 'left' | 'right'
  readonly end: 'top' | 'bottom'
}

const gap = 4
const lineHeight = fontSizes.tick + 6

export function crossing(task: ReportTask, frame: Frame, theme: Theme): Layer[] {
  if (task.crossover === null) return []
  const { k } = task.crossover
  const rule: Layer = {
    data: { values: [{ k }] },
    mark: { type: 'rule', color: theme.muted, strokeWidth: 1, strokeDash: [2, 2] },
    encoding: { y: { value: 0 }, y2: { value: frame.height } },
  }
  const spot = spots(k).find((one) => isFree(one, k, task.passAtK, frame))
  if (spot === undefined) return [rule]
  const left = spot.side === 'left'
  const words: Layer = {
    data: { values: [{ k, text: spot.text }] },
    mark: {
      type: 'text',
      color: theme.muted,
      fontSize: fontSizes.tick,
      align: left ? 'right' : 'left',
      dx: left ? -gap : gap,
      baseline: 'middle',
    },
    encoding: {
      y: { value: spot.end === 'top' ? lineHeight / 2 : frame.height - lineHeight / 2 },
      text: { field: 'text' },
    },
  }
  return [rule, words]
}

/** In the order of preference: many words before few, below before above. */
function spots(k: number): Spot[] {
  return [`baseline ahead from k = ${k}`, `from k = ${k}`, `k = ${k}`].flatMap((text) => [
    { text, side: 'right' as const, end: 'bottom' as const },
    { text, side: 'left' as const, end: 'bottom' as const },
    { text, side: 'left' as const, end: 'top' as const },
    { text, side: 'right' as const, end: 'top' as const },
  ])
}

function isFree(
  { text, side, end }: Spot,
  k: number,
  passAtK: readonly ReportPassAtK[],
  frame: Frame,
): boolean {
  const at = placeOf(k, frame)
  const needs = textWidth(text, fontSizes.tick) + 2 * gap
  const [from, to] = side === 'right' ? [at, at + needs] : [at - needs, at]
  if (from < 0 || to > frame.width) return false
  return edges(passAtK, from, to, frame).every(({ top, bottom }) =>
    end === 'top' ? top > lineHeight : bottom < frame.height - lineHeight,
  )
}

/** Upper and lower edge (px from the top) of all that is drawn at the points between `from` and `to`, and at their neighbours. */
function edges(passAtK: readonly ReportPassAtK[], from: number, to: number, frame: Frame) {
  const places = passAtK.map(({ k }) => placeOf(k, frame))
  const first = places.findLastIndex((x) => x <= from)
  const last = places.findIndex((x) => x >= to)
  const near = passAtK.slice(Math.max(0, first), last < 0 ? undefined : last + 1)
  const down = (value: number) =>
    ((frame.domain.hi - value) / (frame.domain.hi - frame.domain.lo)) * frame.height
  return near.map((one) => {
    const all = [
      one.baseline,
      one.candidate,
      ...(one.baselineInterval ?? []),
      ...(one.candidateInterval ?? []),
    ]
    return { top: down(Math.max(...all)), bottom: down(Math.min(...all)) }
  })
}

/** Where `k` is on the axis, in px. */
function placeOf(k: number, { width, margin, most }: Frame): number {
  return margin + ((width - 2 * margin) * Math.log2(k)) / Math.log2(most)
}
