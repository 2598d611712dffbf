// Moves → arrows from baseline to candidate in the plane of answer entropy and pass@1, named, with a key that says what
// each direction means and how many tasks went there.
import type { TopLevelSpec } from 'vega-lite'
import type { Layer } from './chart.ts'
import { fit } from './fit.ts'
import { key, still, symbolWidth } from './key.ts'
import type { KeyEntry } from './key.ts'
import { quadrants } from './moves.ts'
import type { Move, Place, Quadrant } from './moves.ts'
import { placeLabels } from './place-labels.ts'
import type { PlacedLabel, Point } from './place-labels.ts'
import { planeOf } from './plane.ts'
import type { Plane } from './plane.ts'
import { nameOf, percent } from './say.ts'
import { textWidth } from './text-width.ts'
import { config, fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, percentFormat } from './ticks.ts'

const size = { width: 660, height: 380 }
/** Crosses of more tasks would hide the arrows. */
const mostCrosses = 6
const headSize = 70
/** Half the height of the arrow head: from its centre to its tip. */
const headReach = (Math.sqrt(3) / 4) * Math.sqrt(headSize)

/** `missing`: tasks of the report that have no answer entropy; `level`: of the intervals, 0–1. */
export function entropyArrows(
  moves: readonly Move[],
  missing: number,
  level: number,
  theme: Theme,
): TopLevelSpec {
  const crosses = moves.length <= mostCrosses ? crossesOf(moves) : []
  const plane = planeOf(
    [
      ...moves.flatMap(({ baseline, candidate }) => [baseline, candidate]),
      ...crosses.flatMap(({ from, to }) => [from, to]),
    ],
    size,
  )
  const names = namesOf(moves, plane)
  const unnamed = names.filter(({ placed }) => placed === undefined).length
  const legend = key(entries(moves, theme), size.width, theme)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: config(theme),
    title: {
      text: 'Answer entropy and pass@1: from baseline to candidate',
      subtitle: remarks(crosses.length > 0, level, missing, unnamed),
    },
    spacing: 14,
    vconcat: [
      { width: size.width, height: legend.height, layer: legend.layer },
      {
        ...size,
        encoding: axes(plane),
        layer: [
          crossLayer(crosses, theme),
          leaders(names, plane, theme),
          ...arrows(moves, plane, theme),
          labels(names, plane, theme),
        ],
      },
    ],
  }
}

function remarks(crosses: boolean, level: number, missing: number, unnamed: number): string {
  return [
    crosses ? `Thin crosses: ${percent(level, 0)} intervals of the change.` : '',
    missing > 0 ? `${missing} ${missing === 1 ? 'task' : 'tasks'} without recorded answers left out.` : '',
    unnamed > 0 ? `${unnamed} names left out for want of room.` : '',
  ]
    .filter((text) => text !== '')
    .join(' ')
}

function axes({ entropy, solved }: Plane) {
  const quiet = { domain: false, ticks: false }
  return {
    x: {
      type: 'quantitative' as const,
      scale: { domain: [entropy.lo, entropy.hi], nice: false, zero: false },
      axis: {
        ...quiet,
        values: multiples(entropy, entropy.step),
        title: 'answer entropy, nats (fewer different answers to the left)',
      },
    },
    y: {
      type: 'quantitative' as const,
      scale: { domain: [solved.lo, solved.hi], nice: false, zero: false },
      axis: {
        ...quiet,
        values: multiples(solved, solved.step),
        format: percentFormat(solved.step),
        title: 'pass@1',
      },
    },
  }
}

interface Line {
  readonly from: Place
  readonly to: Place
}

/** Where the candidate could stand, as seen from the baseline: the intervals of both changes. */
function crossesOf(moves: readonly Move[]): Line[] {
  return moves.flatMap(({ baseline, candidate, intervals: { entropy, solved } }) => [
    ...(entropy === null
      ? []
      : [
          {
            from: { entropy: Math.max(0, baseline.entropy + entropy[0]), solved: candidate.solved },
            to: { entropy: baseline.entropy + entropy[1], solved: candidate.solved },
          },
        ]),
    ...(solved === null
      ? []
      : [
          {
            from: { entropy: candidate.entropy, solved: Math.max(0, baseline.solved + solved[0]) },
            to: { entropy: candidate.entropy, solved: Math.min(1, baseline.solved + solved[1]) },
          },
        ]),
  ])
}

const lineEncoding = {
  x: { field: 'x' },
  y: { field: 'y' },
  x2: { field: 'x2' },
  y2: { field: 'y2' },
} as const

function ends({ from, to }: Line) {
  return { x: from.entropy, y: from.solved, x2: to.entropy, y2: to.solved }
}

function crossLayer(crosses: readonly Line[], theme: Theme): Layer {
  return {
    data: { values: crosses.map(ends) },
    mark: { type: 'rule', color: theme.candidate, strokeWidth: 1, opacity: 0.4 },
    encoding: lineEncoding,
  }
}

