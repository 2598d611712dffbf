// Points with names, and what must not be covered → where each name goes. Greedy: near places first, then farther ones
// with a leader line; a name that finds no free place gets none. Pure geometry in px, y downwards.

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Segment {
  readonly from: Point
  readonly to: Point
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Label {
  readonly at: Point
  readonly width: number
  readonly height: number
}

export interface PlacedLabel {
  readonly box: Box
  /** From the point to the label, where it is too far to be read without. */
  readonly leader: Segment | undefined
}

const distances = [9, 16, 26, 38, 52, 68, 86]
/** In the order of preference: right, left, above, below, then between. */
const directions = [0, 180, 270, 90, 315, 45, 225, 135, 337, 23, 203, 157, 292, 248, 68, 112].map(
  (degrees) => (degrees * Math.PI) / 180,
)
/** From this distance on a label needs a leader. */
const far = 20

/** One place per label, in the same order; undefined: there is no free one. */
export function placeLabels(
  labels: readonly Label[],
  lines: readonly Segment[],
  bounds: Box,
): (PlacedLabel | undefined)[] {
  const taken: Box[] = []
  const leaders: Segment[] = []
  return labels.map((label) => {
    const placed = firstFree(label, lines, bounds, taken, leaders)
    if (placed !== undefined) taken.push(grown(placed.box, 1))
    if (placed?.leader !== undefined) leaders.push(placed.leader)
    return placed
  })
}

function firstFree(
  label: Label,
  lines: readonly Segment[],
  bounds: Box,
  taken: readonly Box[],
  leaders: readonly Segment[],
): PlacedLabel | undefined {
  for (const distance of distances) {
    for (const direction of directions) {
      const placed = candidate(label, distance, direction)
      const { box, leader } = placed
      const free =
        inside(box, bounds) &&
        !taken.some((other) => overlap(box, other) || (leader !== undefined && crosses(leader, other))) &&
        ![...lines, ...leaders].some((line) => crosses(line, grown(box, 2)))
      if (free) return placed
    }
  }
  return undefined
}

/** The label's box, touching the circle of `distance` around its point in `direction`. */
function candidate({ at, width, height }: Label, distance: number, direction: number): PlacedLabel {
  const [along, down] = [Math.cos(direction), Math.sin(direction)]
  const touch = { x: at.x + distance * along, y: at.y + distance * down }
  const left = touch.x - (width * (1 - clamp(along * 1.5))) / 2
  const top = touch.y - (height * (1 - clamp(down * 1.5))) / 2
  const box = { left, right: left + width, top, bottom: top + height }
  const start = { x: at.x + 6 * along, y: at.y + 6 * down }
  return { box, leader: distance >= far ? { from: start, to: touch } : undefined }
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value))
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by }
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether the segment meets the box (Liang–Barsky). */
function crosses({ from, to }: Segment, box: Box): boolean {
  let enter = 0
  let leave = 1
  const sides = [
    [from.x - to.x, from.x - box.left],
    [to.x - from.x, box.right - from.x],
    [from.y - to.y, from.y - box.top],
    [to.y - from.y, box.bottom - from.y],
  ] as const
  for (const [toward, room] of sides) {
    if (toward === 0) {
      if (room < 0) return false
    } else if (toward < 0) enter = Math.max(enter, room / toward)
    else leave = Math.min(leave, room / toward)
  }
  return enter <= leave
}
