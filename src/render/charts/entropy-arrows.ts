// Moves → arrows from baseline to candidate in the plane of answer entropy and pass@1, named, with a key that says what
// each direction means and how many tasks went there.
import type { TopLevelSpec } from 'vega-lite'
import { formatLevel } from '../../metrics/format-value.ts'
import type { Layer } from './chart.ts'
import { entropyKey, headMark, headReach, startMark } from './entropy-key.ts'
import { nameLayers, namesOf } from './entropy-names.ts'
import { key } from './key.ts'
import { lineEncoding, lineRow } from './lines.ts'
import type { Line } from './lines.ts'
import type { Move, Place } from './moves.ts'
import { planeOf } from './plane.ts'
import type { Plane } from './plane.ts'
import { config } from './theme.ts'
import type { Theme } from './theme.ts'
import { multiples, percentLabels } from './ticks.ts'

const width = 660
/** Crosses of more tasks would hide the arrows. */
const mostCrosses = 6

/** `missing`: tasks of the report that have no answer entropy; `level`: of the intervals, 0–1. */
export function entropyArrows(
  moves: readonly Move[],
  missing: number,
  level: number,
  theme: Theme,
): TopLevelSpec {
  const size = { width, height: moves.length <= 2 ? 260 : moves.length <= 16 ? 380 : 520 }
  const crosses = moves.length <= mostCrosses ? crossesOf(moves) : []
  const plane = planeOf(
    [
      ...moves.flatMap(({ baseline, candidate }) => [baseline, candidate]),
      ...crosses.flatMap(({ from, to }) => [from, to]),
    ],
    size,
  )
  const names = namesOf(moves, crosses, plane)
  const unnamed = names.filter(({ placed }) => placed === undefined).length
  const legend = key(entropyKey(moves, theme), width, theme)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: config(theme),
    title: {
      text: 'Answer entropy and pass@1: from baseline to candidate',
      subtitle: remarks(crosses.length > 0, level, missing, unnamed),
    },
    spacing: 14,
    vconcat: [
      { width: width, height: legend.height, layer: legend.layer },
      {
        ...size,
        encoding: axes(plane),
        layer: [
          crossLayer(crosses, theme),
          ...arrows(moves, plane, theme),
          ...nameLayers(names, plane, theme),
        ],
      },
    ],
  }
}

function remarks(crosses: boolean, level: number, missing: number, unnamed: number): string {
  return [
    crosses ? `Thin crosses: ${formatLevel(level)} intervals of the change.` : '',
    missing > 0 ? `${missing} ${missing === 1 ? 'task' : 'tasks'} without answer entropy left out.` : '',
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
        labelExpr: percentLabels(solved.step),
        title: 'pass@1',
      },
    },
  }
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

function crossLayer(crosses: readonly Line[], theme: Theme): Layer {
  return {
    data: { values: crosses.map(lineRow) },
    mark: { type: 'rule', color: theme.candidate, strokeWidth: 1, opacity: 0.4 },
    encoding: lineEncoding,
  }
}

function arrows(moves: readonly Move[], plane: Plane, theme: Theme): Layer[] {
  const heads = moves.map((move) => headOf(move, plane))
  return [
    {
      data: {
        values: moves.map(({ baseline }, i) => lineRow({ from: baseline, to: heads[i]?.centre ?? baseline })),
      },
      mark: { type: 'rule', color: theme.candidate, strokeWidth: 2 },
      encoding: lineEncoding,
    },
    {
      data: { values: moves.map(({ baseline }) => ({ x: baseline.entropy, y: baseline.solved })) },
      mark: startMark(theme),
      encoding: { x: { field: 'x' }, y: { field: 'y' } },
    },
    {
      data: { values: heads.map(({ centre, angle }) => ({ x: centre.entropy, y: centre.solved, angle })) },
      mark: headMark(theme.candidate),
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
