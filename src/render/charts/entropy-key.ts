// How the ends of an arrow look, and the key of the entropy chart: the two models, and what each direction is called with
// the number of tasks that went there.
import type { Layer, Mark } from './chart.ts'
import { still, symbolWidth } from './key.ts'
import type { KeyEntry } from './key.ts'
import { quadrants } from './moves.ts'
import type { Move, Quadrant } from './moves.ts'
import type { Theme } from './theme.ts'

const headSize = 70
/** From the centre of the arrow's head to its tip, in px. */
export const headReach = (Math.sqrt(3) / 4) * Math.sqrt(headSize)

export function startMark(theme: Theme): Mark {
  const { background, baseline } = theme
  return {
    type: 'point',
    shape: 'square',
    fill: background,
    stroke: baseline,
    strokeWidth: 2,
    size: 44,
    opacity: 1,
  }
}

/** Points upwards; `angle` turns it. */
export function headMark(color: string, size = headSize): Mark {
  return { type: 'point', shape: 'triangle-up', filled: true, color, size, opacity: 1 }
}

export function entropyKey(moves: readonly Move[], theme: Theme): KeyEntry[] {
  const end = symbolWidth - 6
  const directions = quadrants.map((quadrant) => ({
    words: `${moves.filter((move) => move.quadrant === quadrant.name).length} ${quadrant.name}`,
    symbol: (x: number, y: number) => direction(quadrant, x + end - 2, y, theme),
  }))
  return [
    { words: 'baseline', symbol: (x, y) => [still(startMark(theme), { x: x + end, y })] },
    {
      words: 'candidate',
      symbol: (x, y) => [still({ ...headMark(theme.candidate), angle: 90 }, { x: x + end, y })],
    },
    ...directions,
  ]
}

/** A small arrow into the quadrant. */
function direction({ entropy, solved }: Quadrant, x: number, y: number, theme: Theme): Layer[] {
  const angle = (Math.atan2(entropy, solved) * 180) / Math.PI
  return [
    still(
      { type: 'rule', color: theme.muted, strokeWidth: 1.5 },
      { x: x - 6 * entropy, x2: x + 3 * entropy, y: y + 6 * solved, y2: y - 3 * solved },
    ),
    still({ ...headMark(theme.muted, 36), angle }, { x: x + 4 * entropy, y: y - 4 * solved }),
  ]
}
