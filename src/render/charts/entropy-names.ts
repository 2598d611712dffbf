// Moves → the tasks' names beside their arrows, placed where they cover nothing. Where there is no room there is no name.
import type { Layer } from './chart.ts'
import { fit } from './fit.ts'
import { lineEncoding, lineRow } from './lines.ts'
import type { Line } from './lines.ts'
import type { Move } from './moves.ts'
import { placeLabels } from './place-labels.ts'
import type { PlacedLabel } from './place-labels.ts'
import type { Plane } from './plane.ts'
import { nameOf } from './say.ts'
import { textWidth } from './text-width.ts'
import { fontSizes } from './theme.ts'
import type { Theme } from './theme.ts'

export interface Name {
  readonly text: string
  readonly whole: string
  readonly placed: PlacedLabel | undefined
}

/** `lines`: besides the arrows, what a name must not cover. */
export function namesOf(moves: readonly Move[], lines: readonly Line[], plane: Plane): Name[] {
  const widest = moves.length <= 8 ? 200 : 130
  const texts = moves.map(({ task }) => fit(nameOf(task), widest, fontSizes.label))
  const labels = moves.map(({ candidate }, i) => ({
    at: plane.pixel(candidate),
    width: textWidth(texts[i] ?? '', fontSizes.label),
    height: fontSizes.label + 1,
  }))
  const arrows = moves.map(({ baseline, candidate }) => ({ from: baseline, to: candidate }))
  const inTheWay = [...arrows, ...lines].map(({ from, to }) => ({
    from: plane.pixel(from),
    to: plane.pixel(to),
  }))
  const placed = placeLabels(labels, inTheWay, { left: 0, top: 0, right: plane.width, bottom: plane.height })
  return moves.map(({ task }, i) => ({ text: texts[i] ?? '', whole: nameOf(task), placed: placed[i] }))
}

/** Leader lines and names; a shortened name carries the whole in its `aria-label`. */
export function nameLayers(names: readonly Name[], plane: Plane, theme: Theme): Layer[] {
  const placed = names.flatMap(({ text, whole, placed }) =>
    placed === undefined ? [] : [{ text, whole, placed }],
  )
  const leaders = placed.flatMap(({ placed: { leader } }) =>
    leader === undefined ? [] : [lineRow({ from: plane.place(leader.from), to: plane.place(leader.to) })],
  )
  const texts = placed.map(({ text, whole, placed: { box } }) => {
    const at = plane.place({ x: box.left, y: (box.top + box.bottom) / 2 })
    return { x: at.entropy, y: at.solved, text, whole }
  })
  return [
    {
      data: { values: leaders },
      mark: { type: 'rule', color: theme.axis, strokeWidth: 0.8 },
      encoding: lineEncoding,
    },
    {
      data: { values: texts },
      mark: { type: 'text', align: 'left', baseline: 'middle', color: theme.text, aria: true },
      encoding: {
        x: { field: 'x' },
        y: { field: 'y' },
        text: { field: 'text' },
        description: { field: 'whole' },
      },
    },
  ]
}
