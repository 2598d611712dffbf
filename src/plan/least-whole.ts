// A question that more always answers better → the least whole number for which the answer is yes.

/** From `from` on, by doubling and halving; `holds` must hold for every number above one for which it does. Undefined: not up to `most`. */
export function leastWhole(
  from: number,
  most: number,
  holds: (count: number) => boolean,
): number | undefined {
  if (holds(from)) return from
  let below = from
  let above = from
  do {
    if (above >= most) return undefined
    below = above
    above = Math.min(most, above * 2)
  } while (!holds(above))
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}