function arrows(moves: readonly Move[], plane: Plane, theme: Theme): Layer[] {
  const heads = moves.map((move) => headOf(move, plane))
  return [
    {
      data: {
        values: moves.map(({ baseline }, i) => ends({ from: baseline, to: heads[i]?.centre ?? baseline })),
      },
      mark: { type: 'rule', color: theme.candidate, strokeWidth: 2 },
      encoding: lineEncoding,
    },
    {
      data: { values: moves.map(({ baseline }) => ({ x: baseline.entropy, y: baseline.solved })) },
      mark: {
        type: 'point',
        shape: 'square',
        filled: true,
        fill: theme.background,
        stroke: theme.baseline,
        strokeWidth: 2,
        size: 44,
        opacity: 1,
      },
      encoding: { x: { field: 'x' }, y: { field: 'y' } },
    },
    {
      data: { values: heads.map(({ centre, angle }) => ({ x: centre.entropy, y: centre.solved, angle })) },
      mark: {
        type: 'point',
        shape: 'triangle-up',
        filled: true,
        color: theme.candidate,
        size: headSize,
        opacity: 1,
      },
      encoding: {
        x: { field: 'x' },
        y: { field: 'y' },
        angle: { field: 'angle', type: 'quantitative', scale: null },
      },
    },
  ]
}

/** The head's tip is at the candidate; `angle` in degrees, clockwise from upright. */
function headOf({ baseline, candidate }: Move, plane: Plane): { centre: Place; angle: number } {
  const [from, to] = [plane.pixel(baseline), plane.pixel(candidate)]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return { centre: candidate, angle: 0 }
  const back = headReach / length
  const centre = { x: to.x - (to.x - from.x) * back, y: to.y - (to.y - from.y) * back }
  const degrees = (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI
  return { centre: plane.place(centre), angle: Math.round(degrees * 100) / 100 }
}

interface Name {
  readonly text: string
  readonly whole: string
  readonly placed: PlacedLabel | undefined
}

function namesOf(moves: readonly Move[], plane: Plane): Name[] {
  const widest = moves.length <= 8 ? 200 : 130
  const texts = moves.map(({ task }) => fit(nameOf(task), widest, fontSizes.label))
  const labels = moves.map(({ candidate }, i) => ({
    at: plane.pixel(candidate),
    width: textWidth(texts[i] ?? '', fontSizes.label),
    height: fontSizes.label + 1,
  }))
  const lines = moves.map(({ baseline, candidate }) => ({
    from: plane.pixel(baseline),
    to: plane.pixel(candidate),
  }))
  const bounds = { left: 0, top: 0, right: size.width, bottom: size.height }
  const placed = placeLabels(labels, lines, bounds)
  return moves.map(({ task }, i) => ({ text: texts[i] ?? '', whole: nameOf(task), placed: placed[i] }))
}

function labels(names: readonly Name[], plane: Plane, theme: Theme): Layer {
  const values = names.flatMap(({ text, whole, placed }) => {
    if (placed === undefined) return []
    const { left, top, bottom } = placed.box
    const at = plane.place({ x: left, y: (top + bottom) / 2 })
    return [{ x: at.entropy, y: at.solved, text, whole }]
  })
  return {
    data: { values },
    mark: { type: 'text', align: 'left', baseline: 'middle', color: theme.text },
    encoding: {
      x: { field: 'x' },
      y: { field: 'y' },
      text: { field: 'text' },
      description: { field: 'whole' },
    },
  }
}

function leaders(names: readonly Name[], plane: Plane, theme: Theme): Layer {
  const place = (point: Point) => plane.place(point)
  const values = names.flatMap(({ placed }) =>
    placed?.leader === undefined
      ? []
      : [ends({ from: place(placed.leader.from), to: place(placed.leader.to) })],
  )
  return {
    data: { values },
    mark: { type: 'rule', color: theme.axis, strokeWidth: 0.8 },
    encoding: lineEncoding,
  }
}

function entries(moves: readonly Move[], theme: Theme): KeyEntry[] {
  const baseline: KeyEntry = {
    words: 'baseline',
    symbol: (x, y) => [
      still({
        type: 'point',
        shape: 'square',
        filled: true,
        fill: theme.background,
        stroke: theme.baseline,
        strokeWidth: 2,
        size: 44,
        opacity: 1,
        x: x + symbolWidth - 6,
        y,
      }),
    ],
  }
  const candidate: KeyEntry = {
    words: 'candidate',
    symbol: (x, y) => [
      still({
        type: 'point',
        shape: 'triangle-up',
        filled: true,
        color: theme.candidate,
        size: headSize,
        opacity: 1,
        angle: 90,
        x: x + symbolWidth - 6,
        y,
      }),
    ],
  }
  const directions = quadrants.map((quadrant) => ({
    words: `${moves.filter((move) => move.quadrant === quadrant.name).length} ${quadrant.name}`,
    symbol: (x: number, y: number) => direction(quadrant, x + symbolWidth - 8, y, theme),
  }))
  return [baseline, candidate, ...directions]
}

function direction({ entropy, solved }: Quadrant, x: number, y: number, theme: Theme): Layer[] {
  const angle = (Math.atan2(entropy, solved) * 180) / Math.PI
  return [
    still({
      type: 'rule',
      color: theme.muted,
      strokeWidth: 1.5,
      x: x - 5 * entropy,
      x2: x + 3 * entropy,
      y: y + 5 * solved,
      y2: y - 3 * solved,
    }),
    still({
      type: 'point',
      shape: 'triangle-up',
      filled: true,
      color: theme.muted,
      size: 36,
      opacity: 1,
      angle,
      x: x + 4 * entropy,
      y: y - 4 * solved,
    }),
  ]
}
